import { failureOf, isError, toNumber } from '../values';
import { gridArgument, has, numberArgument, numbers, onEach } from './call';
import type { BuiltInFunction } from './call';
import type { Scalar } from '../values';

export const sum: BuiltInFunction = (call) => numbers(call).reduce((total, value) => total + value, 0);

/** Of no numbers at all, the largest and the smallest are 0. */
const extreme =
  (better: (a: number, b: number) => number): BuiltInFunction =>
  (call) => {
    const [first, ...others] = numbers(call);
    return first === undefined ? 0 : others.reduce(better, first);
  };
export const max = extreme((a, b) => Math.max(a, b));
export const min = extreme((a, b) => Math.min(a, b));

export const abs = onEach((value) => Math.abs(toNumber(value)));
export const int = onEach((value) => Math.floor(toNumber(value)));

/** The rest has the sign of the divisor. */
export const mod = onEach((cell, call) => {
  const divisor = numberArgument(call, 1);
  if (divisor === 0) throw failureOf('#DIV/0!');
  const value = toNumber(cell);
  return value - divisor * Math.floor(value / divisor);
});

/** Moves the decimal point in the number as it is written, where multiplying by a power of ten need not be exact. */
const shift = (value: number, places: number): number => {
  if (places === 0) return value;
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
};

const roundWith = (round: (value: number) => number): BuiltInFunction =>
  onEach((cell, call) => {
    const value = toNumber(cell);
    const places = has(call, 1) ? Math.trunc(numberArgument(call, 1)) : 0;
    const size = shift(round(shift(Math.abs(value), places)), -places);
    return value < 0 ? -size : size;
  });

/** Halves go away from zero. */
export const round = roundWith((value) => Math.round(value));
export const roundUp = roundWith((value) => Math.ceil(value));

/** Products over several ranges of one shape, added up. Whatever is no number counts as 0; an error stays one. */
export const sumProduct: BuiltInFunction = (call) => {
  const [first, ...others] = Array.from({ length: call.count }, (_, index) => gridArgument(call, index));
  if (first === undefined) return 0;
  const { height, width } = first;
  if (others.some((grid) => grid.height !== height || grid.width !== width)) throw failureOf('#VALUE!');
  const factorOf = (cell: Scalar): number => {
    if (isError(cell)) throw failureOf(cell.error);
    return typeof cell === 'number' ? cell : 0;
  };
  let total = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let product = factorOf(first.at(row, column));
      for (const grid of others) product *= factorOf(grid.at(row, column));
      total += product;
    }
  }
  return total;
};
