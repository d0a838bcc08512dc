/** Thresholds, levels and the two kinds of commune as expressions: whole numbers only, so that they stay exact. */
import { percent } from '../../../domain/ratio';
import { blank, call, equals, iff, num, op, text } from '../expr';
import type { Expr } from '../expr';
import { isOmitted } from './argument';

export const YES = text('Có');
export const NO = text('Không');

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

const ONE = 1_000_000;
const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** 90 points -> 9/10: comparing 10n with 9d needs no rounding, comparing n/d with 0,9 does. */
export const fractionOfPoints = (points: number): Fraction => {
  const millionths = percent(points);
  const divisor = commonDivisor(millionths, ONE);
  return { numerator: millionths / divisor, denominator: ONE / divisor };
};

export const times = (left: Expr, right: Expr): Expr => op(left, '*', right);

/** Whether the commune is especially difficult: written in the formula, or in a cell that may still be empty. */
export type Difficulty = { readonly known: boolean } | { readonly cell: Expr };

/** Left out means "no", as in the function itself. */
export const difficultyOf = (arg: Expr): Difficulty => {
  if (isOmitted(arg)) return { known: false };
  if (arg.kind === 'boolean') return { known: arg.value };
  return { cell: arg };
};

/** One result for each kind of commune; while the cell is empty, only a result that is the same for both. */
export const eitherCommune = (
  difficulty: Difficulty,
  build: (especiallyDifficult: boolean) => Expr,
  undecided: Expr = blank,
): Expr => {
  if ('known' in difficulty) return build(difficulty.known);
  const { cell } = difficulty;
  const same = equals(build(true), build(false));
  return iff(call('OR', equals(cell, YES), same), build(true), iff(equals(cell, NO), build(false), undecided));
};

/** -1 not met, 0 cannot be told, 1 met. */
export type Status = Expr;

const reached = (n: Expr, d: Expr, { numerator, denominator }: Fraction): Expr =>
  op(times(n, num(denominator)), '>=', times(d, num(numerator)));

/**
 * n out of d against a percentage that may be lower in an especially difficult commune. While that is not known, it is
 * met from the higher percentage on and failed below the lower one.
 */
export const shareStatus = (
  known: Expr,
  n: Expr,
  d: Expr,
  points: { readonly normal: number; readonly especiallyDifficult: number },
  difficulty: Difficulty,
): Status => {
  const normal = reached(n, d, fractionOfPoints(points.normal));
  const special = reached(n, d, fractionOfPoints(points.especiallyDifficult));
  const between = num(0);
  if (points.normal === points.especiallyDifficult) return iff(known, iff(normal, num(1), num(-1)), between);
  if ('known' in difficulty) {
    return iff(known, iff(difficulty.known ? special : normal, num(1), num(-1)), between);
  }
  const { cell } = difficulty;
  const whenLower = call('CHOOSE', statusOfDifficulty(cell), num(-1), num(0), num(1));
  return iff(known, iff(normal, num(1), iff(special, whenLower, num(-1))), between);
};

/** For CHOOSE: 1 not especially difficult, 2 not entered, 3 especially difficult. */
const statusOfDifficulty = (cell: Expr): Expr => iff(equals(cell, YES), num(3), iff(equals(cell, NO), num(1), num(2)));

/** Several conditions at once: the worst of them. */
export const allOf = (statuses: readonly Status[]): Status => {
  const [only, ...others] = statuses;
  return only !== undefined && others.length === 0 ? only : call('MIN', ...statuses);
};

export const byStatus = (status: Status, notMet: Expr, cannotTell: Expr, met: Expr): Expr =>
  call('CHOOSE', op(status, '+', num(2)), notMet, cannotTell, met);

/** Levels that count only when every lower one holds; the first array holds the conditions of level 1. */
export const stackedLevel = (levels: readonly (readonly Status[])[], reachedSoFar = 0): Expr => {
  const [next, ...above] = levels;
  if (next === undefined) return num(reachedSoFar);
  return byStatus(allOf(next), num(reachedSoFar), blank, stackedLevel(above, reachedSoFar + 1));
};
