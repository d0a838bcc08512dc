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

/** A whole column is the same grid in every row of the table that looks something up in it. */
const positionsIn = new WeakMap<Grid, ReadonlyMap<string, readonly number[]>>();

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

/** Of a text, by what it is found under. */
const positionsOf = (range: Grid, text: string): readonly number[] => {
  const known = positionsIn.get(range) ?? positionsByText(range.cells);
  positionsIn.set(range, known);
  return known.get(foldedText(text)) ?? [];
};

/** What a row of cells holds is looked through quicker than it is put in order. */
const FEW_CELLS = 32;

/** Positions (row by row) at which every pair of range and criterion from `start` on holds. */
const matching = (call: Call, start: number, { height, width }: Grid): readonly number[] => {
  const pairs = Array.from({ length: (call.count - start) / 2 }, (_, pair) => {
    const range = gridArgument(call, start + 2 * pair);
    if (range.height !== height || range.width !== width) throw failureOf('#VALUE!');
    const wanted = scalarArgument(call, start + 2 * pair + 1);
    return { range, cells: range.cells, test: criterion(wanted), wanted };
  });
  const size = pairs.length === 0 ? 0 : height * width;
  const holds = (index: number): boolean => pairs.every(({ cells, test }) => test(cells[index] ?? null));
  const candidates =
    size <= FEW_CELLS
      ? undefined
      : pairs
          .flatMap(({ range, wanted }) => {
            const text = wantedText(wanted);
            return text === undefined ? [] : [positionsOf(range, text)];
          })
          .sort((a, b) => a.length - b.length)[0];
  if (candidates !== undefined) return candidates.filter(holds);
  const found: number[] = [];
  for (let index = 0; index < size; index += 1) if (holds(index)) found.push(index);
  return found;
};

export const countIfs: BuiltInFunction = (call) => matching(call, 0, gridArgument(call, 0)).length;

export const sumIfs: BuiltInFunction = (call) => {
  const range = gridArgument(call, 0);
  const { cells } = range;
  return matching(call, 1, range).reduce((total, index) => {
    const cell = cells[index] ?? null;
    if (isError(cell)) throw failureOf(cell.error);
    return total + (typeof cell === 'number' ? cell : 0);
  }, 0);
};
