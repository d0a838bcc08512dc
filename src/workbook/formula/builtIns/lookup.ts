import { compare } from '../operators';
import { array, failureOf, isError } from '../values';
import type { Grid, Scalar, Value } from '../values';
import { gridArgument, has, numberArgument, scalarArgument } from './call';
import type { BuiltInFunction } from './call';

/** In a single row or column the first number counts along it; 0 stands for all. */
export const index: BuiltInFunction = (call): Value => {
  const grid = gridArgument(call, 0);
  const first = Math.trunc(numberArgument(call, 1));
  const isSingleRow = grid.rows.length === 1 && !has(call, 2);
  const row = isSingleRow ? 1 : first;
  const column = isSingleRow ? first : has(call, 2) ? Math.trunc(numberArgument(call, 2)) : 1;
  return pick(grid, row, column);
};

const pick = ({ rows, isReference, firstRow }: Grid, row: number, column: number): Value => {
  const width = rows[0]?.length ?? 0;
  if (row < 0 || column < 0 || row > rows.length || column > width) throw failureOf('#REF!');
  const chosenRows = row === 0 ? rows : rows.slice(row - 1, row);
  const cells = chosenRows.map((cells) => (column === 0 ? cells : cells.slice(column - 1, column)));
  return isReference ? { rows: cells, isReference, firstRow: firstRow + Math.max(0, row - 1) } : array(cells);
};

const isSame = (cell: Scalar, wanted: Scalar): boolean =>
  cell !== null && !isError(cell) && typeof cell === typeof wanted && compare(cell, wanted) === 0;

/** Position of a value, exactly. Approximate search needs a sorted range, and nothing here is sorted. */
export const match: BuiltInFunction = (call) => {
  const wanted = scalarArgument(call, 0);
  if (!has(call, 2) || numberArgument(call, 2) !== 0) throw failureOf('#VALUE!');
  const position = gridArgument(call, 1)
    .rows.flat()
    .findIndex((cell) => isSame(cell, wanted));
  if (position < 0) throw failureOf('#N/A');
  return position + 1;
};

/** Row numbers count within the table: only their order matters to our formulas. */
export const row: BuiltInFunction = (call) => {
  const { rows, firstRow } = gridArgument(call, 0);
  return rows.length === 1 ? firstRow : array(rows.map((_, offset) => [firstRow + offset]));
};
