/** Columns that a later version of the template has, at the end of tables that are there. */
import { headerKey } from '../../workbook/cellTypes/comparable';
import type { Column, TableDescription } from '../../workbook/describe';
import { LOOKS } from '../../workbook/looks';
import { validationOf } from '../../workbook/template/expectedValidation';
import { COMPUTED_FORMATS } from '../../workbook/template/formats';
import { rowFormula } from '../../workbook/template/rowFormulas';
import { tableById } from '../../workbook/workbook';
import { hasCustomFunctions } from '../capabilities';
import { drawLook, setValidation } from '../draw/renderSheet';

export interface TableGrowth {
  /** Excel table name. */
  readonly id: string;
  readonly table: Excel.Table;
  /** Headers that it has, as they will be, in the form in which they are compared. */
  readonly headers: readonly string[];
  /** Keys of the columns to add, in order. */
  readonly keys: readonly string[];
}

interface MeasuredGrowth extends TableGrowth {
  readonly body: Excel.Range;
  /** Cells that the new columns will cover. */
  readonly beside: Excel.Range;
}

/** Sheet columns by key, the new ones at the end. */
const positionsOf = ({ columns }: TableDescription, { keys, headers, body }: MeasuredGrowth) => {
  const left = body.columnIndex;
  return {
    position: (key: string): number | undefined => {
      const found = headers.indexOf(headerKey(columns[key]?.header ?? ''));
      if (found >= 0) return left + found;
      const added = keys.indexOf(key);
      return added < 0 ? undefined : left + headers.length + added;
    },
  };
};

const contentOf = (description: TableDescription, column: Column, growth: MeasuredGrowth): string[][] => {
  const { body } = growth;
  const formula =
    column.role === 'computed'
      ? rowFormula(description, column, positionsOf(description, growth), hasCustomFunctions() ? 'custom' : 'native')
      : null;
  const rows = Array.from({ length: body.rowCount }, (_, row) => [formula?.(row, body.rowIndex + row) ?? '']);
  return [[column.header], ...rows];
};

const dress = (range: Excel.Range, rows: number, column: Column): void => {
  drawLook(range, { rows, columns: 1 }, LOOKS[column.role === 'input' && column.required ? 'required' : column.role]);
  const format = column.role === 'computed' ? COMPUTED_FORMATS[column.format] : column.type.numberFormat({});
  if (format !== 'General') range.numberFormat = Array.from({ length: rows }, () => [format]);
  if (column.role === 'computed') return;
  // A list taken from another sheet's rows is left to the check, which finds it missing and knows where those rows are.
  const validation = validationOf({ type: column.type, label: column.header, note: column.note }, () => null);
  if (validation !== null) setValidation(range, validation);
};

const addColumn = (growth: MeasuredGrowth, key: string): void => {
  const { table: description } = tableById(growth.id);
  const column = description.columns[key];
  if (column === undefined) return;
  const added = growth.table.columns.add(undefined, contentOf(description, column, growth));
  drawLook(added.getHeaderRowRange(), { rows: 1, columns: 1 }, LOOKS.header);
  dress(added.getDataBodyRange(), growth.body.rowCount, column);
};

const isFree = ({ beside }: MeasuredGrowth): boolean =>
  (beside.values as unknown[][]).every((row) => row.every((cell) => cell === ''));

/**
 * One round trip to look; what is queued goes out with the caller's next one. Gives the tables beside which something
 * stands in the way: then nothing is queued, for Excel would move it aside.
 */
export const addColumns = async (
  context: Excel.RequestContext,
  growths: readonly TableGrowth[],
): Promise<readonly TableGrowth[]> => {
  const growing = growths
    .filter(({ keys }) => keys.length > 0)
    .map((growth) => ({
      ...growth,
      body: growth.table.getDataBodyRange(),
      beside: growth.table.getRange().getColumnsAfter(growth.keys.length),
    }));
  if (growing.length === 0) return [];
  for (const { body, beside } of growing) {
    body.load('rowCount,rowIndex,columnIndex');
    beside.load('values');
  }
  await context.sync();
  const blocked = growing.filter((growth) => !isFree(growth));
  if (blocked.length > 0) return blocked;
  for (const growth of growing) for (const key of growth.keys) addColumn(growth, key);
  return [];
};
