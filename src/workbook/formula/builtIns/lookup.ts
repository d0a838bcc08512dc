import { compare } from '../operators';
import { failureOf, Grid, isError, workedOutLater } from '../values';
import type { Scalar, Value } from '../values';
import { gridArgument, has, numberArgument, scalarArgument } from './call';
import type { BuiltInFunction } from './call';

/** In a single row or column the first number counts along it; 0 stands for all. */
export const index: BuiltInFunction = (call): Value => {
  const grid = gridArgument(call, 0);
  const first = Math.trunc(numberArgument(call, 1));
  const isSingleRow = grid.height === 1 && !has(call, 2);
  const row = isSingleRow ? 1 : first;
  const column = isSingleRow ? first : has(call, 2) ? Math.trunc(numberArgument(call, 2)) : 1;
  return pick(grid, row, column);
};

const pick = (grid: Grid, row: number, column: number): Value => {
  if (row < 0 || column < 0 || row > grid.height || column > grid.width) throw failureOf('#REF!');
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  const size = { height: row === 0 ? grid.height : 1, width: column === 0 ? grid.width : 1 };
  const at = (r: number, c: number): Scalar => grid.at(top + r, left + c);
  return new Grid(size, at, grid.isReference, grid.isReference ? grid.firstRow + top : 1);
};

const isSame = (cell: Scalar, wanted: Scalar): boolean =>
  cell !== null && !isError(cell) && typeof cell === typeof wanted && compare(cell, wanted) === 0;

/** Position of a value, exactly. Approximate search needs a sorted range, and nothing here is sorted. */
export const match: BuiltInFunction = (call) => {
  const wanted = scalarArgument(call, 0);
  if (!has(call, 2) || numberArgument(call, 2) !== 0) throw failureOf('#VALUE!');
  const position = gridArgument(call, 1).cells.findIndex((cell) => isSame(cell, wanted));
  if (position < 0) throw failureOf('#N/A');
  return position + 1;
};

/** Row numbers count within the table: only their order matters to our formulas. */
export const row: BuiltInFunction = (call) => {
  const { height, firstRow } = gridArgument(call, 0);
  return height === 1 ? firstRow : workedOutLater({ height, width: 1, at: (offset) => firstRow + offset });
};
