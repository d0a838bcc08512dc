/** Where a workbook may have formulas, in areas that can be read in one answer each. */
import type { Rect } from '../../workbook/templateModel';
import { TABLES } from '../../workbook/workbook';
import { tableNamesOf, type TableNames } from '../../workbook/formula/tableNames';
import { findLists } from '../read/findLists';

export interface FormulaArea extends Rect {
  readonly sheet: string;
  readonly range: Excel.Range;
}

interface FoundTable extends Rect {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

export interface WorkbookMap {
  readonly areas: readonly FormulaArea[];
  readonly names: TableNames;
  /** Table of the template in which a cell stands, '' for none. */
  tableAt(sheet: string, row: number, column: number): string;
}

const CELLS_PER_AREA = 50_000;
/** Rows of a register have built-in formulas in either form (describe.ts), so that long ones need not be read. */
const LONG_REGISTER = 2_000;

const REGISTERS = new Set(
  TABLES.map(({ table }) => table)
    .filter(
      ({ grows, columns }) =>
        grows && Object.values(columns).every((column) => column.role !== 'computed' || column.form === 'native'),
    )
    .map(({ id }) => id),
);

const isEmpty = ({ rows, columns }: Rect): boolean => rows <= 0 || columns <= 0;

/** What remains of `whole` around `hole`. */
export const around = (whole: Rect, hole: Rect): readonly Rect[] => {
  const top = Math.max(whole.top, hole.top);
  const bottom = Math.min(whole.top + whole.rows, hole.top + hole.rows);
  const left = Math.max(whole.left, hole.left);
  const right = Math.min(whole.left + whole.columns, hole.left + hole.columns);
  if (top >= bottom || left >= right) return [whole];
  const wholeBottom = whole.top + whole.rows;
  const wholeRight = whole.left + whole.columns;
  return [
    { top: whole.top, left: whole.left, rows: top - whole.top, columns: whole.columns },
    { top: bottom, left: whole.left, rows: wholeBottom - bottom, columns: whole.columns },
    { top, left: whole.left, rows: bottom - top, columns: left - whole.left },
    { top, left: right, rows: bottom - top, columns: wholeRight - right },
  ].filter((rect) => !isEmpty(rect));
};

const inBands = ({ top, left, rows, columns }: Rect): readonly Rect[] => {
  const height = Math.max(1, Math.floor(CELLS_PER_AREA / columns));
  return Array.from({ length: Math.ceil(rows / height) }, (_, index) => ({
    top: top + index * height,
    left,
    rows: Math.min(height, rows - index * height),
    columns,
  }));
};

const holds = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row < rect.top + rect.rows && column >= rect.left && column < rect.left + rect.columns;

const rectOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect => ({
  top: rowIndex,
  left: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Two round trips: which sheets there are, and how far each of them is filled. */
export const mapWorkbook = async (context: Excel.RequestContext): Promise<WorkbookMap> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const listOf = findLists(
    context,
    TABLES.map(({ table }) => table),
  );
  await context.sync();

  const used = worksheets.items.map((worksheet) => {
    const range = worksheet.getUsedRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { worksheet, range };
  });
  await context.sync();

  const found = TABLES.flatMap(({ table: { id } }): readonly FoundTable[] => {
    const list = listOf(id);
    if (list === null || list.table === null) return [];
    const { sheet, headers, top, left, rows } = list;
    return [{ name: id, sheet, headers, top, left, rows: rows + 1, columns: headers.length }];
  });
  const areas = used
    .filter(({ range }) => !range.isNullObject)
    .flatMap(({ worksheet, range }) => {
      const registers = found.filter(
        ({ name, sheet, rows }) => sheet === worksheet.name && rows > LONG_REGISTER && REGISTERS.has(name),
      );
      const rects = registers.reduce<readonly Rect[]>(
        (rest, register) => rest.flatMap((rect) => around(rect, register)),
        [rectOf(range)],
      );
      return rects.flatMap(inBands).map((rect) => ({
        ...rect,
        sheet: worksheet.name,
        range: worksheet.getRangeByIndexes(rect.top, rect.left, rect.rows, rect.columns),
      }));
    });
  return {
    areas,
    names: tableNamesOf(
      found,
      TABLES.map(({ table }) => table),
    ),
    tableAt: (sheet, row, column) =>
      found.find((table) => table.sheet === sheet && holds(table, row, column))?.name ?? '',
  };
};
