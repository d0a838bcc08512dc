/** Which expressions give the same in every row of a table, and are worth remembering. */
import type { Expr } from './expr';

const known = new WeakMap<Expr, boolean>();

const namesNoOwnCell = (expr: Expr): boolean => {
  switch (expr.kind) {
    case 'cell':
    case 'cells':
    // What is written there may be relative to its cell.
    case 'verbatim':
      return false;
    case 'binary':
    case 'call':
    case 'custom':
      return isFixed(expr);
    default:
      return true;
  }
};

const isFixed = (expr: Extract<Expr, { kind: 'binary' | 'call' | 'custom' }>): boolean => {
  const before = known.get(expr);
  if (before !== undefined) return before;
  const parts = expr.kind === 'binary' ? [expr.left, expr.right] : expr.args;
  // Without arguments a function may ask where it stands.
  const fixed = parts.length > 0 && parts.every(namesNoOwnCell);
  known.set(expr, fixed);
  return fixed;
};

export const isSameInEveryRow = (expr: Expr): boolean => {
  switch (expr.kind) {
    case 'column':
    case 'table':
      return true;
    case 'binary':
    case 'call':
    case 'custom':
      return isFixed(expr);
    default:
      return false;
  }
};
