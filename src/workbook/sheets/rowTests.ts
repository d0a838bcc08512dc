/** Tests of whole columns, row by row, for SUMPRODUCT: any text or error makes the test of its own row false, and no other. */
import { MOST_COUNTED } from '../cellTypes/numbers';
import { WHOLE_WITHIN } from '../cellTypes/numeric';
import { blank, call, column, equals, iff, minus, num, op } from '../formula/expr';
import type { Expr } from '../formula/expr';

/** Rows of a table that have a name: a row without one belongs to nothing and is not counted. */
export interface NamedRows {
  readonly table: string;
  readonly nameColumn: string;
}

const times = (factors: readonly Expr[]): Expr => factors.reduce((all, one) => op(all, '*', one));

/** True for each row for which no factor is 0. */
export const eachRow = (factors: readonly Expr[]): Expr => call('ISNUMBER', op(num(1), '/', times(factors)));

export const isNamed = ({ table, nameColumn }: NamedRows): Expr => op(column(table, nameColumn), '<>', blank);

const distanceToWhole = (figure: Expr): Expr => call('ABS', minus(figure, call('ROUND', figure, num(0))));
export const offWhole = (figure: Expr): Expr => op(distanceToWhole(figure), '>=', num(WHOLE_WITHIN));
export const isWhole = (figure: Expr): Expr => op(distanceToWhole(figure), '<', num(WHOLE_WITHIN));

/** From 0 to the most that is counted, whole or not. */
export const isInRange = (figure: Expr): readonly Expr[] => [
  call('ISNUMBER', figure),
  op(figure, '>=', num(0)),
  op(figure, '<=', num(MOST_COUNTED)),
];
export const isCount = (figure: Expr): readonly Expr[] => [...isInRange(figure), isWhole(figure)];

export const countTrue = (rows: Expr): Expr => call('SUMPRODUCT', op(rows, '*', num(1)));
/** No function sums beside an error in another row: so only where there is something to sum. */
export const sumTrue = (rows: Expr, figure: Expr): Expr =>
  iff(equals(countTrue(rows), num(0)), num(0), call('SUMPRODUCT', op(rows, '*', num(1)), figure));
