/** Expressions that several sheets use. Every one of them gives an empty text where there is nothing to work with. */
import { labelOf } from '../cellTypes/choice';
import type { ChoiceList } from '../choices';
import { YES_NO } from '../choices/general';
import { blank, call, cell, column, equals, iff, minus, name, num, op, text, xhht } from '../formula/expr';
import type { Expr } from '../formula/expr';

export const YES = text(labelOf(YES_NO, 'yes'));
export const NO = text(labelOf(YES_NO, 'no'));
/** Criteria of SUMIFS and COUNTIFS: a cell that holds something; a cell that holds a figure, not a text. */
const FILLED = text('<>');
const A_FIGURE = text('>=0');

/** Rate of two columns of the same row. */
export const rate = (numerator: string, denominator: string): Expr => xhht('TYLE', cell(numerator), cell(denominator));

export const isBlank = (expr: Expr): Expr => equals(expr, blank);

/** `then` when all of `needed` hold something, else an empty text. */
export const whenFilled = (needed: readonly Expr[], then: Expr): Expr => {
  const [first, ...more] = needed.map(isBlank);
  if (first === undefined) return then;
  return iff(more.length === 0 ? first : call('OR', first, ...more), blank, then);
};

/** Value of a cell that may be empty, as it is: a reference alone would turn an empty cell into 0. */
export const asEntered = (expr: Expr): Expr => iff(isBlank(expr), blank, expr);

/** 0 for an empty cell: only where nothing is meant by blank but "none". */
export const orZero = (expr: Expr): Expr => iff(isBlank(expr), num(0), expr);

/** Rows of a table that have a name: a row without one belongs to nothing and is not counted. */
export interface NamedRows {
  readonly table: string;
  readonly nameColumn: string;
}

const named = ({ table, nameColumn }: NamedRows): readonly [Expr, Expr] => [column(table, nameColumn), FILLED];

export const countNamed = (rows: NamedRows): Expr => call('COUNTIFS', ...named(rows));

/** Named rows whose cell of the column equals `value`; `more`: further columns, each with its criterion. */
export const countWith = (rows: NamedRows, key: string, value: Expr, ...more: readonly Expr[]): Expr =>
  call('COUNTIFS', ...named(rows), column(rows.table, key), value, ...more);

const countFigures = (rows: NamedRows, key: string): Expr => countWith(rows, key, A_FIGURE);

const plainSum = (rows: NamedRows, key: string): Expr => call('SUMIFS', column(rows.table, key), ...named(rows));

/** Sum over the named rows; an empty text while the column holds no figure at all. */
export const sumNamed = (rows: NamedRows, key: string): Expr =>
  iff(equals(countFigures(rows, key), num(0)), blank, plainSum(rows, key));

/** The same, but an empty text while any named row has none: a denominator with a gap is unknown. */
export const sumComplete = (rows: NamedRows, key: string): Expr =>
  iff(
    call('OR', equals(countNamed(rows), num(0)), op(countFigures(rows, key), '<', countNamed(rows))),
    blank,
    plainSum(rows, key),
  );

/** Sum of `key` over named rows that have no figure in `openKey` yet. */
export const sumWhereOpen = (rows: NamedRows, key: string, openKey: string): Expr =>
  minus(
    plainSum(rows, key),
    call('SUMIFS', column(rows.table, key), ...named(rows), column(rows.table, openKey), A_FIGURE),
  );

/** Named rows answered with yes; an empty text while no row is answered. */
export const countYes = (rows: NamedRows, key: string): Expr =>
  iff(equals(countAnswered(rows, key), num(0)), blank, countWith(rows, key, YES));

export const countAnswered = (rows: NamedRows, key: string): Expr =>
  op(countWith(rows, key, YES), '+', countWith(rows, key, NO));

export const countUnanswered = (rows: NamedRows, key: string): Expr =>
  minus(countNamed(rows), countAnswered(rows, key));

/** One expression by the choice in a named cell; `otherwise` for anything not listed, an empty cell included. */
export const byChoice = <Id extends string>(
  cellName: string,
  list: ChoiceList<Id>,
  branches: readonly (readonly [Id, Expr])[],
  otherwise: Expr,
): Expr =>
  branches.reduceRight<Expr>(
    (rest, [id, then]) => iff(equals(name(cellName), text(labelOf(list, id))), then, rest),
    otherwise,
  );
