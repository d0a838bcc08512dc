/** TYLE, TYLE_CDHT, GPI, CONTHIEU. */
import { blank, call, equals, iff, minus, num, op } from '../expr';
import type { Expr } from '../expr';
import { argument } from './argument';
import { times } from './share';

const isBlank = (value: Expr): Expr => equals(value, blank);

/** Two IFs, because OR looks at all its arguments, and an empty text counts as more than any number. */
export const quotientTwin = (args: readonly Expr[]): Expr => {
  const n = argument(args, 0);
  const d = argument(args, 1);
  return iff(call('OR', isBlank(n), isBlank(d)), blank, iff(op(d, '<=', num(0)), blank, op(n, '/', d)));
};

const ONE = num(1_000_000);

/** A percentage as a whole number of millionths; above 1 it was written in percentage points. */
const millionths = (value: Expr): Expr =>
  call('ROUND', iff(op(value, '>', num(1)), times(value, num(10_000)), times(value, ONE)), num(0));

export const stillNeededTwin = (args: readonly Expr[]): Expr => {
  const n = argument(args, 0);
  const d = argument(args, 1);
  const target = argument(args, 2);
  const required = call('ROUNDUP', op(times(millionths(target), d), '/', ONE), num(0));
  return iff(
    call('OR', isBlank(n), isBlank(d), isBlank(target)),
    blank,
    iff(op(d, '<=', num(0)), blank, call('MAX', num(0), minus(required, n))),
  );
};
