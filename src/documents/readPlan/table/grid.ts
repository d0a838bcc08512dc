/** A table of a plan as a grid: rows of its body under headings that cells over several columns and rows make up. */
import { fold } from '../folded';
import type { PlanLine } from '../planLine';
import { cellKind } from './cells';

export interface GridRow {
  /** '' where the cell above or before it covers it. */
  readonly own: readonly string[];
  /** With the text of what covers it. */
  readonly spread: readonly string[];
}

export interface Grid {
  /** One for each column; '' where the table has no heading over it. */
  readonly heads: readonly string[];
  readonly body: readonly GridRow[];
  readonly hasHead: boolean;
}

const MOST_HEAD_ROWS = 5;

const isCoveredFromAbove = (row: GridRow, above: GridRow): boolean =>
  row.own.some((text, at) => text === '' && row.spread[at] !== '' && row.spread[at] === above.spread[at]);

const hasFigures = ({ own }: GridRow): boolean =>
  own.some((text, at) => at > 0 && ['figure', 'sentence'].includes(cellKind(text)));

/** "(1) (2) (3) = (2)/(1)": numbers of the columns. */
const isNumbering = ({ own }: GridRow): boolean => {
  const filled = own.filter((text) => text !== '');
  return (
    filled.length > 1 &&
    filled.every((text) => /^\(?[\dA-Za-z]{1,2}\)?(?:\s*[=:][\d()+\-*/:x%\s]+)?$/.test(text)) &&
    new Set(filled).size === filled.length &&
    filled.some((text) => /^\(?2\)?/.test(text))
  );
};

/** Years, percent signs and the like under a heading of text tables, which know no merged cells. */
const goesOn = ({ own }: GridRow): boolean =>
  (own[0] ?? '') === '' &&
  own.some((text) => /\b20\d\d\b|%/.test(text) || /^(?:so luong|ty le|sl|tl)\b/.test(fold(text).plain)) &&
  !own.some((text) => cellKind(text) === 'figure');

const isCaption = ({ spread }: GridRow): boolean => spread.length > 2 && new Set(spread).size === 1;

const headRows = (rows: readonly GridRow[]): number => {
  let count = 0;
  while (count < Math.min(MOST_HEAD_ROWS, rows.length - 1)) {
    const row = rows[count];
    const above = rows[count - 1];
    if (row === undefined) break;
    const isHead =
      isNumbering(row) ||
      (!hasFigures(row) && (above === undefined || isCaption(above) || isCoveredFromAbove(row, above) || goesOn(row)));
    if (!isHead) break;
    count += 1;
  }
  return count;
};

export const gridOf = (lines: readonly PlanLine[]): Grid => {
  const width = Math.max(0, ...lines.map(({ cells }) => cells?.length ?? 0));
  const wide = (cells: readonly string[] | null): readonly string[] =>
    Array.from({ length: width }, (_, at) => cells?.[at] ?? '');
  const rows = lines.map(({ cells, spread }): GridRow => ({ own: wide(cells), spread: wide(spread) }));
  const count = headRows(rows);
  const headed = rows.slice(0, count).filter((row) => !isNumbering(row) && !isCaption(row));
  return {
    hasHead: headed.length > 0,
    heads: Array.from({ length: width }, (_, at) =>
      [...new Set(headed.map(({ spread }) => spread[at] ?? ''))].filter((text) => text !== '').join(' '),
    ),
    body: rows.slice(count),
  };
};
