import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow } from '../../geometry/rect';
import { itemNotFound } from '../../protocol/hostError';
import { HostObject, home } from '../../protocol/hostObject';
import { integer, locate } from '../arguments';
import type { SheetHome } from '../book';
import { Range } from '../range/range';

/** learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes (ExcelApi 1.7) */
export class WorksheetFreezePanes extends HostObject<SheetHome> {
  freezeRows(count: unknown = 1): void {
    this[home].book.engine.setFreeze(this[home].sheet, integer(count, 1), 0);
  }

  freezeColumns(count: unknown = 1): void {
    this[home].book.engine.setFreeze(this[home].sheet, 0, integer(count, 1));
  }

  /** The block, which starts at A1, stays in view. */
  freezeAt(range: unknown): void {
    const { rect } = locate(this[home].book, this[home].sheet, range);
    const rows = rect.rows >= MAX_ROWS ? 0 : lastRow(rect) + 1;
    const columns = rect.columns >= MAX_COLUMNS ? 0 : lastColumn(rect) + 1;
    this[home].book.engine.setFreeze(this[home].sheet, rows, columns);
  }

  unfreeze(): void {
    this[home].book.engine.setFreeze(this[home].sheet, 0, 0);
  }

  getLocation(): Range {
    const range = this.getLocationOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this[home].book.engine.freeze(this[home].sheet);
    if (rows === 0 && columns === 0) return null;
    const rect = {
      row: 0,
      column: 0,
      rows: rows || MAX_ROWS,
      columns: columns || MAX_COLUMNS,
    };
    return new Range({ ...this[home], rect });
  }
}
