/** A1 addresses of zero-based positions. */

export const columnLetters = (column: number): string => {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : `${columnLetters((column - rest) / 26 - 1)}${letter}`;
};

export const a1 = (row: number, column: number): string => `${columnLetters(column)}${String(row + 1)}`;

/** `'Thôn'!$A$9:$A$28`; quotes in a sheet's name are doubled. */
export const absoluteRange = (sheet: string, top: number, left: number, rows: number, columns: number): string => {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${String(row + 1)}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(top, left)}:${corner(top + rows - 1, left + columns - 1)}`;
};
