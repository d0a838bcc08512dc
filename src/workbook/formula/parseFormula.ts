/**
 * Finds the calls of our functions in the formula texts of a workbook, in whatever spelling, and replaces them by their
 * native twins in place. Nothing else of a formula is changed.
 */
import { FUNCTION_IDS, omitted, op, verbatim } from './expr';
import type { Expr, FunctionId } from './expr';
import { foundReference } from './foundReference';
import { callsOurs, idOf, idsIn } from './ourName';
import { columnName, MAX_FORMULA_LENGTH, printPart } from './print';
import type { FormulaLayout } from './print';
import { isOperator } from './readFormula';
import { FormulaSyntaxError } from './scanFormula';
import { parseSyntax } from './syntax';
import type { SyntaxNode } from './syntax';
import type { TableNames } from './tableNames';
import { FUNCTIONS } from '../functionSet';
import { TwinError } from './twins/argument';

export interface NativeText {
  /** The formula with its calls replaced; unchanged when one of them has no twin. */
  readonly text: string;
  readonly replaced: number;
  /** Functions called with arguments for which there is no twin, such as a range of the user's own. */
  readonly impossible: readonly string[];
}

type CallNode = Extract<SyntaxNode, { kind: 'call' }>;

/** Arguments that are tables or rows of cells; every other one must be a single value, or the result has many cells. */
const TABLE_ARGUMENTS: Partial<Readonly<Record<FunctionId, readonly number[]>>> = {
  TYLE_BIETCHU: [0],
  SO_MUCHU: [0],
  MUC_XMC: [0],
  MUC_PCGDMN: [0],
  MUC_PCGDTH: [0],
  MUC_PCGDTHCS: [0, 1],
  DIEM_CDHT: [0],
  DAT_CDHT: [0],
  SO_CDHT: [0],
  TYLE_DVHT: [0],
};

const isSingle = (expr: Expr): boolean => {
  switch (expr.kind) {
    case 'binary':
      return isSingle(expr.left) && isSingle(expr.right);
    case 'verbatim':
      return expr.extent.kind === 'value';
    case 'column':
    case 'table':
    case 'cells':
      return false;
    default:
      return true;
  }
};

const isOurs = (node: SyntaxNode): node is CallNode => node.kind === 'call' && idOf(node.name) !== undefined;

class NativeWriter {
  private readonly layout: FormulaLayout;

  constructor(
    private readonly formula: string,
    private readonly names: TableNames,
    private readonly ownTable: string,
  ) {
    this.layout = {
      cellAddress: (key) => this.fail(`no column "${key}" beside the formula`),
      references: {
        column: (table, key) => {
          const header = names.header(table, key) ?? this.fail(`table ${table} has no column "${key}"`);
          return `${table}[${columnName(header)}]`;
        },
        whole: (table) => `${table}[#All]`,
      },
    };
  }

  private fail(problem: string): never {
    throw new TwinError(this.current, problem);
  }

  private current = '';

  /** Text of the node with every call of ours in it replaced. */
  rewritten(node: SyntaxNode): string {
    if (isOurs(node)) return printPart(this.twin(node), this.layout);
    let text = '';
    let place = node.start;
    for (const child of childrenOf(node)) {
      const before = this.formula.slice(place, child.start);
      // A single value needs no "@" before it, which built-in functions do not always take.
      text += node.kind === 'unary' && node.sign === '@' && isOurs(child) ? '' : before;
      text += this.rewritten(child);
      place = child.end;
    }
    return text + this.formula.slice(place, node.end);
  }

  private twin(node: CallNode): Expr {
    const id = FUNCTION_IDS.find((known) => known === idOf(node.name));
    this.current = idOf(node.name) ?? '';
    if (id === undefined) return this.fail('it is unknown to this version');
    const args = node.args.map((arg) => this.expr(arg));
    this.current = id;
    const ofTables = TABLE_ARGUMENTS[id] ?? [];
    if (args.some((arg, index) => !isSingle(arg) && !ofTables.includes(index))) this.fail('its result has many cells');
    const twin = FUNCTIONS.twins[id](args);
    // Printed at once: only then is it known whether the columns that it needs are there.
    printPart(twin, this.layout);
    return twin;
  }

