import type { CellInput } from '../../engine/content';
import { lastRow, overlaps } from '../../geometry/rect';
import type { Rect } from '../../geometry/rect';
import { runsOf } from '../../geometry/runs';
import { cell } from '../../geometry/rect';
import type { Book } from '../book';
import { fillTableColumns } from '../table/columnFill';

type Contents = readonly (readonly CellInput[])[];

/** Rows of the block that a filter of a table hides. */
function filteredRows(book: Book, sheet: string, rect: Rect): boolean[] {
  const tables = book.engine.tables().filter(({ id, sheet: own, rect: whole }) => {
    const isFiltered = (book.state(sheet).filters.get(id)?.size ?? 0) > 0;
    return own === sheet && isFiltered && overlaps(whole, rect);
  });
  return Array.from({ length: rect.rows }, (_row, index) => {
    const row = rect.row + index;
    const inside = tables.some(({ rect: whole }) => row >= whole.row && row <= lastRow(whole));
    return inside && book.engine.style(sheet, cell(row, rect.column), 'rowHidden') === true;
  });
}

/**
 * Writes what was given to a range. Where a filter hides some of its rows and not others, Excel's builds differ: an array
 * then fills every cell, or each visible part from the array's beginning, and no hidden cell.
 */
export function writeBlock(book: Book, sheet: string, rect: Rect, isArray: boolean, contents: Contents): void {
  const fill = fillTableColumns(book, sheet, rect, contents);
  writeCells(book, sheet, rect, isArray, contents);
  fill();
}

function writeCells(book: Book, sheet: string, rect: Rect, isArray: boolean, contents: Contents): void {
  if (!isArray || rect.rows === 1 || book.switches.filteredWrites === 'everyCell') {
    book.write(sheet, rect, contents);
    return;
  }
  const hidden = filteredRows(book, sheet, rect);
  if (!hidden.includes(true) || !hidden.includes(false)) {
    book.write(sheet, rect, contents);
    return;
  }
  for (const { from, to } of runsOf(hidden.map((isHidden) => !isHidden))) {
    const rows = to - from;
    book.write(sheet, { ...rect, row: rect.row + from, rows }, contents.slice(0, rows));
  }
}
