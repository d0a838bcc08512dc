/**
 * Steps of a calculation: what the figures of a row come to, and what they can still come to, as the domain has it
 * (literacy.ts, universalEducationCounts.ts). The sheets print them in columns of their own, so that levels are summed
 * from them by short formulas.
 */
import { MOST_COUNTED } from '../cellTypes/numbers';
import { WHOLE_WITHIN } from '../cellTypes/numeric';
import { blank, call, iff, minus, num, op } from '../formula/expr';
import type { Expr } from '../formula/expr';

export const STEPS = 'Bước tính';

/** The figure of a cell as the reader takes it: an empty text for what can be no count of people. */
export const countIn = (cell: Expr): Expr => {
  const nearest = call('ROUND', cell, num(0));
  const isCount = call(
    'AND',
    call('ISNUMBER', cell),
    op(nearest, '>=', num(0)),
    op(nearest, '<=', num(MOST_COUNTED)),
    op(call('ABS', minus(cell, nearest)), '<', num(WHOLE_WITHIN)),
  );
  return call('IFERROR', iff(isCount, nearest, blank), blank);
};
