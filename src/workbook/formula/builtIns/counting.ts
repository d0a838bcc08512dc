import { criterion, foldedText, wantedText } from '../criteria';
import { failureOf, isError, numberOfText } from '../values';
import type { Grid, Scalar } from '../values';
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

interface Cells {
  readonly cells: readonly Scalar[];
  /** Positions of texts, by what they are found under; made when the first text is looked for. */
  byText?: ReadonlyMap<string, readonly number[]>;
}

/** A whole column is the same grid in every row of the table that looks something up in it. */
const cellsOfGrids = new WeakMap<Grid, Cells>();

const cellsOf = (range: Grid): Cells => {
  const known = cellsOfGrids.get(range) ?? { cells: range.rows.flat() };
  cellsOfGrids.set(range, known);
  return known;
};

const positionsByText = (cells: readonly Scalar[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  cells.forEach((cell, index) => {
    if (typeof cell !== 'string') return;
    const key = foldedText(cell);
    const positions = found.get(key);
    if (positions === undefined) found.set(key, [index]);
    else positions.push(index);
  });
  return found;
};

const positionsOf = (own: Cells, text: string): readonly number[] => {
  own.byText ??= positionsByText(own.cells);
  return own.byText.get(foldedText(text)) ?? [];
};

/** Positions (row by row) at which every pair of range and criterion from `start` on holds. */
const matching = (call: Call, start: number, shape: string): readonly number[] => {
  const pairs = Array.from({ length: (call.count - start) / 2 }, (_, pair) => {
    const range = gridArgument(call, start + 2 * pair);
    if (shapeOf(range) !== shape) throw failureOf('#VALUE!');
    const wanted = scalarArgument(call, start + 2 * pair + 1);
    return { own: cellsOf(range), test: criterion(wanted), text: wantedText(wanted) };
  });
  const [first] = pairs;
  if (first === undefined) return [];
  const holds = (index: number): boolean => pairs.every(({ own, test }) => test(own.cells[index] ?? null));
  const candidates = pairs
    .flatMap(({ own, text }) => (text === undefined ? [] : [positionsOf(own, text)]))
    .sort((a, b) => a.length - b.length)[0];
  return candidates?.filter(holds) ?? first.own.cells.flatMap((_, index) => (holds(index) ? [index] : []));
};

export const countIfs: BuiltInFunction = (call) => matching(call, 0, shapeOf(gridArgument(call, 0))).length;

export const sumIfs: BuiltInFunction = (call) => {
  const range = gridArgument(call, 0);
  const { cells } = cellsOf(range);
  return matching(call, 1, shapeOf(range)).reduce((total, index) => {
    const cell = cells[index] ?? null;
    if (isError(cell)) throw failureOf(cell.error);
    return total + (typeof cell === 'number' ? cell : 0);
  }, 0);
};
