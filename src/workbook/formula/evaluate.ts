/** Works out an expression as Excel would: with the custom functions themselves, or with their native twins. */
import { ArgumentError } from '../customFunctions/argumentError';
import { NotAvailableError } from '../customFunctions/argumentError';
import type { FunctionArgument, FunctionResult, SpilledMatrix } from '../customFunctions/arguments';
import { FUNCTIONS } from '../functionSet';
import type { FunctionSet } from '../functionSet';
import type { RawCell } from '../cellType';
import type { Call } from './builtIns/call';
import { BUILT_IN_FUNCTIONS } from './builtIns/registry';
import type { Expr } from './expr';
import { operate } from './operators';
import type { FormulaMode } from './print';
import { isSameInEveryRow } from './sameInEveryRow';
import { toNative, type Twins } from './twins';
import {
  array,
  columnReference,
  errorValue,
  fromCell,
  guarded,
  isGrid,
  reference,
  scalarOf,
  single,
  toCell,
} from './values';
import type { Grid, Scalar, Value } from './values';

/** An empty cell is `null`; '' is a formula's empty text. Errors come as their texts ('#DIV/0!'). */
export type CellContent = RawCell | null;

/** What the names in an expression stand for. */
export interface Environment {
  /** Position of the formula's own row among the data rows of its table, from 0. */
  readonly row: number;
  cell(column: string): CellContent;
  cells(from: string, to: string): readonly CellContent[];
  column(table: string, column: string): readonly CellContent[];
  /** With the header row. */
  table(table: string): readonly (readonly CellContent[])[];
  name(name: string): CellContent;
  /** Cells of a reference that is written out, row by row; undefined for what is no plain reference. */
  reference?(text: string): readonly (readonly CellContent[])[] | undefined;
  /**
   * What parts of formulas gave that name no cell of their own row: the same in every row, so that they are worked out
   * once and not once a row. For cells that do not change meanwhile.
   */
  readonly kept?: Map<Expr | string, Value>;
  /** Inside of what is kept: columns worked out on the way are as long as the table, and nobody asks for them again. */
  readonly isInside?: true;
  /** What `XHHT.*` stands for, where it is not what the add-in registers. */
  readonly functions?: FunctionSet;
}

/** Part of a formula that somebody wrote cannot be worked out here. */
export class NotEvaluable extends Error {
  override readonly name = 'NotEvaluable';
}

const functionsOf = ({ functions = FUNCTIONS }: Environment): FunctionSet => functions;

const verbatimCells = (text: string, environment: Environment): Grid => {
  const cells = environment.reference?.(text);
  if (cells === undefined) throw new NotEvaluable('A reference that is not known here.');
  return reference(cells.map(rowOf));
};

const rowOf = (cells: readonly CellContent[]): readonly Scalar[] => cells.map(fromCell);

const referenceOf = (expr: Expr, environment: Environment): Grid | undefined => {
  const ownRow = environment.row + 1;
  switch (expr.kind) {
    case 'cell':
      return single(fromCell(environment.cell(expr.column)), true, ownRow);
    case 'cells':
      return reference([rowOf(environment.cells(expr.from, expr.to))], ownRow);
    case 'column':
      return columnReference(environment.column(expr.table, expr.column).map(fromCell));
    case 'table':
      return reference(environment.table(expr.table).map(rowOf));
    case 'name':
      return single(fromCell(environment.name(expr.name)), true);
    case 'verbatim':
      return verbatimCells(expr.text, environment);
    default:
      return undefined;
  }
};

/** A custom function sees an empty cell as an empty text (see print.ts), an argument left out as `null`. */
const argumentOf = (expr: Expr, value: Value): FunctionArgument => {
  if (expr.kind === 'omitted') return null;
  const cells = isGrid(value) ? value.rows : [[value]];
  return cells.map((row) => row.map((cell) => (cell === null ? '' : toCell(cell))));
};

const refused = errorValue('#VALUE!');

const valueOfResult = (result: FunctionResult): Value =>
  Array.isArray(result)
    ? array((result as SpilledMatrix).map((row) => row.map((cell) => (cell instanceof ArgumentError ? refused : cell))))
    : (result as Scalar);

