/** Formula texts as Excel keeps them when cells move: references to cells of the own row go with the cells. */

interface Move {
  /** Sheet rows, zero-based. */
  readonly fromRow: number;
  readonly toRow: number;
  /** New sheet column of an old one, zero-based. */
  readonly column: (from: number) => number;
}

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;

const columnOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const OWN_CELL = /(?<![A-Za-z0-9_.[\]!'])([A-Z]{1,2})(\d+)(?![A-Za-z0-9_.([])/g;

/** Only outside quoted texts. */
export const movedFormula = (formula: string, { fromRow, toRow, column }: Move): string =>
  formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(OWN_CELL, (reference, name: string, row: string) =>
            Number(row) === fromRow + 1 ? `${letters(column(columnOf(name)))}${String(toRow + 1)}` : reference,
          ),
    )
    .join('"');
