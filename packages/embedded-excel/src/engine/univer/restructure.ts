import type { Dimension } from '@univerjs/core';
import type { Rect } from '../../geometry/rect';
import { MAX_COLUMNS, MAX_ROWS } from '../../geometry/rect';
import type { StructuralEdit } from '../../geometry/structuralEdit';
import type { UniverBook } from './univerBook';
import { toRange } from './univerBook';

/** Univer's `Dimension`, whose values cannot be imported without loading Univer. */
const ROWS: Dimension.ROWS = 1;
const COLUMNS: Dimension.COLUMNS = 0;

/** Puts rows, columns or cells in or out; Univer moves references, names, rules and merges along. */
export function restructure(book: UniverBook, sheet: string, edit: StructuralEdit): void {
  const rows = edit.axis === 'rows';
  const whole = edit.from === 0 && edit.to === (rows ? MAX_COLUMNS : MAX_ROWS) - 1;
  // Univer moves references, names and rules only for the sheet in view.
  const { workbook, model } = book.kit;
  const inView = model.getActiveSheet(true)?.getSheetId();
  const elsewhere = inView !== undefined && inView !== sheet;
  if (elsewhere) book.own(() => workbook.setActiveSheet(sheet));
  if (whole) restructureBand(book, sheet, edit);
  else restructureCells(book, sheet, edit);
  if (elsewhere) book.own(() => workbook.setActiveSheet(inView));
}

function restructureBand(book: UniverBook, sheet: string, edit: StructuralEdit): void {
  const facade = book.facade(sheet);
  book.fit(sheet, rectOf({ ...edit, from: 0, to: 0 }));
  book.own(() => {
    if (edit.axis === 'rows') {
      if (edit.kind === 'insert') facade.insertRows(edit.at, edit.count);
      else facade.deleteRows(edit.at, edit.count);
    } else if (edit.kind === 'insert') facade.insertColumns(edit.at, edit.count);
    else facade.deleteColumns(edit.at, edit.count);
  });
}

function restructureCells(book: UniverBook, sheet: string, edit: StructuralEdit): void {
  const rect = rectOf(edit);
  book.fit(sheet, rect);
  const { startRow, startColumn } = toRange(rect);
  book.own(() => {
    const range = book.facade(sheet).getRange(startRow, startColumn, rect.rows, rect.columns);
    const dimension = edit.axis === 'rows' ? ROWS : COLUMNS;
    if (edit.kind === 'insert') range.insertCells(dimension);
    else range.deleteCells(dimension);
  });
}

function rectOf(edit: StructuralEdit): Rect {
  const across = edit.to - edit.from + 1;
  return edit.axis === 'rows'
    ? { row: edit.at, rows: edit.count, column: edit.from, columns: across }
    : { column: edit.at, columns: edit.count, row: edit.from, rows: across };
}
