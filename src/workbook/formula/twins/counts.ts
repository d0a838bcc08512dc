/**
 * Which cells can be counts of people: the reader takes the same ones. Of whole columns row by row, for SUMPRODUCT: any
 * text or error makes the test of its own row false, and no other.
 */
import { MOST_COUNTED } from '../../cellTypes/numbers';
import { WHOLE_WITHIN } from '../../cellTypes/numeric';
import { call, equals, iff, minus, num, op, plus } from '../expr';
import type { Expr } from '../expr';
import { times } from './share';

const HALF_OF_MOST = MOST_COUNTED / 2;

/** How far they lie from whole numbers, above or below, moved up so that a hair below is a small rest as well. */
const areWhole = (numbers: readonly Expr[]): Expr =>
  op(
    numbers.map((number) => call('MOD', plus(number, num(WHOLE_WITHIN)), num(1))).reduce((all, one) => plus(all, one)),
    '<',
    num(2 * WHOLE_WITHIN * numbers.length),
  );

/**
 * Factors, all of them true where each figure is a whole number from 0, or from 1 for `populations`, to the most that is
 * counted. A text or an error gives an error, and a blank cell is no number; `eachRow` passes over all of them. As
 * short as it can be, for it stands many times in one formula.
 */
export const areCounts = (counts: readonly Expr[], populations: readonly Expr[] = []): readonly Expr[] => [
  ...counts.flatMap((figure) => [
    call('ISNUMBER', figure),
    op(call('ABS', minus(figure, num(HALF_OF_MOST))), '<', num(HALF_OF_MOST + 0.5)),
  ]),
  ...populations.flatMap((figure) => [op(figure, '>', num(0)), op(figure, '<=', num(MOST_COUNTED))]),
  areWhole([...counts, ...populations]),
];

const product = (factors: readonly Expr[]): Expr => factors.reduce((all, one) => times(all, one));

/** True, in each row of columns, where no factor is 0: 1 divided by anything else is an error, which is no number. */
export const eachRow = (factors: readonly Expr[]): Expr => call('ISNUMBER', op(num(1), '/', product(factors)));

export const countTrue = (rows: Expr): Expr => call('SUMPRODUCT', times(rows, num(1)));
/** No function sums beside an error in another row: so only where there is something to sum. */
export const sumTrue = (rows: Expr, figure: Expr): Expr =>
  iff(equals(countTrue(rows), num(0)), num(0), call('SUMPRODUCT', times(rows, num(1)), figure));

/** Rows of which all of `holds` are true. */
export const countRows = (holds: readonly Expr[]): Expr => countTrue(eachRow(holds));

/** A calculated count may be off by a hair. */
export const rounded = (figure: Expr): Expr => call('ROUND', figure, num(0));

export const distanceToWhole = (figure: Expr): Expr => call('ABS', minus(figure, rounded(figure)));
export const offWhole = (figure: Expr): Expr => op(distanceToWhole(figure), '>=', num(WHOLE_WITHIN));
export const isWhole = (figure: Expr): Expr => op(distanceToWhole(figure), '<', num(WHOLE_WITHIN));

/** From 0 to the most that is counted, whole or not. */
export const isInRange = (figure: Expr): readonly Expr[] => [
  call('ISNUMBER', figure),
  op(figure, '>=', num(0)),
  op(figure, '<=', num(MOST_COUNTED)),
];
export const isCount = (figure: Expr): readonly Expr[] => [...isInRange(figure), isWhole(figure)];
