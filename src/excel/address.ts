/** A1 addresses to zero-based positions and back. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const LETTERS = 26;

export const positionOf = (address: string): CellPosition => {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address);
  if (match === null) throw new Error(`Not a cell address: ${address.length} characters.`);
  const [, letters = '', row = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: column - 1 };
};
