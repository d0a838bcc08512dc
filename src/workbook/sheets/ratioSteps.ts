/**
 * What the rows of a list come to when they are summed: the figures that are known, and how many rows leave something
 * open. From these steps Số liệu works out numerator, denominator and the lowest and highest rate, as the domain does
 * (measureRatio.ts). Figures of a row that contradict each other are as good as blank.
 */
import { ALMOST_ALL, ALMOST_NONE } from '../../domain/ratioBounds';
import { fractionOfRatio } from '../../domain/ratio';
import { blank, call, cell, column, equals, iff, minus, num, op, plus } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { countTrue, eachRow, isCount, isInRange, isWhole, offWhole, rounded, sumTrue } from '../formula/twins/counts';
import { anyCount, countCounts, countNamed, sumCounts, withName } from './expressions';
import { isNamed } from './namedRows';
import type { NamedRows } from './namedRows';

export interface RatioSteps {
  /** Does any row say how many count? */
  readonly isCounted: Expr;
  /** Of rows with both figures: who count, and of how many. */
  readonly pairedCount: Expr;
  readonly pairedWhole: Expr;
  /** People of rows that do not say how many count; people who count in rows that do not say of how many. */
  readonly openWhole: Expr;
  readonly loneCount: Expr;
  /** Rows that say only how many count; rows that say nothing. */
  readonly loneRows: Expr;
  readonly emptyRows: Expr;
  /** Cells with figures that contradict each other; cells without a figure. */
  readonly contradicting: Expr;
  readonly missing: Expr;
}

/** Columns of a list: who count, of how many, and among whom they must be besides (left out where there are none such). */
export interface RatioKeys {
  readonly part: string;
  readonly whole: string;
  readonly within: string | null;
}

export const ratioSteps = (rows: NamedRows, { part, whole, within: among }: RatioKeys): RatioSteps => {
  const { table } = rows;
  const [n, d] = [column(table, part), column(table, whole)];
  const named = isNamed(rows);
  const inBoth = [named, ...isInRange(n), ...isInRange(d)];
  const wholeInBoth = [...inBoth, isWhole(n), isWhole(d)];
  const aboveWhole = eachRow([...wholeInBoth, op(n, '>', d)]);
  const limit = among === null ? null : column(table, among);
  const aboveLimit = limit === null ? null : eachRow([...wholeInBoth, ...isCount(limit), op(n, '>', limit)]);
  const contradicts = aboveLimit === null ? aboveWhole : op(plus(aboveWhole, aboveLimit), '>', num(0));
  /** Of how many is said by these rows all the same. */
  const aboveLimitOnly =
    limit === null ? null : eachRow([...wholeInBoth, ...isCount(limit), op(n, '>', limit), op(n, '<=', d)]);
  const odd = eachRow([...inBoth, plus(offWhole(n), offWhole(d))]);
  const bothCount = countTrue(eachRow(wholeInBoth));

  /** Over the rows that have both figures. */
  const sumOfBoth = (key: string): Expr =>
    minus(
      call('SUMIFS', column(table, key), ...withName(rows), ...anyCount(rows, part), ...anyCount(rows, whole)),
      sumTrue(odd, column(table, key)),
    );
  const paired = (key: string): Expr => rounded(minus(sumOfBoth(key), sumTrue(contradicts, column(table, key))));
  const uncountedWhole = minus(sumCounts(rows, whole), sumOfBoth(whole));
  const [countsOfPart, countsOfWhole] = [countCounts(rows, part), countCounts(rows, whole)];
  const contradictingRows = countTrue(contradicts);
  return {
    isCounted: op(countsOfPart, '>', contradictingRows),
    pairedCount: paired(part),
    pairedWhole: paired(whole),
    openWhole: rounded(aboveLimitOnly === null ? uncountedWhole : plus(uncountedWhole, sumTrue(aboveLimitOnly, d))),
    loneCount: rounded(minus(sumCounts(rows, part), sumOfBoth(part))),
    loneRows: minus(countsOfPart, bothCount),
    emptyRows: iff(
      equals(countNamed(rows), num(0)),
      num(1),
      plus(minus(countNamed(rows), minus(plus(countsOfPart, countsOfWhole), bothCount)), countTrue(aboveWhole)),
    ),
    contradicting: [aboveWhole, ...(aboveLimit === null ? [] : [aboveLimit])].reduce(
      (all, one) => plus(all, countTrue(one)),
      contradictingRows,
    ),
    missing: minus(minus(plus(countNamed(rows), countNamed(rows)), countsOfPart), countsOfWhole),
  };
};

const step = (key: keyof RatioSteps): Expr => cell(key);
const hasOpenRows = (...keys: readonly (keyof RatioSteps)[]): Expr =>
  op(
    keys.map(step).reduce((all, one) => plus(all, one)),
    '>',
    num(0),
  );

/** What is known of the denominator: nothing, while a row does not say of how many. */
export const denominatorOf: Expr = iff(
  hasOpenRows('loneRows', 'emptyRows'),
  blank,
  plus(step('pairedWhole'), step('openWhole')),
);
export const numeratorOf: Expr = iff(cell('isCounted'), plus(step('pairedCount'), step('loneCount')), blank);
export const unresolvedOf: Expr = iff(equals(cell('denominator'), blank), blank, step('openWhole'));

const everybody = plus(plus(step('pairedWhole'), step('openWhole')), step('loneCount'));
/** Nothing is possible where there may be nobody to divide by. */
const whereAnybody = (then: Expr): Expr => iff(op(everybody, '<=', num(0)), blank, then);

export const lowestRate: Expr = whereAnybody(
  iff(
    hasOpenRows('loneRows', 'emptyRows'),
    iff(op(plus(step('pairedCount'), step('loneCount')), '>', num(0)), num(fractionOfRatio(ALMOST_NONE)), num(0)),
    op(step('pairedCount'), '/', everybody),
  ),
);

const mostWhoCount = plus(plus(step('pairedCount'), step('openWhole')), step('loneCount'));

export const highestRate: Expr = whereAnybody(
  iff(
    hasOpenRows('emptyRows'),
    iff(op(mostWhoCount, '<', everybody), num(fractionOfRatio(ALMOST_ALL)), num(1)),
    op(mostWhoCount, '/', everybody),
  ),
);

/** More than any target asks for, where nothing limits the number. */
const NO_LIMIT = 1_000_000_000;

export const highestCount: Expr = iff(hasOpenRows('emptyRows'), num(NO_LIMIT), mostWhoCount);
