/** Positions of A1 addresses. */

const LETTERS = 26;
const CODE_OF_A = 65;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** 'D9' -> row 8, column 3; undefined for anything that is no address of one cell. */
export const positionOf = (address: string): Position | undefined => {
  const match = /^([A-Z]{1,3})(\d+)$/.exec(address);
  if (match?.[1] === undefined) return undefined;
  const column = [...match[1]].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1, 0) - 1;
  return { row: Number(match[2]) - 1, column };
};