/** An error in a cell reaches the function as its text. */
const callCustom = (expr: Extract<Expr, { kind: 'custom' }>, environment: Environment): Value => {
  const values = expr.args.map((arg) => evaluateNode(arg, environment));
  try {
    const args = expr.args.map((arg, index) => argumentOf(arg, values[index] ?? null));
    return valueOfResult(functionsOf(environment).library[expr.fn].run(args));
  } catch (error) {
    if (error instanceof ArgumentError) return refused;
    if (error instanceof NotAvailableError) return errorValue('#N/A');
    throw error;
  }
};

const callBuiltIn = (expr: Extract<Expr, { kind: 'call' }>, environment: Environment): Value => {
  const call: Call = {
    count: expr.args.length,
    value: (index) => {
      const arg = expr.args[index];
      return arg === undefined ? null : evaluateNode(arg, environment);
    },
  };
  return guarded(() => BUILT_IN_FUNCTIONS[expr.fn](call));
};

const columnKeys = new WeakMap<Expr, string>();

/** Many formulas name the same column. */
const columnKey = (expr: Extract<Expr, { kind: 'column' }>): string => {
  const known = columnKeys.get(expr);
  if (known !== undefined) return known;
  const key = `${expr.table} ${expr.column}`;
  columnKeys.set(expr, key);
  return key;
};

const insideOf = (environment: Environment): Environment => {
  const { row, kept, functions, reference: verbatim } = environment;
  return {
    row,
    cell: (column) => environment.cell(column),
    cells: (from, to) => environment.cells(from, to),
    column: (table, column) => environment.column(table, column),
    table: (table) => environment.table(table),
    name: (name) => environment.name(name),
    ...(verbatim === undefined ? {} : { reference: verbatim }),
    ...(kept === undefined ? {} : { kept }),
    ...(functions === undefined ? {} : { functions }),
    isInside: true,
  };
};

const evaluateNode = (expr: Expr, environment: Environment): Value => {
  const { kept } = environment;
  if (kept === undefined || !isSameInEveryRow(expr)) return workedOut(expr, environment);
  const key = expr.kind === 'column' ? columnKey(expr) : expr;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = workedOut(expr, environment.isInside === true ? environment : insideOf(environment));
  if (expr.kind !== 'column' && environment.isInside === true && isGrid(value)) return value;
  kept.set(key, isGrid(value) ? value.known() : value);
  return value;
};

const workedOut = (expr: Expr, environment: Environment): Value => {
  switch (expr.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return expr.value;
    case 'omitted':
      return null;
    case 'binary':
      return operate(evaluateNode(expr.left, environment), expr.operator, evaluateNode(expr.right, environment));
    case 'call':
      return callBuiltIn(expr, environment);
    case 'custom':
      return callCustom(expr, environment);
    default:
      return referenceOf(expr, environment) ?? null;
  }
};

/** Every row of a column asks for the twin of the same expression. */
const natives = new WeakMap<Twins, WeakMap<Expr, Expr>>();

const nativeOf = (expr: Expr, twins: Twins): Expr => {
  const ofTwins = natives.get(twins) ?? new WeakMap<Expr, Expr>();
  const known = ofTwins.get(expr);
  if (known !== undefined) return known;
  const native = toNative(expr, twins);
  natives.set(twins, ofTwins.set(expr, native));
  return native;
};

const inMode = (expr: Expr, environment: Environment, mode: FormulaMode): Expr =>
  mode === 'native' ? nativeOf(expr, functionsOf(environment).twins) : expr;

/** The value of a cell with that formula: of a result of many cells, the first. */
export const evaluate = (expr: Expr, environment: Environment, mode: FormulaMode): RawCell =>
  toCell(scalarOf(evaluateNode(inMode(expr, environment, mode), environment)));

/** All cells of a result that spills. */
export const evaluateAll = (
  expr: Expr,
  environment: Environment,
  mode: FormulaMode,
): readonly (readonly RawCell[])[] => {
  const value = evaluateNode(inMode(expr, environment, mode), environment);
  return (isGrid(value) ? value.rows : [[value]]).map((row) => row.map(toCell));
};
