/** Formulas as Excel writes them in its file format and in Office.js: English names, commas, a point as decimal mark. */
import type { CellForm } from '../describe';
import type { BinaryOperator, Expr } from './expr';
import { FUNCTIONS } from '../functionSet';
import type { FunctionSet } from '../functionSet';
import { toNative } from './twins';

/** `custom`: with `XHHT.*` functions. `native`: every one of them replaced by its twin of built-in functions. */
export type FormulaMode = 'custom' | 'native';

/** Which cells of a workbook hold custom functions: none, those of the headlines, or more of those that only show something. */
export type FunctionUse = 'none' | 'headline' | 'display';

/** The form of a cell in a workbook of that use. */
export const modeIn = (form: CellForm, use: FunctionUse): FormulaMode => {
  if (form === 'native' || use === 'none') return 'native';
  return form === 'headline' || use === 'display' ? 'custom' : 'native';
};

/** How formulas name the cells of lists. */
export interface References {
  /** All data cells of a column. */
  column(table: string, key: string): string;
  /** The whole list with its headings. */
  whole(table: string): string;
}

/** Where the things that an expression names stand in a workbook. */
export interface FormulaLayout {
  /** Relative A1 address of the column's cell in the formula's own row: 'B7'. */
  cellAddress(column: string): string;
  /** Neighbouring cells of the own row; the two addresses with a colon between them where it is left out. */
  cellsAddress?(from: string, to: string): string;
  readonly references: References;
  /** Where the twins are not those of the functions that the add-in registers. */
  readonly functions?: FunctionSet;
}

/** Excel refuses a longer formula. */
export const MAX_FORMULA_LENGTH = 8192;

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '*': 4,
  '/': 4,
  '+': 3,
  '-': 3,
  '&': 2,
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
};

const REFERENCES: readonly Expr['kind'][] = ['cell', 'cells', 'column', 'table', 'name'];

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** In a structured reference these characters stand for themselves only after an apostrophe. */
export const columnName = (header: string): string => header.replace(/['[\]#@]/g, "'$&");

const withoutTrailingOmitted = (args: readonly Expr[]): readonly Expr[] =>
  args.filter((_, index) => args.slice(index).some(({ kind }) => kind !== 'omitted'));

/**
 * An argument of a custom function. Excel for Windows and Mac hands over an empty cell as 0 (office-js issues 1951,
 * 4702, 5262), which would turn "not entered" into a figure; IF passes it on as an empty text everywhere.
 */
const printArgument = (arg: Expr, layout: FormulaLayout): string => {
  const printed = printNode(arg, layout, 0);
  return REFERENCES.includes(arg.kind) ? `IF(${printed}="","",${printed})` : printed;
};

const printBinary = (expr: Extract<Expr, { kind: 'binary' }>, layout: FormulaLayout, outer: number): string => {
  const own = PRECEDENCE[expr.operator];
  // Operators of one rank are read from the left, so only a right operand of the same rank needs parentheses.
  const printed = `${printNode(expr.left, layout, own)}${expr.operator}${printNode(expr.right, layout, own + 1)}`;
  return own < outer ? `(${printed})` : printed;
};

/** No exponent and no row of noughts: Excel and LibreOffice write such a number otherwise, the grid takes it for text. */
const printNumber = (value: number): string => {
  const text = String(value);
  return text.includes('e-') ? `(1/${String(Math.round(1 / value))})` : text;
};

/** `outer`: the rank of the operator around the node; a weaker one inside is put in parentheses. */
const printNode = (expr: Expr, layout: FormulaLayout, outer: number): string => {
  switch (expr.kind) {
    case 'number':
      return printNumber(expr.value);
    case 'text':
      return quoted(expr.value);
    case 'boolean':
      return expr.value ? 'TRUE' : 'FALSE';
    case 'omitted':
      return '';
    case 'cell':
      return layout.cellAddress(expr.column);
    case 'cells':
      return (
        layout.cellsAddress?.(expr.from, expr.to) ?? `${layout.cellAddress(expr.from)}:${layout.cellAddress(expr.to)}`
      );
    case 'column':
      return layout.references.column(expr.table, expr.column);
    case 'table':
      return layout.references.whole(expr.table);
    case 'name':
      return expr.name;
    case 'verbatim':
      return expr.isOperand || outer === 0 ? expr.text : `(${expr.text})`;
    case 'binary':
      return printBinary(expr, layout, outer);
    case 'call':
      return `${expr.fn}(${expr.args.map((arg) => printNode(arg, layout, 0)).join(',')})`;
    case 'custom': {
      const args = withoutTrailingOmitted(expr.args).map((arg) => printArgument(arg, layout));
      return `XHHT.${expr.fn}(${args.join(',')})`;
    }
  }
};

/** Part of a formula: `outer` 0 where it stands alone, as the argument of a call does. */
export const printPart = (expr: Expr, layout: FormulaLayout): string => printNode(expr, layout, 0);

/** The formula with its '='. */
export const printFormula = (expr: Expr, layout: FormulaLayout, mode: FormulaMode): string =>
  `=${printNode(mode === 'native' ? toNative(expr, (layout.functions ?? FUNCTIONS).twins) : expr, layout, 0)}`;
