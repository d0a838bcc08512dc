import type { Rect } from './rect';
import { MAX_COLUMNS, MAX_ROWS, isEntireColumns, isEntireRows, isSingleCell, lastColumn, lastRow } from './rect';

/** 0 -> A, 26 -> AA. */
export function columnName(column: number): string {
  const head = column >= 26 ? columnName(Math.floor(column / 26) - 1) : '';
  return head + String.fromCharCode(65 + (column % 26));
}

/** A -> 0, AA -> 26; case does not matter. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B2`, `B2:D9`, `B:D` or `2:9`. */
export function formatA1(rect: Rect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const columns = [rect.column, lastColumn(rect)].map((c) => mark + columnName(c));
  const rows = [rect.row, lastRow(rect)].map((r) => `${mark}${r + 1}`);
  if (isEntireColumns(rect)) return columns.join(':');
  if (isEntireRows(rect)) return rows.join(':');
  const first = `${columns[0]}${rows[0]}`;
  return isSingleCell(rect) ? first : `${first}:${columns[1]}${rows[1]}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address without sheet name; `null` when it is none or lies outside the sheet. */
export function parseA1(address: string): Rect | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, column = '', row = '', column2 = column, row2 = row] = cells;
    return span(Number(row) - 1, columnIndex(column), Number(row2) - 1, columnIndex(column2));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    return span(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  }
  const rows = ROWS.exec(address);
  return rows ? span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : null;
}

function span(row1: number, column1: number, row2: number, column2: number): Rect | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rect = {
    row,
    column,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  return row < 0 || lastRow(rect) >= MAX_ROWS || lastColumn(rect) >= MAX_COLUMNS ? null : rect;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Quotes a sheet name where Excel does: spaces, punctuation, or the look of a cell address. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !CELLS.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export const qualifiedAddress = (sheetName: string, rect: Rect, absolute = false): string =>
  `${quoteSheetName(sheetName)}!${formatA1(rect, absolute)}`;

/** Splits `'Biểu 1'!A1:B2` into sheet name (unquoted, or null) and local address. */
export function splitAddress(address: string): {
  sheetName: string | null;
  local: string;
} {
  const text = address.startsWith('=') ? address.slice(1) : address;
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted)
    return {
      sheetName: (quoted[1] ?? '').replace(/''/g, "'"),
      local: quoted[2] ?? '',
    };
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheetName: null, local: text };
  return { sheetName: text.slice(0, mark), local: text.slice(mark + 1) };
}
