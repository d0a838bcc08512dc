import { cell, intersection } from '../geometry/rect';
import type { Rect } from '../geometry/rect';
import type { StructuralEdit } from '../geometry/structuralEdit';
import { shiftRect } from '../geometry/structuralEdit';
import type { CellEngine, TableInfo } from './engine';

/** Texts of the headings, left to right: the table keeps them while its header row is off. */
export const headingsOf = (cells: Pick<CellEngine, 'values'>, table: TableInfo): readonly string[] =>
  table.hiddenHeadings ?? (cells.values(table.sheet, { ...table.rect, rows: 1 })[0] ?? []).map(String);

/** What Excel calls a column without a heading of its own. @param position zero-based */
const columnName = (position: number): string => `Column${String(position + 1)}`;

/** Columns that come into a table without a header row get the usual names. */
export const withRect = (table: TableInfo, rect: Rect): TableInfo => ({
  ...table,
  rect,
  hiddenHeadings:
    table.hiddenHeadings &&
    Array.from({ length: rect.columns }, (_heading, at) => table.hiddenHeadings?.[at] ?? columnName(at)),
});

/** The table after rows or columns of its sheet came or went; `null` when all of it was taken out. */
export const shiftTable = (table: TableInfo, edit: StructuralEdit): TableInfo | null => {
  const rect = shiftRect(table.rect, edit);
  if (rect === null) return null;
  const { hiddenHeadings, rect: before } = table;
  if (hiddenHeadings === null || rect.columns === before.columns) return { ...table, rect };
  const from = Math.max(0, edit.at - before.column);
  const came = edit.kind === 'insert' ? Array.from({ length: edit.count }, (_name, at) => columnName(from + at)) : [];
  const gone = intersection({ ...cell(before.row, edit.at), columns: edit.count }, before)?.columns ?? 0;
  const after = hiddenHeadings.slice(from + (edit.kind === 'remove' ? gone : 0));
  return { ...table, rect, hiddenHeadings: [...hiddenHeadings.slice(0, from), ...came, ...after] };
};
