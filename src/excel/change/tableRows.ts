/** Rows of a list of the template, by the columns as they stand in a workbook; users move columns. */
import { headerPosition } from '../../workbook/cellTypes/comparable';
import { tableById } from '../../workbook/workbook';
import { formulaIn } from '../writeCells';

/** Where each column of the template stands, by key. */
export type Positions = ReadonlyMap<string, number>;

export const positionsOf = (table: string, headers: readonly unknown[]): Positions =>
  new Map(
    Object.entries(tableById(table).table.columns).flatMap(([key, { header }]) => {
      const position = headerPosition(headers, header);
      return position < 0 ? [] : [[key, position] as const];
    }),
  );

/** Cells of a list's rows as they were read. */
export type ReadRows = Pick<Excel.Range, 'formulas' | 'values'>;

/** Does the cell hold a formula? */
export const hasFormula = ({ formulas, values }: ReadRows, row: number, column: number): boolean =>
  formulaIn((formulas as unknown[][])[row]?.[column], (values as unknown[][])[row]?.[column]) !== '';

/**
 * Rows at the end in which nothing was entered yet, in columns of the user's own neither; those may calculate. `isOurs`:
 * which of the formulas in them are no entry.
 */
export const blankRowsAtEnd = (
  table: string,
  body: ReadRows,
  positions: Positions,
  isOurs: (row: number, column: number) => boolean = () => true,
): number => {
  const { columns } = tableById(table).table;
  const known = new Map([...positions].map(([key, at]) => [at, columns[key]?.role]));
  const mayStand = (row: number, column: number): boolean => {
    if (!hasFormula(body, row, column)) return false;
    return known.has(column) ? known.get(column) === 'computed' : isOurs(row, column);
  };
  const isBlank = (cells: readonly unknown[], row: number): boolean =>
    cells.every((cell, column) => cell === '' || mayStand(row, column));
  const rows = body.formulas as unknown[][];
  const entered = rows.reduce((count, cells, row) => (isBlank(cells, row) ? count : row + 1), 0);
  return rows.length - entered;
};
