import { criterion } from '../criteria';
import { failureOf, isError, numberOfText } from '../values';
import type { Grid } from '../values';
import { gridArgument, items, scalarArgument } from './call';
import type { BuiltInFunction, Call } from './call';

/** Numbers; written as an argument, also yes/no and a number in quotes. */
export const count: BuiltInFunction = (call) =>
  items(call).filter(({ value, isInGrid }) => {
    if (typeof value === 'number') return true;
    if (isInGrid) return false;
    return typeof value === 'boolean' || (typeof value === 'string' && numberOfText(value) !== undefined);
  }).length;

export const countA: BuiltInFunction = (call) => items(call).filter(({ value }) => value !== null).length;

export const countBlank: BuiltInFunction = (call) =>
  items(call).filter(({ value }) => value === null || value === '').length;

const shapeOf = ({ rows }: Grid): string => `${String(rows.length)}x${String(rows[0]?.length ?? 0)}`;

/** Positions (row by row) at which every pair of range and criterion from `start` on holds. */
const matching = (call: Call, start: number, shape: string): readonly number[] => {
  const pairs = Array.from({ length: (call.count - start) / 2 }, (_, pair) => {
    const range = gridArgument(call, start + 2 * pair);
    if (shapeOf(range) !== shape) throw failureOf('#VALUE!');
    return { cells: range.rows.flat(), test: criterion(scalarArgument(call, start + 2 * pair + 1)) };
  });
  const [first] = pairs;
  if (first === undefined) return [];
  return first.cells.flatMap((_, index) =>
    pairs.every(({ cells, test }) => test(cells[index] ?? null)) ? [index] : [],
  );
};

export const countIfs: BuiltInFunction = (call) => matching(call, 0, shapeOf(gridArgument(call, 0))).length;

export const sumIfs: BuiltInFunction = (call) => {
  const range = gridArgument(call, 0);
  const cells = range.rows.flat();
  return matching(call, 1, shapeOf(range)).reduce((total, index) => {
    const cell = cells[index] ?? null;
    if (isError(cell)) throw failureOf(cell.error);
    return total + (typeof cell === 'number' ? cell : 0);
  }, 0);
};