  private expr(node: SyntaxNode): Expr {
    switch (node.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return { kind: node.kind, value: node.value } as Expr;
      case 'empty':
        return omitted;
      case 'name':
        return { kind: 'name', name: this.source(node) };
      case 'reference':
        return foundReference(this.source(node), this.names, this.ownTable);
      case 'group': {
        const [only, ...others] = node.parts;
        return only === undefined || others.length > 0
          ? verbatim(this.source(node), { kind: 'many' }, true)
          : this.expr(only);
      }
      case 'unary':
        return this.unary(node);
      case 'binary':
        return this.binary(node);
      case 'call':
        return this.call(node);
    }
  }

  private source({ start, end }: SyntaxNode): string {
    return this.formula.slice(start, end);
  }

  private unary(node: Extract<SyntaxNode, { kind: 'unary' }>): Expr {
    if (node.sign === '@' && isOurs(node.operand)) return this.twin(node.operand);
    const spills = node.sign === '#' || (node.sign !== '@' && !isSingle(this.expr(node.operand)));
    return verbatim(this.rewritten(node), { kind: spills ? 'many' : 'value' }, ['%', '#', '@'].includes(node.sign));
  }

  private binary(node: Extract<SyntaxNode, { kind: 'binary' }>): Expr {
    const [left, right] = [this.expr(node.left), this.expr(node.right)];
    if (isOperator(node.sign)) return op(left, node.sign, right);
    return verbatim(this.rewritten(node), { kind: isSingle(left) && isSingle(right) ? 'value' : 'many' }, false);
  }

  private call(node: CallNode): Expr {
    if (isOurs(node)) return this.twin(node);
    const passedOn = this.passedOn(node);
    return passedOn === undefined ? verbatim(this.rewritten(node), { kind: 'value' }, true) : this.expr(passedOn);
  }

  /** `x` of `IF(x="","",x)`, which is how the template hands a cell over that may be empty (see print.ts). */
  private passedOn({ name, args: [condition, then, otherwise, ...more] }: CallNode): SyntaxNode | undefined {
    if (name.toUpperCase() !== 'IF' || more.length > 0 || otherwise === undefined) return undefined;
    if (then?.kind !== 'text' || then.value !== '' || condition?.kind !== 'binary' || condition.sign !== '=')
      return undefined;
    const { left, right } = condition;
    const isBlankTest = right.kind === 'text' && right.value === '';
    return isBlankTest && this.source(left) === this.source(otherwise) ? otherwise : undefined;
  }
}

const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  switch (node.kind) {
    case 'call':
      return node.args;
    case 'group':
      return node.parts;
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    default:
      return [];
  }
};

const callsIn = (node: SyntaxNode): number =>
  childrenOf(node).reduce((sum, child) => sum + callsIn(child), isOurs(node) ? 1 : 0);

/**
 * `formula` with or without its '='. `ownTable`: the table in which it stands, if any. A formula that cannot be read is
 * as good as one without a twin.
 */
export const nativeText = (formula: string, names: TableNames, ownTable = ''): NativeText => {
  if (!callsOurs(formula)) return { text: formula, replaced: 0, impossible: [] };
  const writer = new NativeWriter(formula, names, ownTable);
  try {
    const tree = parseSyntax(formula);
    const text = formula.slice(0, tree.start) + writer.rewritten(tree) + formula.slice(tree.end);
    if (text.length > MAX_FORMULA_LENGTH) return { text: formula, replaced: 0, impossible: idsIn(formula) };
    return { text, replaced: callsIn(tree), impossible: [] };
  } catch (error) {
    if (error instanceof TwinError) return { text: formula, replaced: 0, impossible: [error.fn] };
    if (error instanceof FormulaSyntaxError) return { text: formula, replaced: 0, impossible: idsIn(formula) };
    throw error;
  }
};
