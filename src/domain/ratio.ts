/**
 * Exact comparison of N out of D with a percentage.
 *
 * A ratio stays two integers until it is drawn, and a percentage is an integer number of millionths, so that
 * 7 % of 100 needs 7 and not 8 (`0.07 * 100` is 7.000000000000001).
 */

/** A count as the user gave it: `null` is a blank cell, and a blank is never zero. */
export type Count = number | null;

/** N out of D, both whole numbers of people (or units, lessons …). */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

declare const millionths: unique symbol;
/** A percentage as a whole number of millionths: 35 % is 350 000. */
export type Percent = number & { readonly [millionths]: true };

const ONE = 1_000_000;

/** 35 -> 35 %. Finer than 0.0001 % is rounded to that. */
export const percent = (points: number): Percent => Math.round(points * 10_000) as Percent;

/** 0.35, as a cell formatted in % holds it -> 35 %. */
export const percentOfFraction = (fraction: number): Percent => Math.round(fraction * ONE) as Percent;

/** 35 % -> 35. */
export const percentPoints = (value: Percent): number => value / 10_000;

/** 35 % -> 0.35, the nearest double, as a cell holds it. */
export const fractionOf = (value: Percent): number => value / ONE;

/** Sign of n/d - p. Undefined when there is nothing to divide by. */
export const compareRatio = ({ n, d }: Ratio, p: Percent): -1 | 0 | 1 | undefined => {
  if (d <= 0) return undefined;
  const difference = n * ONE - p * d;
  if (difference === 0) return 0;
  return difference > 0 ? 1 : -1;
};

/** Is n/d at least p (or above p when `strict`)? Undefined on an empty denominator. */
export const reaches = (ratio: Ratio, p: Percent, strict = false): boolean | undefined => {
  const sign = compareRatio(ratio, p);
  if (sign === undefined) return undefined;
  return strict ? sign > 0 : sign >= 0;
};

/** Smallest whole number that is p of `d` (the next one above it when `strict`). */
export const requiredCount = (d: number, p: Percent, strict = false): number =>
  strict ? Math.floor((p * d) / ONE) + 1 : Math.ceil((p * d) / ONE);

/** How many more are needed until n/d reaches p; 0 when it already does; undefined on an empty denominator. */
export const stillNeeded = ({ n, d }: Ratio, p: Percent, strict = false): number | undefined =>
  d <= 0 ? undefined : Math.max(0, requiredCount(d, p, strict) - n);

/** n/d as a plain number for a cell or a chart; `null` when either is missing or the denominator is not positive. */
export const quotient = (n: Count, d: Count): number | null => (n === null || d === null || d <= 0 ? null : n / d);

/** n/d as a plain number, of people that there are. */
export const fractionOfRatio = ({ n, d }: Ratio): number => n / d;
