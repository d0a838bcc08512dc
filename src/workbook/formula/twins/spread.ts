/**
 * PHANBO fills a whole column at once, which Excel 2016 cannot do with one formula; its twin gives the share of the
 * formula's own row.
 */
import { WHOLE_WITHIN } from '../../cellTypes/numeric';
import { blank, call, cell, equals, iff, minus, num, op, plus, text } from '../expr';
import type { Expr } from '../expr';
import { argument, TwinError } from './argument';
import { distanceToWhole, rounded } from './counts';
import { times } from './share';

const sumproduct = (array: Expr): Expr => call('SUMPRODUCT', array);

/**
 * Largest remainder: whole shares first, then one more for the largest rests, equal rests by order. `people` must be a
 * column of the table in which the formula stands; text in it counts as an error, an empty cell as nobody. Empty where
 * the function refuses: no number of people is below 0 or has a fraction.
 */
export const spreadTwin = (args: readonly Expr[]): Expr => {
  const missing = argument(args, 0);
  const people = argument(args, 1);
  if (people.kind !== 'column') throw new TwinError('PHANBO', 'who is left must be a column of the table');
  const own = cell(people.column);
  const sum = call('SUM', people);
  const total = call('MIN', call('MAX', num(0), rounded(missing)), sum);
  const whole = (left: Expr): Expr => call('INT', op(times(total, left), '/', sum));
  const rest = (left: Expr): Expr => minus(times(total, left), times(whole(left), sum));
  const given = sumproduct(whole(people));
  const before = plus(
    sumproduct(times(op(rest(people), '>', rest(own)), num(1))),
    sumproduct(times(equals(rest(people), rest(own)), op(call('ROW', people), '<', call('ROW', own)))),
  );
  const share = plus(whole(own), iff(op(before, '<', minus(total, given)), num(1), num(0)));
  const isRefused = call(
    'OR',
    op(missing, '<', num(0)),
    op(call('MIN', people), '<', num(0)),
    op(plus(distanceToWhole(missing), sumproduct(distanceToWhole(people))), '>=', num(WHOLE_WITHIN)),
  );
  return iff(
    call('OR', equals(missing, text('')), equals(own, text(''))),
    blank,
    iff(isRefused, blank, iff(equals(total, num(0)), num(0), share)),
  );
};
