/**
 * What figures can still come to. A blank may be any figure that fits what is known; figures that contradict each other
 * are as good as blank, for nothing says which of them is wrong. A verdict stands when it stands at both ends.
 */
import type { Count, Ratio } from './ratio';

/** The lowest and the highest ratio over every way in which what is missing may turn out. */
export interface RatioBounds {
  readonly lowest: Ratio;
  readonly highest: Ratio;
}

/** The same of a number of people or things; `null`: there is no highest. */
export interface CountBounds {
  readonly lowest: number;
  readonly highest: number | null;
}

/** What some of the people add to a ratio: people who count, and people of whom it is taken. */
export interface Portion {
  /** With the fewest people that it can be. */
  readonly worst: Ratio;
  readonly best: Ratio;
  /** In the worst case any number of people may come on top who do not count, in the best any number who do. */
  readonly anyWorse: boolean;
  readonly anyBetter: boolean;
}

/** So many of so many. */
export const exactly = (n: number, d: number): Portion => between(n, n, d);

/** From `low` to `high` of `d` people. */
export const between = (low: number, high: number, d: number): Portion => ({
  worst: { n: low, d },
  best: { n: high, d },
  anyWorse: false,
  anyBetter: false,
});

/** `n` of a number of people that is not known: at least `fewest`. */
export const ofUnknown = (n: number, fewest: number): Portion => ({
  ...between(n, n, fewest),
  anyWorse: true,
});

/** Nothing is known but how many at least do not count. */
export const anything = (notCounting = 0): Portion => ({
  ...between(0, 0, notCounting),
  anyWorse: true,
  anyBetter: true,
});

/** Some of those who do not count are known, and everybody else does: of how many is not known. */
export const allBut = (notCounting: number): Portion => ({ ...between(0, 0, notCounting), anyBetter: true });

/**
 * Stand for any ratio below 100 % and above nothing: a population that nobody knows can be so large. Targets are whole
 * millionths, so that nothing lies between.
 */
export const ALMOST_ALL: Ratio = { n: 999_999_999, d: 1_000_000_000 };
export const ALMOST_NONE: Ratio = { n: 1, d: 1_000_000_000 };
const ALL: Ratio = { n: 1, d: 1 };
const NONE: Ratio = { n: 0, d: 1 };

const sumOf = (ratios: readonly Ratio[]): Ratio =>
  ratios.reduce((sum, { n, d }) => ({ n: sum.n + n, d: sum.d + d }), { n: 0, d: 0 });

/** `null` where there may be nobody to divide by. */
export const boundsOf = (portions: readonly Portion[]): RatioBounds | null => {
  const worst = sumOf(portions.map((portion) => portion.worst));
  if (worst.d <= 0) return null;
  const best = sumOf(portions.map((portion) => portion.best));
  return {
    lowest: portions.some(({ anyWorse }) => anyWorse) ? (worst.n > 0 ? ALMOST_NONE : NONE) : worst,
    highest: portions.some(({ anyBetter }) => anyBetter) ? (best.n < best.d ? ALMOST_ALL : ALL) : best,
  };
};

export const countBoundsOf = (portions: readonly Portion[]): CountBounds => ({
  lowest: sumOf(portions.map(({ worst }) => worst)).n,
  highest: portions.some(({ anyBetter }) => anyBetter) ? null : sumOf(portions.map(({ best }) => best)).n,
});

/** A ratio as far as it is known. */
export interface Measurement {
  /** `null`: not known yet, of anybody. */
  readonly n: Count;
  /** `null`: not known of all of them. */
  readonly d: Count;
  /** How many of `d` may count or not. */
  readonly unresolved: number;
  readonly bounds: RatioBounds | null;
  readonly counts: CountBounds;
}

/** `n` of `d`, and `unresolved` more of them may count. */
export const measurementOf = (n: Count, d: number, unresolved = 0): Measurement => {
  const portions = [between(n ?? 0, Math.min(d, (n ?? 0) + unresolved), d)];
  return { n, d, unresolved, bounds: boundsOf(portions), counts: countBoundsOf(portions) };
};
