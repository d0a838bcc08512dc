/** On which pages side by side a sheet is printed, each with whole headings and with the columns that name its rows. */

export interface Pages {
  /** First column of each page but the first, in order. */
  readonly breaks: readonly number[];
  /** Percent of the size on screen at which the widest page fits the paper. */
  readonly scale: number;
}

interface PrintedColumn {
  /** In characters of the default font. */
  readonly width: number;
  readonly band?: string | undefined;
}

export type Orientation = 'portrait' | 'landscape';

/** Characters that a page still shows legibly, at some two thirds of the size on screen. */
const PAGE_WIDTH: Readonly<Record<Orientation, number>> = { portrait: 165, landscape: 230 };
/** How much smaller than that a page may become so that no heading is cut in two. */
const TIGHTER = 1.1;

/** Left and right, in inches, where several pages are needed side by side: less than Excel's 0.7, and still more than a printer needs. */
export const SIDE_MARGIN = 0.4;
const POINTS_PER_INCH = 72;
/** A4, in points. */
const PAPER_WIDTH: Readonly<Record<Orientation, number>> = { portrait: 595, landscape: 841 };
/** Points of a column: so many for a character, and some for the cell's edges. */
const CHARACTER = 5.6;
const EDGES = 4;
/** Printers and fonts differ a little; without it a column slips to the next page. */
const SPARE = 0.95;

const widthOf = (columns: readonly PrintedColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);

/** Neighbouring columns under one heading. */
const groupsOf = (columns: readonly PrintedColumn[]): readonly (readonly PrintedColumn[])[] => {
  const groups: PrintedColumn[][] = [];
  for (const column of columns) {
    const open = groups.at(-1);
    if (open !== undefined && column.band !== undefined && open[0]?.band === column.band) open.push(column);
    else groups.push([column]);
  }
  return groups;
};

type Groups = ReturnType<typeof groupsOf>;

/** Fills one page after the other up to `width`, from the last one on: what is left over stands on the first. */
const filled = (groups: Groups, width: number): Groups => {
  const pages: PrintedColumn[][] = [];
  for (const group of [...groups].reverse()) {
    const [open] = pages;
    if (open !== undefined && widthOf(open) + widthOf(group) <= width) open.unshift(...group);
    else pages.unshift([...group]);
  }
  return pages;
};

/** The narrowest pages on which the groups go in their order: sheets are small, so each width that may be it is tried. */
const evenly = (groups: Groups, count: number): Groups => {
  const widths = groups.flatMap((_, from) =>
    groups.slice(from).map((__, length) => widthOf(groups.slice(from, from + length + 1).flat())),
  );
  const least = [...new Set(widths)]
    .sort((a, b) => a - b)
    .find((width) => filled(groups, width).length <= count && groups.every((group) => widthOf(group) <= width));
  return filled(groups, least ?? 0);
};

const scaleOf = (columns: readonly PrintedColumn[], orientation: Orientation): number => {
  const points = widthOf(columns) * CHARACTER + columns.length * EDGES;
  const room = PAPER_WIDTH[orientation] - 2 * SIDE_MARGIN * POINTS_PER_INCH;
  return Math.min(100, Math.floor((SPARE * 100 * room) / points));
};

/**
 * `null` for a sheet that is one page wide, which the program fits. `repeated`: first columns, which every page shows. A heading too wide
 * for a page is cut, and then written on both.
 */
export const pagesOf = (
  columns: readonly PrintedColumn[],
  repeated: number,
  orientation: Orientation,
): Pages | null => {
  const limit = PAGE_WIDTH[orientation];
  const count = Math.ceil(widthOf(columns) / limit);
  if (count <= 1) return null;
  const kept = columns.slice(0, repeated);
  const rest = columns.slice(repeated);
  const room = limit * TIGHTER - widthOf(kept);
  const whole = evenly(groupsOf(rest), count);
  const pages = whole.every((page) => widthOf(page) <= room)
    ? whole
    : evenly(
        rest.map((column) => [column]),
        count,
      );
  const breaks = pages.slice(1).map((_, index) => repeated + pages.slice(0, index + 1).flat().length);
  return { breaks, scale: Math.min(...pages.map((page) => scaleOf([...kept, ...page], orientation))) };
};
