/** A formula text as an expression that can be worked out without Excel, as far as it is made of what is known here. */
import { BUILT_INS, call, FUNCTION_IDS, minus, num, omitted, op, xhht } from './expr';
import type { BinaryOperator, Expr } from './expr';
import { foundReference } from './foundReference';
import { FormulaSyntaxError } from './scanFormula';
import { idOf } from './ourName';
import { parseSyntax } from './syntax';
import type { SyntaxNode } from './syntax';
import type { TableNames } from './tableNames';

const OPERATORS: readonly string[] = ['+', '-', '*', '/', '&', '=', '<>', '<', '<=', '>', '>='];
export const isOperator = (sign: string): sign is BinaryOperator => OPERATORS.includes(sign);

class Unreadable extends Error {}

const callOf = (name: string, args: readonly Expr[]): Expr => {
  const ours = FUNCTION_IDS.find((id) => id === idOf(name));
  if (ours !== undefined) return xhht(ours, ...args);
  const builtIn = BUILT_INS.find((fn) => fn === name.toUpperCase());
  if (builtIn === undefined) throw new Unreadable();
  return call(builtIn, ...args);
};

const exprOf = (formula: string, node: SyntaxNode, names: TableNames): Expr => {
  const own = (part: SyntaxNode): Expr => exprOf(formula, part, names);
  switch (node.kind) {
    case 'number':
      return num(node.value);
    case 'text':
      return { kind: 'text', value: node.value };
    case 'boolean':
      return { kind: 'boolean', value: node.value };
    case 'empty':
      return omitted;
    case 'name':
      return { kind: 'name', name: formula.slice(node.start, node.end) };
    case 'reference':
      return foundReference(formula.slice(node.start, node.end), names);
    case 'call':
      return callOf(node.name, node.args.map(own));
    case 'binary':
      if (isOperator(node.sign)) return op(own(node.left), node.sign, own(node.right));
      break;
    case 'unary':
      if (node.sign === '-') return minus(num(0), own(node.operand));
      if (node.sign === '+' || node.sign === '@') return own(node.operand);
      break;
    case 'group':
      if (node.parts.length === 1 && node.parts[0] !== undefined) return own(node.parts[0]);
  }
  throw new Unreadable();
};

/** Undefined for a formula with functions or operators that are not known here. */
export const readFormula = (formula: string, names: TableNames): Expr | undefined => {
  try {
    return exprOf(formula, parseSyntax(formula), names);
  } catch (error) {
    if (error instanceof Unreadable || error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
};
