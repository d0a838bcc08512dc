/** TYLE_DVHT over the table of units. */
import { blank, call, column, equals, iff, num, op, plus } from '../expr';
import type { Expr } from '../expr';
import { argument, tableOf } from './argument';
import { NO, times, YES } from './share';

const countRows = (condition: Expr): Expr => call('SUMPRODUCT', times(condition, num(1)));

/** Blank while it was not entered of some unit whether it is recognised, or something else was. */
export const unitRateTwin = (args: readonly Expr[]): Expr => {
  const table = tableOf('TYLE_DVHT', argument(args, 0));
  const name = column(table, 'name');
  const recognised = column(table, 'recognised');
  const isUnit = op(
    plus(times(op(name, '<>', blank), num(1)), times(op(recognised, '<>', blank), num(1))),
    '>',
    num(0),
  );
  const units = countRows(isUnit);
  const yes = countRows(equals(recognised, YES));
  const answered = plus(yes, countRows(equals(recognised, NO)));
  return iff(equals(units, num(0)), blank, iff(op(answered, '<', units), blank, op(yes, '/', units)));
};
