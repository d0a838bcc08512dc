import type { TableInfo } from '../../engine/engine';
import type { Rect } from '../../geometry/rect';
import { MAX_COLUMNS, MAX_ROWS, isEntireColumns, isEntireRows, lastColumn, lastRow } from '../../geometry/rect';
import type { StructuralEdit } from '../../geometry/structuralEdit';
import { invalidOperation } from '../../protocol/hostError';
import type { Book } from '../book';

/** Puts blank cells in the place of `rect` and moves what was there. */
export function insertCells(book: Book, sheet: string, rect: Rect, shift: 'Down' | 'Right'): void {
  restructure(book, sheet, editFor('insert', rect, shift === 'Down' ? 'rows' : 'columns'));
}

/** Takes `rect` out and moves what follows into its place. */
export function deleteCells(book: Book, sheet: string, rect: Rect, shift: 'Up' | 'Left'): void {
  restructure(book, sheet, editFor('remove', rect, shift === 'Up' ? 'rows' : 'columns'));
}

/** Entire rows move as rows and entire columns as columns, whatever direction was asked for. */
function editFor(kind: StructuralEdit['kind'], rect: Rect, asked: StructuralEdit['axis']): StructuralEdit {
  const axis = isEntireRows(rect) ? 'rows' : isEntireColumns(rect) ? 'columns' : asked;
  return axis === 'rows'
    ? {
        kind,
        axis,
        at: rect.row,
        count: rect.rows,
        from: rect.column,
        to: lastColumn(rect),
      }
    : {
        kind,
        axis,
        at: rect.column,
        count: rect.columns,
        from: rect.row,
        to: lastRow(rect),
      };
}

export function restructure(book: Book, sheet: string, edit: StructuralEdit): void {
  const rows = edit.axis === 'rows';
  book.assertAllowed(sheet, `allow${edit.kind === 'insert' ? 'Insert' : 'Delete'}${rows ? 'Rows' : 'Columns'}`);
  const torn = book.engine.tables().find((table) => table.sheet === sheet && tears(table, edit));
  if (torn) throw invalidOperation('This operation is not allowed. It would shift cells in a table.');
  book.engine.restructure(sheet, edit);
}

/** True when a part of the table's rows (or columns) would move and the rest would not. */
function tears(table: TableInfo, edit: StructuralEdit): boolean {
  const { rect } = table;
  const rows = edit.axis === 'rows';
  const whole = edit.from === 0 && edit.to === (rows ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (whole) return false;
  const [first, last] = rows ? [rect.column, lastColumn(rect)] : [rect.row, lastRow(rect)];
  const end = rows ? lastRow(rect) : lastColumn(rect);
  const touches = edit.from <= last && first <= edit.to;
  const covers = edit.from <= first && last <= edit.to;
  return touches && !covers && end >= edit.at;
}
