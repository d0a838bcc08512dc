/** What a reference of a formula text names: a table or a column of the template, or so many cells. */
import { columnName } from './print';
import { column, verbatim, wholeTable } from './expr';
import type { Expr, Extent } from './expr';
import type { TableNames } from './tableNames';

const VALUE: Extent = { kind: 'value' };
const MANY: Extent = { kind: 'many' };

const ONE_CELL = /^(?:.*!)?\$?[A-Z]{1,3}\$?\d+$/isu;
const CELLS = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/isu;
const STRUCTURED = /^([^[]*)\[(.*)\]$/su;
const WHOLE = ['#all', '[#headers],[#data]', '[#all]'];
/** `@x`, `@[x]`, `@[x]:[y]` and `[#This Row],[x]`, `[#This Row],[x]:[y]`, without the outer brackets. */
const OWN_ROW = /^(?:@|\[#This Row\],)(.+)$/isu;
const COLUMNS = /^\[((?:[^'[\]]|'.)*)\](?::\[((?:[^'[\]]|'.)*)\])?$/su;

const lettersToNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const plainHeader = (escaped: string): string => escaped.replace(/'(.)/gsu, '$1');

/** The columns that a structured reference names, as their headers stand in the workbook. */
export interface NamedColumns {
  readonly isOwnRow: boolean;
  readonly first: string;
  /** The last one of several; `null` for one column. */
  readonly last: string | null;
}

/** `inner`: what stands between the outer brackets. Undefined for a reference to the whole table, or to parts of it. */
export const namedColumns = (inner: string): NamedColumns | undefined => {
  const [, ownRow] = OWN_ROW.exec(inner) ?? [];
  const text = ownRow ?? inner;
  const [, first, last] = COLUMNS.exec(text) ?? [undefined, text.startsWith('[') ? undefined : text];
  if (first === undefined || first.startsWith('#')) return undefined;
  return {
    isOwnRow: ownRow !== undefined,
    first: plainHeader(first),
    last: last === undefined ? null : plainHeader(last),
  };
};

const rowOf = (columns: number): Extent => (columns === 1 ? VALUE : { kind: 'row', columns });

const extentOfCells = (text: string): Extent => {
  if (ONE_CELL.test(text) || text.startsWith('#')) return VALUE;
  const [, left, top, right, bottom] = CELLS.exec(text) ?? [];
  if (left === undefined || right === undefined || top !== bottom) return MANY;
  return rowOf(Math.abs(lettersToNumber(right) - lettersToNumber(left)) + 1);
};

const extentOfOwnRow = (table: string, { first, last }: NamedColumns, names: TableNames): Extent => {
  if (last === null) return VALUE;
  const headers = names.headers(table) ?? [];
  const [from, to] = [headers.indexOf(first), headers.indexOf(last)];
  return from < 0 || to < from ? MANY : rowOf(to - from + 1);
};

const structured = (text: string, table: string, inner: string, names: TableNames): Expr => {
  const columns = namedColumns(inner);
  if (columns?.isOwnRow === true) return verbatim(text, extentOfOwnRow(table, columns, names), true);
  if (names.headers(table) === undefined) return verbatim(text, MANY, true);
  if (WHOLE.includes(inner.toLowerCase())) return wholeTable(table);
  const key = names.key(table, plainHeader(inner));
  const isPlain = key !== undefined && inner === columnName(names.header(table, key) ?? '');
  return isPlain ? column(table, key) : verbatim(text, MANY, true);
};

/** `ownTable`: the table in which the formula stands, which it need not name. */
export const foundReference = (text: string, names: TableNames, ownTable = ''): Expr => {
  const [, table, inner] = STRUCTURED.exec(text) ?? [];
  if (table === undefined || inner === undefined || text.includes('!'))
    return verbatim(text, extentOfCells(text), true);
  return structured(text, table === '' ? ownTable : table, inner, names);
};
