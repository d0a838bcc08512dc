/** Rows of a list of the template, by the columns as they stand in a workbook; users move columns. */
import { headerKey } from '../../workbook/cellTypes/comparable';
import { tableById } from '../../workbook/workbook';

/** Where each column of the template stands, by key. */
export type Positions = ReadonlyMap<string, number>;

export const positionsOf = (table: string, headers: readonly unknown[]): Positions => {
  const keys = headers.map((header) => headerKey(String(header)));
  return new Map(
    Object.entries(tableById(table).table.columns).flatMap(([key, { header }]) => {
      const position = keys.indexOf(headerKey(header));
      return position < 0 ? [] : [[key, position] as const];
    }),
  );
};

/** Rows at the end in which nothing was entered yet. */
export const blankRowsAtEnd = (
  table: string,
  values: readonly (readonly unknown[])[],
  positions: Positions,
): number => {
  const { columns } = tableById(table).table;
  const isBlank = (row: readonly unknown[]): boolean =>
    [...positions].every(([key, position]) => columns[key]?.role === 'computed' || row[position] === '');
  const entered = values.reduce((count, row, index) => (isBlank(row) ? count : index + 1), 0);
  return values.length - entered;
};
