import type { Rect } from './rect';
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from './rect';

/** Rows or columns put in or taken out, with the rest of the band moving along. */
export interface StructuralEdit {
  readonly kind: 'insert' | 'remove';
  readonly axis: 'rows' | 'columns';
  /** First row or column put in or taken out. */
  readonly at: number;
  readonly count: number;
  /** The band that moves: columns for a row edit, rows for a column edit. */
  readonly from: number;
  readonly to: number;
}

/** An edit of entire rows or columns. */
export const wholeBand = (
  kind: StructuralEdit['kind'],
  axis: StructuralEdit['axis'],
  at: number,
  count: number,
): StructuralEdit => ({
  kind,
  axis,
  at,
  count,
  from: 0,
  to: (axis === 'rows' ? MAX_COLUMNS : MAX_ROWS) - 1,
});

/** Where the stretch first..last lies after the edit; `null` when all of it was taken out. */
export function shiftSpan(
  first: number,
  last: number,
  edit: Pick<StructuralEdit, 'kind' | 'at' | 'count'>,
): [number, number] | null {
  const { at, count } = edit;
  if (edit.kind === 'insert') {
    if (first >= at) return [first + count, last + count];
    return last >= at ? [first, last + count] : [first, last];
  }
  const end = at + count - 1;
  if (last < at) return [first, last];
  if (first > end) return [first - count, last - count];
  if (first >= at && last <= end) return null;
  const newFirst = first < at ? first : at;
  const newLast = last > end ? last - count : at - 1;
  return [newFirst, newLast];
}

/** Where a block lies after the edit; unchanged unless it lies wholly within the moving band. */
export function shiftRect(rect: Rect, edit: StructuralEdit): Rect | null {
  const rows = edit.axis === 'rows';
  const inBand = rows
    ? edit.from <= rect.column && lastColumn(rect) <= edit.to
    : edit.from <= rect.row && lastRow(rect) <= edit.to;
  if (!inBand) return rect;
  const full = rows ? rect.rows >= MAX_ROWS : rect.columns >= MAX_COLUMNS;
  if (full) return rect;
  const span = rows ? shiftSpan(rect.row, lastRow(rect), edit) : shiftSpan(rect.column, lastColumn(rect), edit);
  if (!span) return null;
  const length = span[1] - span[0] + 1;
  return rows ? { ...rect, row: span[0], rows: length } : { ...rect, column: span[0], columns: length };
}

/** Blocks after the edit, without those taken out whole. */
export const shiftAll = (rects: readonly Rect[], edit: StructuralEdit): Rect[] =>
  rects.flatMap((rect) => shiftRect(rect, edit) ?? []);
