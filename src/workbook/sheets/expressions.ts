/** Expressions that several sheets use. Every one of them gives an empty text where there is nothing to work with. */
import { labelOf } from '../cellTypes/choice';
import { MOST_COUNTED } from '../cellTypes/numbers';
import { WHOLE_WITHIN } from '../cellTypes/numeric';
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

/** A cell with a figure that can be a count: the reader takes the same cells, and no negative number, text or error. */
const aCount = ({ table }: NamedRows, key: string): readonly Expr[] => [
  column(table, key),
  A_FIGURE,
  column(table, key),
  text(`<=${String(MOST_COUNTED)}`),
];

/**
 * True for each row whose figure has a part behind the decimal point: nobody counts half a person, and no criterion of
 * SUMIFS tells such a figure from a whole one. A text or an error makes the quotient an error, which is no number.
 */
export const isNotWhole = (table: string, key: string): Expr => {
  const figure = column(table, key);
  const off = call('ABS', minus(figure, call('ROUND', figure, num(0))));
  const holds = op(
    op(op(off, '>=', num(WHOLE_WITHIN)), '*', op(figure, '>=', num(0))),
    '*',
    op(figure, '<=', num(MOST_COUNTED)),
  );
  return call('ISNUMBER', op(num(1), '/', holds));
};

const notWhole = ({ table, nameColumn }: NamedRows, key: string): Expr =>
  op(op(column(table, nameColumn), '<>', blank), '*', isNotWhole(table, key));

const countCounts = (rows: NamedRows, key: string): Expr =>
  minus(call('COUNTIFS', ...named(rows), ...aCount(rows, key)), call('SUMPRODUCT', notWhole(rows, key)));

/** Does any named row have a count in the column? */
export const hasCount = (rows: NamedRows, key: string): Expr => op(countCounts(rows, key), '>', num(0));

/** Sum of `key` over the named rows that have a count in `counted`; rounded, because calculated figures may be off by a hair. */
const sumWhereCounted = (rows: NamedRows, key: string, counted: string): Expr => {
  const halves = iff(
    equals(call('SUMPRODUCT', notWhole(rows, counted)), num(0)),
    num(0),
    call('SUMPRODUCT', notWhole(rows, counted), column(rows.table, key)),
  );
  const sum = call('SUMIFS', column(rows.table, key), ...named(rows), ...aCount(rows, counted));
  return call('ROUND', minus(sum, halves), num(0));
};

/**
 * Sum of the counts of the named rows; an empty text while there is none, and where a figure that is not whole stands
 * beside an error, of which no function can take the sum.
 */
export const totalCount = (rows: NamedRows, key: string): Expr =>
  call('IFERROR', iff(hasCount(rows, key), sumWhereCounted(rows, key, key), blank), blank);

/** The same, but an empty text while any named row has none: a denominator with a gap is unknown. */
export const completeCount = (rows: NamedRows, key: string): Expr =>
  iff(
    call('OR', equals(countNamed(rows), num(0)), op(countCounts(rows, key), '<', countNamed(rows))),
    blank,
    sumWhereCounted(rows, key, key),
  );

/** Sum of `key`, of which every named row has one, over those that have no count in `openKey` yet. */
export const openCount = (rows: NamedRows, key: string, openKey: string): Expr =>
  minus(sumWhereCounted(rows, key, key), sumWhereCounted(rows, key, openKey));

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
