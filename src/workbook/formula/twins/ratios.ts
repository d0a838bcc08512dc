/** TYLE, TYLE_CDHT, GPI, CONTHIEU. Where the function refuses its arguments, the twin stays empty. */
import { MOST_COUNTED } from '../../cellTypes/numbers';
import { WHOLE_WITHIN } from '../../cellTypes/numeric';
import { blank, call, equals, iff, isBlank, minus, num, op, plus } from '../expr';
import type { Expr } from '../expr';
import { argument } from './argument';
import { distanceToWhole, rounded } from './counts';
import { times } from './share';

/** Two IFs, because OR looks at all its arguments, and an empty text counts as more than any number. */
const quotientUnless =
  (isRefused: (n: Expr, d: Expr) => Expr) =>
  (args: readonly Expr[]): Expr => {
    const n = argument(args, 0);
    const d = argument(args, 1);
    return iff(call('OR', isBlank(n), isBlank(d)), blank, iff(isRefused(n, d), blank, op(n, '/', d)));
  };

export const quotientTwin = quotientUnless((n, d) => call('OR', op(n, '<', num(0)), op(d, '<=', num(0))));

/** The same of a part and its whole. */
export const partTwin = quotientUnless((n, d) => call('OR', op(n, '<', num(0)), op(d, '<=', num(0)), op(n, '>', d)));

const ONE = num(1_000_000);

/** A percentage as a whole number of millionths; above 1 it was written in percentage points. */
const millionths = (value: Expr): Expr =>
  call('ROUND', iff(op(value, '>', num(1)), times(value, num(10_000)), times(value, ONE)), num(0));

const areNoCounts = (n: Expr, d: Expr): readonly Expr[] => [
  op(n, '<', num(0)),
  op(d, '<', num(0)),
  op(call('MAX', n, d), '>', num(MOST_COUNTED)),
  op(plus(distanceToWhole(n), distanceToWhole(d)), '>=', num(WHOLE_WITHIN)),
];

export const stillNeededTwin = (args: readonly Expr[]): Expr => {
  const n = argument(args, 0);
  const d = argument(args, 1);
  const target = argument(args, 2);
  const required = call('ROUNDUP', op(times(millionths(target), rounded(d)), '/', ONE), num(0));
  const isRefused = call(
    'OR',
    ...areNoCounts(n, d),
    equals(rounded(d), num(0)),
    op(target, '<', num(0)),
    op(target, '>', num(100)),
  );
  return iff(
    call('OR', isBlank(n), isBlank(d), isBlank(target)),
    blank,
    iff(isRefused, blank, call('MAX', num(0), minus(required, rounded(n)))),
  );
};
