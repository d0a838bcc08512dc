/** A1 addresses of zero-based positions, and back. */

export const columnLetters = (column: number): string => {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : `${columnLetters((column - rest) / 26 - 1)}${letter}`;
};

export const a1 = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;

/** With or without `$`; undefined for anything but the address of one cell. */
export const findPosition = (address: string): CellPosition | undefined => {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address);
  if (match === null) return undefined;
  const [, letters = '', row = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
};

/** The same for an address of our own making: throws where it is none. */
export const positionOf = (address: string): CellPosition => {
  const position = findPosition(address);
  if (position === undefined) throw new Error(`Not a cell address: ${address.length} characters.`);
  return position;
};

const absolute = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** `'Thôn'!$A$8`; quotes in a sheet's name are doubled. */
export const absoluteCell = (sheet: string, row: number, column: number): string =>
  `${quoted(sheet)}!${absolute(row, column)}`;

/** `'Thôn'!$A$9:$A$28`. */
export const absoluteRange = (sheet: string, top: number, left: number, rows: number, columns: number): string =>
  `${absoluteCell(sheet, top, left)}:${absolute(top + rows - 1, left + columns - 1)}`;
