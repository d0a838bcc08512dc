/** Expressions that several sheets use. Every one of them gives an empty text where there is nothing to work with. */
import { labelOf } from '../cellTypes/choice';
import { MOST_COUNTED } from '../cellTypes/numbers';
import type { ChoiceList } from '../choices';
import { YES_NO } from '../choices/general';
import { blank, call, cell, column, equals, iff, isBlank, minus, name, num, op, text, xhht } from '../formula/expr';
import type { Expr } from '../formula/expr';
import { countTrue, eachRow, isInRange, offWhole, rounded, sumTrue } from '../formula/twins/counts';
import { isNamed } from './namedRows';
import type { NamedRows } from './namedRows';

export const YES = text(labelOf(YES_NO, 'yes'));
export const NO = text(labelOf(YES_NO, 'no'));
/** Criteria of SUMIFS and COUNTIFS: a cell that holds something; a cell that holds a figure, not a text. */
const FILLED = text('<>');
const A_FIGURE = text('>=0');

/** Rate of two columns of the same row. */
export const rate = (numerator: string, denominator: string): Expr => xhht('TYLE', cell(numerator), cell(denominator));

/** The same of people: more who count than there are is a contradiction and no rate, least of all one to draw. */
export const share = (numerator: string, denominator: string): Expr =>
  iff(op(cell(numerator), '>', cell(denominator)), blank, rate(numerator, denominator));

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

/** Criteria: rows with a name. */
export const withName = ({ table, nameColumn }: NamedRows): readonly [Expr, Expr] => [
  column(table, nameColumn),
  FILLED,
];

export const countNamed = (rows: NamedRows): Expr => call('COUNTIFS', ...withName(rows));

/** Named rows whose cell of the column equals `value`; `more`: further columns, each with its criterion. */
export const countWith = (rows: NamedRows, key: string, value: Expr, ...more: readonly Expr[]): Expr =>
  call('COUNTIFS', ...withName(rows), column(rows.table, key), value, ...more);

const countFigures = (rows: NamedRows, key: string): Expr => countWith(rows, key, A_FIGURE);

const plainSum = (rows: NamedRows, key: string): Expr => call('SUMIFS', column(rows.table, key), ...withName(rows));

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

/** Criteria: a figure that can be a count, or would be if it were whole. The reader takes no negative number, text or error. */
export const anyCount = ({ table }: NamedRows, key: string): readonly Expr[] => [
  column(table, key),
  A_FIGURE,
  column(table, key),
  text(`<=${String(MOST_COUNTED)}`),
];

/** Nobody counts half a person, and no criterion of SUMIFS tells such a figure from a whole one. */
const notWhole = (rows: NamedRows, key: string): Expr => {
  const figure = column(rows.table, key);
  return eachRow([isNamed(rows), ...isInRange(figure), offWhole(figure)]);
};

/** Named rows with a count in the column. */
export const countCounts = (rows: NamedRows, key: string): Expr =>
  minus(call('COUNTIFS', ...withName(rows), ...anyCount(rows, key)), countTrue(notWhole(rows, key)));

/** Does any named row have a count in the column? */
export const hasCount = (rows: NamedRows, key: string): Expr => op(countCounts(rows, key), '>', num(0));

/** Sum of the counts of the named rows; rounded, because calculated figures may be off by a hair. */
export const sumCounts = (rows: NamedRows, key: string): Expr =>
  rounded(
    minus(
      call('SUMIFS', column(rows.table, key), ...withName(rows), ...anyCount(rows, key)),
      sumTrue(notWhole(rows, key), column(rows.table, key)),
    ),
  );

/**
 * The same; an empty text while there is none, and where a figure that is not whole stands beside an error, of which no
 * function can take the sum.
 */
export const totalCount = (rows: NamedRows, key: string): Expr =>
  call('IFERROR', iff(hasCount(rows, key), sumCounts(rows, key), blank), blank);

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
