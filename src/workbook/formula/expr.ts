/**
 * Formulas as data. One expression gives the `XHHT.*` formula, its native twin and its value, so that the three
 * cannot drift apart.
 */

export type BinaryOperator = '+' | '-' | '*' | '/' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Built-in functions used in formulas: all of them exist in Excel 2016. */
export const BUILT_INS = [
  'ABS',
  'AND',
  'CHOOSE',
  'COUNT',
  'COUNTA',
  'COUNTBLANK',
  'COUNTIF',
  'COUNTIFS',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISNUMBER',
  'ISTEXT',
  'LEFT',
  'LEN',
  'MATCH',
  'MAX',
  'MIN',
  'MOD',
  'NA',
  'NOT',
  'OR',
  'REPT',
  'RIGHT',
  'ROUND',
  'ROUNDUP',
  'ROW',
  'SUM',
  'SUMIFS',
  'SUMPRODUCT',
  'TRIM',
] as const;
export type BuiltIn = (typeof BUILT_INS)[number];

/** Ids of the custom functions of the XHHT namespace: public API, never renamed. */
export const FUNCTION_IDS = [
  'TYLE',
  'TYLE_BIETCHU',
  'SO_MUCHU',
  'MUC_XMC',
  'MUC_PCGDMN',
  'MUC_PCGDTH',
  'MUC_PCGDTHCS',
  'DIEM_CDHT',
  'DAT_CDHT',
  'SO_CDHT',
  'TYLE_CDHT',
  'TYLE_DVHT',
  'DANHGIA',
  'CONTHIEU',
  'PHANBO',
  'CHITIEU_QG',
  'GPI',
] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];

/**
 * Cells that a reference names, as far as its text tells. `value`: one cell, or a calculation. `row`: that many neighbouring
 * cells of one row.
 */
export type Extent =
  { readonly kind: 'value' } | { readonly kind: 'row'; readonly columns: number } | { readonly kind: 'many' };

export type Expr =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An argument left out of a custom function call. */
  | { readonly kind: 'omitted' }
  /** The cell of that column in the formula's own row. */
  | { readonly kind: 'cell'; readonly column: string }
  /** Neighbouring cells of the formula's own row, both ends included. */
  | { readonly kind: 'cells'; readonly from: string; readonly to: string }
  /** A whole column of a table. */
  | { readonly kind: 'column'; readonly table: string; readonly column: string }
  /** A whole table with its header row, so that a custom function finds columns by header. */
  | { readonly kind: 'table'; readonly table: string }
  /** A part of a formula as somebody wrote it in a workbook: printed unchanged. */
  | { readonly kind: 'verbatim'; readonly text: string; readonly extent: Extent; readonly isOperand: boolean }
  /** A defined name holding one cell. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'call'; readonly fn: BuiltIn; readonly args: readonly Expr[] }
  | { readonly kind: 'custom'; readonly fn: FunctionId; readonly args: readonly Expr[] };

export const num = (value: number): Expr => ({ kind: 'number', value });
export const text = (value: string): Expr => ({ kind: 'text', value });
export const bool = (value: boolean): Expr => ({ kind: 'boolean', value });
export const omitted: Expr = { kind: 'omitted' };
export const blank: Expr = text('');
export const cell = (column: string): Expr => ({ kind: 'cell', column });
export const cells = (from: string, to: string): Expr => ({ kind: 'cells', from, to });
export const column = (table: string, key: string): Expr => ({ kind: 'column', table, column: key });
export const wholeTable = (table: string): Expr => ({ kind: 'table', table });
export const name = (id: string): Expr => ({ kind: 'name', name: id });
/** `isOperand`: needs no parentheses beside an operator. */
export const verbatim = (source: string, extent: Extent, isOperand: boolean): Expr => ({
  kind: 'verbatim',
  text: source,
  extent,
  isOperand,
});
export const op = (left: Expr, operator: BinaryOperator, right: Expr): Expr => ({
  kind: 'binary',
  operator,
  left,
  right,
});
export const call = (fn: BuiltIn, ...args: readonly Expr[]): Expr => ({ kind: 'call', fn, args });
export const xhht = (fn: FunctionId, ...args: readonly Expr[]): Expr => ({ kind: 'custom', fn, args });

export const plus = (left: Expr, right: Expr): Expr => op(left, '+', right);
export const minus = (left: Expr, right: Expr): Expr => op(left, '-', right);
export const equals = (left: Expr, right: Expr): Expr => op(left, '=', right);
export const isBlank = (expr: Expr): Expr => equals(expr, blank);
export const isFilled = (expr: Expr): Expr => op(expr, '<>', blank);
export const iff = (condition: Expr, then: Expr, otherwise: Expr): Expr => call('IF', condition, then, otherwise);
export const sum = (...args: readonly Expr[]): Expr => call('SUM', ...args);
