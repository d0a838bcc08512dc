/** Thresholds, levels and the two kinds of commune as expressions: whole numbers only, so that they stay exact. */
import { fractionOf, percent } from '../../../domain/ratio';
import type { RuleSet } from '../../../domain/regulations/ruleSet';
import type { ShareStandard } from '../../../domain/regulations/standards';
import { blank, bool, call, column, equals, iff, num, op, text } from '../expr';
import type { Expr } from '../expr';
import { isOmitted } from './argument';
import { byRuleSet, sameForAll, whereJudged } from './ruleSetChoice';
import type { RuleSetChoice } from './ruleSetChoice';

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

/** -1 not met, 0 cannot be told, 1 met. */
export type Status = Expr;
export const NOT_MET: Status = num(-1);
export const UNKNOWN: Status = num(0);
export const MET: Status = num(1);

/** Percentages of several rule sets over one denominator. */
export interface FractionBy {
  readonly denominator: number;
  /** A number that follows from the numerator of the rule set that judges. */
  share(of: (numerator: number) => number): Expr;
}

export const fractionBy = (choice: RuleSetChoice, pointsOf: (ruleSet: RuleSet) => number): FractionBy => {
  const denominator = choice
    .map(({ ruleSet }) => fractionOfPoints(pointsOf(ruleSet)).denominator)
    .reduce((all, one) => (all * one) / commonDivisor(all, one), 1);
  return {
    denominator,
    share: (of) =>
      byRuleSet(choice, (ruleSet) => {
        const own = fractionOfPoints(pointsOf(ruleSet));
        return num(of((own.numerator * denominator) / own.denominator));
      }),
  };
};

/** A percentage as a cell holds a rate: the double nearest to it, to which equal rates are equal. */
const rateBy = (choice: RuleSetChoice, pointsOf: (ruleSet: RuleSet) => number): Expr =>
  byRuleSet(choice, (ruleSet) => num(fractionOf(percent(pointsOf(ruleSet)))));

/**
 * The rate of a row, of which the table holds the lowest and the highest that it can come to, against a percentage that
 * may be lower in an especially difficult commune. While that is not known, it is met from the higher percentage on and
 * failed below the lower one. The criterion is put together by the formula, with the decimal sign that its Excel reads.
 */
export const rateStatus = (
  choice: RuleSetChoice,
  { table, code }: { readonly table: string; readonly code: string },
  pointsOf: (ruleSet: RuleSet) => ShareStandard,
  difficulty: Difficulty,
): Status => {
  const normal = rateBy(choice, (ruleSet) => pointsOf(ruleSet).normal);
  const special = rateBy(choice, (ruleSet) => pointsOf(ruleSet).especiallyDifficult);
  const isSame = sameForAll(choice, (ruleSet) => pointsOf(ruleSet).normal === pointsOf(ruleSet).especiallyDifficult);
  const rows = (rate: 'lowest' | 'highest', operator: string, bound: Expr): Expr =>
    call('COUNTIFS', column(table, 'code'), text(code), column(table, rate), op(text(operator), '&', bound));
  const status = (whenMet: Expr, whenFailed: Expr): Status =>
    op(rows('lowest', '>=', whenMet), '-', rows('highest', '<', whenFailed));
  if (isSame === true) return status(normal, normal);
  if ('known' in difficulty) return difficulty.known ? status(special, special) : status(normal, normal);
  const { cell } = difficulty;
  return status(iff(equals(cell, YES), special, normal), iff(equals(cell, NO), normal, special));
};

/**
 * One status for each kind of commune; while the cell is empty, only what is the same for both. Both are added up, the
 * one of the other kind with weight 0, so that each of these long expressions is written once.
 */
export const eitherCommune = (difficulty: Difficulty, build: (especiallyDifficult: boolean) => Status): Status => {
  if ('known' in difficulty) return build(difficulty.known);
  const { cell } = difficulty;
  const weighed = op(times(build(true), op(cell, '<>', NO)), '+', times(build(false), op(cell, '<>', YES)));
  const weight = op(op(num(1), '+', equals(cell, YES)), '+', equals(cell, NO));
  return call('CHOOSE', op(times(weighed, weight), '+', num(3)), NOT_MET, UNKNOWN, UNKNOWN, UNKNOWN, MET);
};

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

/** What is known of each level of a programme, and whether it is known by which rule set it is judged. */
export interface LevelStatuses {
  /** By level, from 1 on. */
  readonly levels: readonly Status[];
  readonly isJudged: Expr;
}

/** `levelCell` holds the status of a lower level, for levels that rest on each other. */
export const levelStatuses = (
  choice: RuleSetChoice,
  levels: readonly (readonly Status[])[],
  levelCell: ((level: number) => Expr) | null,
): LevelStatuses => ({
  levels: levels.map((own, index) =>
    whereJudged(choice, allOf(index === 0 || levelCell === null ? own : [levelCell(index), ...own]), UNKNOWN),
  ),
  isJudged: whereJudged(choice, bool(true), bool(false)),
});
