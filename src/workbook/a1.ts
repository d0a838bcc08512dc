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

/** `'Thôn'!$A$9:$A$28`; quotes in a sheet's name are doubled. */
export const absoluteRange = (sheet: string, top: number, left: number, rows: number, columns: number): string => {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(top, left)}:${corner(top + rows - 1, left + columns - 1)}`;
};
