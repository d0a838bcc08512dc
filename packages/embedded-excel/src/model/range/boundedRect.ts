import type { Rect } from '../../geometry/rect';
import { isEntireColumns, isEntireRows, lastColumn, lastRow } from '../../geometry/rect';
import type { BlockHome } from '../book';

/** The block, cut to the sheet's content when it is made of entire rows or columns. */
export function boundedRect({ book, sheet, rect }: BlockHome): Rect {
  if (!isEntireColumns(rect) && !isEntireRows(rect)) return rect;
  const used = book.engine.used(sheet, true) ?? {
    row: 0,
    column: 0,
    rows: 1,
    columns: 1,
  };
  return {
    row: rect.row,
    column: rect.column,
    rows: isEntireColumns(rect) ? lastRow(used) + 1 : rect.rows,
    columns: isEntireRows(rect) ? lastColumn(used) + 1 : rect.columns,
  };
}
