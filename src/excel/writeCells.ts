/**
 * The one place in which cells are written. Content is what somebody typed, read or was given: a text stays a text,
 * whatever it begins with. A formula comes as `{ formula }`, so that no text can be taken for one.
 */
import type { Formula, RawCell } from '../workbook/cellType';

/** `null` leaves a cell as it is. */
export type Content = RawCell | null;
export type CellWrite = Content | Formula;

type Written = string | number | boolean | null;
type Writable = Pick<Excel.Range, 'values' | 'formulas'>;

/** Texts that Excel would take for a formula, a number, a date or an answer if they were typed: "=…", "0612", "6E2", "2 / 2". */
const TAKEN_FOR_ELSE =
  /^(?:[\s\u00a0]*[=+\-@＝＋－＠].*|'.*|[\s%,\-./:]*\d[\s\d%,\-./:]*(?:e[+-]?\d+\s*)?|\s*(?:true|false)\s*)$/is;

/** Has the cell the number format Text, in which a text needs no mark to stay one? By position in what is written. */
export type IsTextCell = (row: number, column: number) => boolean;
const noTextCell: IsTextCell = () => false;

/** Does it need a mark to stay a text, where the format of its cell is not known to be Text? */
export const needsMark = (content: Content): content is string =>
  typeof content === 'string' && TAKEN_FOR_ELSE.test(content);

/** An apostrophe before it says that a text is one; where the format says so already, only one of its own is doubled. */
const asWritten = (cell: CellWrite, isTextCell: () => boolean): Written => {
  if (cell !== null && typeof cell === 'object') return cell.formula;
  return needsMark(cell) && (cell.startsWith("'") || !isTextCell()) ? `'${cell}` : cell;
};

/** As the library wants cells that are handed over while something is made: rows and columns of a table. */
export const cellsAsWritten = (
  rows: readonly (readonly CellWrite[])[],
  isTextCell: IsTextCell = noTextCell,
): Written[][] => rows.map((cells, row) => cells.map((cell, column) => asWritten(cell, () => isTextCell(row, column))));

/** Texts, numbers and answers; nothing of it is ever run. */
export const writeContent = (
  range: Writable,
  rows: readonly (readonly Content[])[],
  isTextCell: IsTextCell = noTextCell,
): void => {
  range.values = cellsAsWritten(rows, isTextCell);
};

export const writeFormulas = (range: Writable, rows: readonly (readonly (Formula | null)[])[]): void => {
  range.formulas = cellsAsWritten(rows);
};

/** Both, side by side: the cells of a template, and cells that are mended. */
export const writeCells = (
  range: Writable,
  rows: readonly (readonly CellWrite[])[],
  isTextCell: IsTextCell = noTextCell,
): void => {
  range.formulas = cellsAsWritten(rows, isTextCell);
};

/**
 * The formula of a cell as Excel gives it back, '' for none. A text that begins with "=" reads like a formula; what tells
 * them apart is that its value is the text itself (office-js issue 6687).
 */
export const formulaIn = (formula: unknown, value: unknown): string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
