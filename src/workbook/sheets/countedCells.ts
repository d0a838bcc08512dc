/**
 * Steps of a calculation: what the figures of a row come to, and what they can still come to, as the domain has it
 * (literacy.ts, universalEducationCounts.ts). The sheets print them in columns of their own, so that levels are summed
 * from them by short formulas.
 */
import type { CellType, ValidationSpec } from '../cellType';
import { count } from '../cellTypes/numbers';
import { blank, call, iff, num, op } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { isWhole, rounded } from '../formula/twins/counts';

type Limits = Extract<ValidationSpec, { kind: 'whole' | 'decimal' }>;

const isWithin = (figure: Expr, { min, max }: Limits): readonly Expr[] => [
  op(figure, '>=', num(min)),
  ...(max === null ? [] : [op(figure, '<=', num(max))]),
];

/** The figure that counts for the cell, and what has to be true of it. */
const figureOf = (cell: Expr, limits: Limits): readonly [figure: Expr, isFigure: readonly Expr[]] => {
  if (limits.kind === 'decimal') return [cell, isWithin(cell, limits)];
  const nearest = rounded(cell);
  return [nearest, [...isWithin(nearest, limits), isWhole(cell)]];
};

/**
 * The figure of a cell as the reader of its type takes it, an empty text for anything else: validation stops nobody who
 * pastes.
 */
export const figureIn = (cell: Expr, { id, validation }: CellType<number>): Expr => {
  if (validation?.kind !== 'whole' && validation?.kind !== 'decimal')
    throw new Error(`cells of type "${id}" hold no figures`);
  const [figure, isFigure] = figureOf(cell, validation);
  return call('IFERROR', iff(call('AND', call('ISNUMBER', cell), ...isFigure), figure, blank), blank);
};

/** The same of a count of people. */
export const countIn = (cell: Expr): Expr => figureIn(cell, count);
