/** What a kind of target asks, printed as formulas from the definitions by which the domain judges. */
import { neededParts } from '../../domain/bound';
import type { AimPart, Amount, Bound } from '../../domain/bound';
import { kindDefinition } from '../../domain/targetKinds';
import type { TargetKind } from '../../domain/targetKinds';
import { blank, call, equals, iff, minus, num, op, plus } from './expr';
import type { Expr } from './expr';

/** A part as a formula in the unit of its bound: whole millionths of a share, a plain number otherwise. */
export type PartExpr = (part: AimPart) => Expr;
/** Parts that are filled in, in this branch of a formula. */
export type Filled = ReadonlySet<AimPart>;

const fixedValue = (expr: Expr): number | null => (expr.kind === 'number' ? expr.value : null);

const amountExpr = (amount: Amount, filled: Filled, part: PartExpr): Expr => {
  switch (amount.is) {
    case 'fixed':
      return num(amount.value);
    case 'part':
      return filled.has(amount.part) ? part(amount.part) : num(0);
    case 'times':
      return op(num(amount.factor), '*', amountExpr(amount.of, filled, part));
    case 'minus': {
      const [left, right] = [amountExpr(amount.left, filled, part), amountExpr(amount.right, filled, part)];
      return fixedValue(right) === 0 ? left : minus(left, right);
    }
    case 'notNegative': {
      const of = amountExpr(amount.of, filled, part);
      // Only a difference can fall below nothing.
      return of.kind === 'binary' && of.operator === '-' ? call('MAX', num(0), of) : of;
    }
  }
};

/** Bounds of which all that is needed is filled in. */
const boundsWith = (kind: TargetKind, filled: Filled): readonly Bound[] =>
  kindDefinition(kind).bounds.filter(({ least }) => neededParts(least).every((part) => filled.has(part)));

/** The least share, level or number that is enough, as the figure itself is written. */
const leastExpr = ({ least, unit }: Bound, filled: Filled, part: PartExpr): Expr => {
  const amount = amountExpr(least, filled, part);
  const fixed = fixedValue(amount);
  if (fixed !== null) return num(fixed / unit);
  return unit === 1 ? amount : op(amount, '/', num(unit));
};

/** Is the figure enough by every bound that is known? */
export const isEnoughExpr = (kind: TargetKind, figure: Expr, filled: Filled, part: PartExpr): Expr => {
  const conditions = boundsWith(kind, filled).map((bound) =>
    op(figure, bound.strict ? '>' : '>=', leastExpr(bound, filled, part)),
  );
  const [only] = conditions;
  return only !== undefined && conditions.length === 1 ? only : call('AND', ...conditions);
};

/**
 * The smallest whole number out of `whole` that is enough by every bound that is known; `whole` is left out for kinds
 * that judge a number itself.
 */
export const requiredExpr = (kind: TargetKind, whole: Expr | null, filled: Filled, part: PartExpr): Expr => {
  const required = boundsWith(kind, filled).map((bound) => {
    const amount = amountExpr(bound.least, filled, part);
    const counted = whole === null ? amount : op(op(amount, '*', whole), '/', num(bound.unit));
    return bound.strict ? plus(call('INT', counted), num(1)) : call('ROUNDUP', counted, num(0));
  });
  return call('MAX', num(0), ...required);
};

/**
 * One formula for every way in which parts may be blank: `judged` where a bound is known, `otherwise` where none is.
 * `parts`: those that make a difference, in the order in which they are looked at.
 */
export const byFilledParts = (
  kind: TargetKind,
  parts: readonly AimPart[],
  cellOf: PartExpr,
  judged: (filled: Filled) => Expr,
  otherwise: Expr,
  filled: Filled = new Set(),
): Expr => {
  const [next, ...rest] = parts;
  if (boundsWith(kind, new Set([...filled, ...parts])).length === 0) return otherwise;
  if (next === undefined) return judged(filled);
  const branch = (known: Filled): Expr => byFilledParts(kind, rest, cellOf, judged, otherwise, known);
  return iff(equals(cellOf(next), blank), branch(filled), branch(new Set([...filled, next])));
};
