/** A formula that several cells share, as it reads in another of them: references without `$` move along. */
import { columnLetters, findPosition } from '../../workbook/a1';
import { MOST_COLUMNS, MOST_ROWS } from '../package/grid';
import { FormulaSyntaxError, scanFormula, type Token } from '../../workbook/formula/scanFormula';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

const columnOf = (letters: string): number => findPosition(`${letters}1`)?.column ?? 0;

const movedColumn = (fixed: string, column: number, by: number): string | undefined => {
  const moved = fixed === '' ? column + by : column;
  return moved >= 0 && moved < MOST_COLUMNS ? `${fixed}${columnLetters(moved)}` : undefined;
};

const movedRow = (fixed: string, row: string, by: number): string | undefined => {
  if (fixed !== '') return `${fixed}${row}`;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= MOST_ROWS ? String(moved) : undefined;
};

type Move = (rows: number, columns: number) => string;

const OUTSIDE = '#REF!';

const cellMove = (text: string): Move | undefined => {
  const [, fixedColumn = '', letters = '', fixedRow = '', row = ''] = CELL.exec(text) ?? [];
  const own = letters === '' ? MOST_COLUMNS : columnOf(letters);
  if (own >= MOST_COLUMNS) return undefined;
  return (rows, columns) => {
    const column = movedColumn(fixedColumn, own, columns);
    const moved = movedRow(fixedRow, row, rows);
    return column === undefined || moved === undefined ? OUTSIDE : `${column}${moved}`;
  };
};

/** Half of `A:C` or `5:7`. */
const halfMove = (text: string): Move | undefined => {
  const [, fixedColumn = '', letters] = COLUMN.exec(text) ?? [];
  if (letters !== undefined) {
    const own = columnOf(letters);
    return (_, columns) => movedColumn(fixedColumn, own, columns) ?? OUTSIDE;
  }
  const [, fixedRow = '', row] = ROW.exec(text) ?? [];
  return row === undefined ? undefined : (rows) => movedRow(fixedRow, row, rows) ?? OUTSIDE;
};

const isHalf = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'word' || token.kind === 'number') && halfMove(token.text) !== undefined;

const moveOf = (tokens: readonly Token[], index: number): Move | undefined => {
  const token = tokens[index];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return undefined;
  const [before, after] = [tokens[index - 1]?.text, tokens[index + 1]?.text];
  // A function, or the name of a sheet.
  if (after === '(' || after === '!') return undefined;
  const whole = token.kind === 'word' ? cellMove(token.text) : undefined;
  if (whole !== undefined) return whole;
  const besideHalf = (after === ':' && isHalf(tokens[index + 2])) || (before === ':' && isHalf(tokens[index - 2]));
  return besideHalf ? halfMove(token.text) : undefined;
};

export interface SharedFormula {
  /** How many references move. */
  readonly references: number;
  /** The text in a cell so many rows below and columns right of the one that holds it. */
  readonly at: (rows: number, columns: number) => string;
}

/** `text` without '='. What cannot be read stays as it is. */
export const sharedFormula = (text: string): SharedFormula => {
  const pieces: (string | Move)[] = [];
  let end = 0;
  try {
    const tokens = scanFormula(text);
    tokens.forEach((token, index) => {
      const move = moveOf(tokens, index);
      if (move === undefined) return;
      pieces.push(text.slice(end, token.start), move);
      end = token.end;
    });
  } catch (error) {
    if (!(error instanceof FormulaSyntaxError)) throw error;
    return { references: 0, at: () => text };
  }
  const rest = text.slice(end);
  return {
    references: pieces.length / 2,
    at: (rows, columns) =>
      pieces.length === 0
        ? text
        : pieces.map((piece) => (typeof piece === 'string' ? piece : piece(rows, columns))).join('') + rest,
  };
};
