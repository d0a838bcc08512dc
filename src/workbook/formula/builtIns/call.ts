/** A call of a built-in function: its arguments are worked out only when the function asks for them. */
import { failureOf, guarded, isError, isGrid, scalarOf, single, toBoolean, toNumber, workedOutLater } from '../values';
import type { Grid, Scalar, Value } from '../values';

export interface Call {
  readonly count: number;
  /** Whatever it is, an error included. */
  value(index: number): Value;
}

export type BuiltInFunction = (call: Call) => Value;

export const has = (call: Call, index: number): boolean => index < call.count;

/** A single value, or the error that it is. */
export const scalarArgument = (call: Call, index: number): Scalar => {
  const value = scalarOf(call.value(index));
  if (isError(value)) throw failureOf(value.error);
  return value;
};

export const numberArgument = (call: Call, index: number): number => toNumber(scalarArgument(call, index));
export const booleanArgument = (call: Call, index: number): boolean => toBoolean(scalarArgument(call, index));

export const gridOf = (value: Value): Grid => (isGrid(value) ? value : single(value, false));

export const gridArgument = (call: Call, index: number): Grid => gridOf(call.value(index));

const indexes = (call: Call): readonly number[] => Array.from({ length: call.count }, (_, index) => index);

export interface Item {
  readonly value: Scalar;
  /** In a cell or an array, not written as an argument of its own. */
  readonly isInGrid: boolean;
}

/** All values of all arguments, one after the other. */
export const items = (call: Call): readonly Item[] =>
  indexes(call).flatMap((index): readonly Item[] => {
    const value = call.value(index);
    return isGrid(value) ? value.cells.map((cell) => ({ value: cell, isInGrid: true })) : [{ value, isInGrid: false }];
  });

/** Numbers as SUM sees them: texts, yes/no and empty cells in a range are passed over, errors are not. */
export const numbers = (call: Call): readonly number[] => {
  const found: number[] = [];
  const take = (cell: Scalar): void => {
    if (isError(cell)) throw failureOf(cell.error);
    if (typeof cell === 'number') found.push(cell);
  };
  for (let index = 0; index < call.count; index += 1) {
    const value = call.value(index);
    if (isGrid(value)) value.cells.forEach(take);
    else found.push(toNumber(value));
  }
  return found;
};

/** A function of one value that, given many cells, works on each: INT of a column inside SUMPRODUCT. */
export const onEach =
  (calculate: (value: Scalar, call: Call) => Scalar): BuiltInFunction =>
  (call) => {
    const value = call.value(0);
    if (!isGrid(value) || value.isSingle) return calculate(scalarOf(value), call);
    const { height, width } = value;
    return workedOutLater({
      height,
      width,
      at: (row, column) => guarded(() => calculate(value.at(row, column), call)),
    });
  };
