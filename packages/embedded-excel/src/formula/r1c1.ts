import { MAX_COLUMNS, MAX_ROWS } from '../geometry/rect';
import type { Corner, Piece } from './scan';
import { formatCorner, scanFormula } from './scan';

/** Rewrites a formula as seen from row and column `at`; equal texts mean equal formulas. */
export function toR1C1(formula: string, row: number, column: number): string {
  return scanFormula(formula)
    .map((piece) => {
      if (piece.kind !== 'area') return piece.text;
      const first = cornerToR1C1(piece.first, row, column);
      const last = piece.last ? cornerToR1C1(piece.last, row, column) : first;
      const pair = piece.last && last !== first ? `${first}:${last}` : first;
      return piece.prefix + pair;
    })
    .join('');
}

function cornerToR1C1(corner: Corner, row: number, column: number): string {
  const part = (mark: string, index: number | null, fixed: boolean, from: number): string => {
    if (index === null) return '';
    if (fixed) return `${mark}${index + 1}`;
    return index === from ? mark : `${mark}[${index - from}]`;
  };
  return part('R', corner.row, corner.rowFixed, row) + part('C', corner.column, corner.columnFixed, column);
}

const REFERENCE = /(?<![\p{L}\p{N}_.])R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?(?![\p{L}\p{N}_.(])/giu;

/** The opposite way. Strings and structured references are left alone. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : replaceReferences(part, row, column)))
    .join('');
}

function replaceReferences(text: string, row: number, column: number): string {
  return text.replace(REFERENCE, (_all, dr?: string, r?: string, dc?: string, c?: string) => {
    const rowNumber = r === undefined ? row + Number(dr ?? 0) : Number(r) - 1;
    const columnNumber = c === undefined ? column + Number(dc ?? 0) : Number(c) - 1;
    const inside = rowNumber >= 0 && rowNumber < MAX_ROWS && columnNumber >= 0 && columnNumber < MAX_COLUMNS;
    if (!inside) return '#REF!';
    return formatCorner({
      row: rowNumber,
      column: columnNumber,
      rowFixed: r !== undefined,
      columnFixed: c !== undefined,
    });
  });
}

/** The formula as copying from one cell to another gives it: relative references move along. */
export const moveFormula = (formula: string, from: [number, number], to: [number, number]): string =>
  movePieces(scanFormula(formula), to[0] - from[0], to[1] - from[1]);

/** The same for a formula that was scanned once and is seen from many cells. */
export function movePieces(pieces: readonly Piece[], rows: number, columns: number): string {
  return pieces
    .map((piece) => {
      if (piece.kind !== 'area') return piece.text;
      const first = moveCorner(piece.first, rows, columns);
      const last = piece.last && moveCorner(piece.last, rows, columns);
      if (!first || (piece.last && !last)) return `${piece.prefix}#REF!`;
      return piece.prefix + formatCorner(first) + (last ? `:${formatCorner(last)}` : '');
    })
    .join('');
}

function moveCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if (row !== null && (row < 0 || row >= MAX_ROWS)) return null;
  if (column !== null && (column < 0 || column >= MAX_COLUMNS)) return null;
  return { ...corner, row, column };
}
