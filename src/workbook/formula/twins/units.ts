/** TYLE_DVHT over the table of units. */
import { blank, column, equals, iff, isFilled, num, op, plus } from '../expr';
import type { Expr } from '../expr';
import { argument, tableOf } from './argument';
import { countTrue } from './counts';
import { NO, times, YES } from './share';

/** Blank while it was not entered of some unit whether it is recognised, or something else was. */
export const unitRateTwin = (args: readonly Expr[]): Expr => {
  const table = tableOf('TYLE_DVHT', argument(args, 0));
  const name = column(table, 'name');
  const recognised = column(table, 'recognised');
  const isUnit = op(plus(times(isFilled(name), num(1)), times(isFilled(recognised), num(1))), '>', num(0));
  const units = countTrue(isUnit);
  const yes = countTrue(equals(recognised, YES));
  const answered = plus(yes, countTrue(equals(recognised, NO)));
  return iff(equals(units, num(0)), blank, iff(op(answered, '<', units), blank, op(yes, '/', units)));
};
