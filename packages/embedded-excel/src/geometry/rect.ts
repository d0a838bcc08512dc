/** A block of cells; rows and columns count from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** support.microsoft.com "Excel specifications and limits". */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const cell = (row: number, column: number): Rect => ({
  row,
  column,
  rows: 1,
  columns: 1,
});
export const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columns - 1;
export const isSingleCell = (rect: Rect): boolean => rect.rows === 1 && rect.columns === 1;
export const isEntireColumns = (rect: Rect): boolean => rect.rows >= MAX_ROWS;
export const isEntireRows = (rect: Rect): boolean => rect.columns >= MAX_COLUMNS;

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export const sameRect = (a: Rect, b: Rect): boolean => contains(a, b) && contains(b, a);

const between = (top: number, left: number, bottom: number, right: number): Rect => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

export function intersection(a: Rect, b: Rect): Rect | null {
  if (!overlaps(a, b)) return null;
  return between(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(lastRow(a), lastRow(b)),
    Math.min(lastColumn(a), lastColumn(b)),
  );
}

export const boundingRect = (a: Rect, b: Rect): Rect =>
  between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );

/** Where blocks begin and end within `from` and `to`, with both, in order. */
function edgesWithin(from: number, to: number, spans: readonly (readonly [number, number])[]): number[] {
  const inner = spans.flat().filter((edge) => edge > from && edge < to);
  return [...new Set([from, ...inner, to])].sort((a, b) => a - b);
}

/** The parts of a block, cut along every edge of the others: each of them covers a part wholly or not at all. */
export function cutAlong(rect: Rect, others: readonly Rect[]): Rect[] {
  const met = others.filter((other) => overlaps(rect, other));
  const down = edgesWithin(
    rect.row,
    rect.row + rect.rows,
    met.map(({ row, rows }) => [row, row + rows]),
  );
  const across = edgesWithin(
    rect.column,
    rect.column + rect.columns,
    met.map(({ column, columns }) => [column, column + columns]),
  );
  return down
    .slice(1)
    .flatMap((bottom, r) =>
      across.slice(1).map((right, c) => between(down[r] ?? 0, across[c] ?? 0, bottom - 1, right - 1)),
    );
}

/** What is left of `rect` when `hole` is taken out: at most four blocks. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const common = intersection(rect, hole);
  if (!common) return [rect];
  const parts: Rect[] = [];
  const right = lastColumn(rect);
  if (common.row > rect.row) parts.push(between(rect.row, rect.column, common.row - 1, right));
  if (common.column > rect.column) {
    parts.push(between(common.row, rect.column, lastRow(common), common.column - 1));
  }
  if (lastColumn(common) < right) {
    parts.push(between(common.row, lastColumn(common) + 1, lastRow(common), right));
  }
  if (lastRow(common) < lastRow(rect)) {
    parts.push(between(lastRow(common) + 1, rect.column, lastRow(rect), right));
  }
  return parts;
}

/** What is left of `rect` when every hole is taken out. */
export const subtractAll = (rect: Rect, holes: readonly Rect[]): Rect[] =>
  holes.reduce<Rect[]>((open, hole) => open.flatMap((part) => subtract(part, hole)), [rect]);

/** The same cells with blocks of the same columns that touch or overlap made one. */
export function joined(rects: readonly Rect[]): Rect[] {
  const done: Rect[] = [];
  for (const rect of [...rects].sort((a, b) => a.row - b.row)) {
    const above = done.findIndex(
      (one) => one.column === rect.column && one.columns === rect.columns && rect.row <= lastRow(one) + 1,
    );
    const known = done[above];
    if (known) done[above] = boundingRect(known, rect);
    else done.push(rect);
  }
  return done;
}

/** Calls `visit` for each cell, with absolute row and column. */
export function forEachCell(rect: Rect, visit: (row: number, column: number) => void): void {
  for (let row = rect.row; row <= lastRow(rect); row++) {
    for (let column = rect.column; column <= lastColumn(rect); column++) visit(row, column);
  }
}

/** A matrix of the block's shape, filled from absolute rows and columns. */
export function matrixOf<T>(rect: Rect, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_row, r) =>
    Array.from({ length: rect.columns }, (_cell, c) => value(rect.row + r, rect.column + c)),
  );
}
