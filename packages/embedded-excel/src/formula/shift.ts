import { splitAddress } from '../geometry/a1';
import type { StructuralEdit } from '../geometry/structuralEdit';
import { shiftSpan } from '../geometry/structuralEdit';
import type { Corner, Piece } from './scan';
import { formatCorner, joinPieces, scanFormula } from './scan';

type Area = Extract<Piece, { kind: 'area' }>;

export interface ShiftContext {
  /** Name of the sheet the formula stands on. */
  readonly home: string;
  /** Name of the sheet that was edited. */
  readonly edited: string;
  readonly edit: StructuralEdit;
}

/** Keeps the references of a formula on their cells when rows or columns are put in or out. */
export function shiftFormula(formula: string, context: ShiftContext): string {
  return joinPieces(scanFormula(formula).map((piece) => (piece.kind === 'area' ? shiftArea(piece, context) : piece)));
}

function shiftArea(area: Area, context: ShiftContext): Piece {
  const sheet = area.prefix ? (splitAddress(`${area.prefix}A1`).sheetName ?? '') : context.home;
  if (sheet.toLowerCase() !== context.edited.toLowerCase()) return area;
  const { edit } = context;
  const key = edit.axis === 'rows' ? 'row' : 'column';
  const last = area.last ?? area.first;
  const [from, to] = [area.first[key], last[key]];
  if (from === null || to === null || !inBand(area.first, last, edit)) return area;
  const span = shiftSpan(Math.min(from, to), Math.max(from, to), edit);
  if (!span) return { kind: 'text', text: `${area.prefix}#REF!` };
  const first: Corner = { ...area.first, [key]: span[0] };
  const end: Corner | null = area.last && { ...area.last, [key]: span[1] };
  const text = area.prefix + formatCorner(first) + (end ? `:${formatCorner(end)}` : '');
  return { ...area, text, first, last: end };
}

function inBand(first: Corner, last: Corner, edit: StructuralEdit): boolean {
  const [low, high] = edit.axis === 'rows' ? [first.column, last.column] : [first.row, last.row];
  return low === null || high === null || (edit.from <= low && high <= edit.to);
}

/** Follows a sheet to its new name. */
export function renameSheetInFormula(formula: string, oldName: string, newPrefix: string): string {
  if (!formula.includes('!')) return formula;
  const pieces = scanFormula(formula).map((piece): Piece => {
    if (piece.kind !== 'area' || !piece.prefix) return piece;
    const sheet = splitAddress(`${piece.prefix}A1`).sheetName ?? '';
    if (sheet.toLowerCase() !== oldName.toLowerCase()) return piece;
    return {
      ...piece,
      prefix: `${newPrefix}!`,
      text: `${newPrefix}!${piece.text.slice(piece.prefix.length)}`,
    };
  });
  return joinPieces(pieces);
}

/** Follows a table to its new name. */
export function renameTableInFormula(formula: string, oldName: string, newName: string): string {
  if (!formula.includes('[')) return formula;
  const pieces = scanFormula(formula).map((piece): Piece => {
    if (piece.kind !== 'structured' || piece.table.toLowerCase() !== oldName.toLowerCase()) return piece;
    return {
      ...piece,
      table: newName,
      text: newName + piece.text.slice(piece.table.length),
    };
  });
  return joinPieces(pieces);
}
