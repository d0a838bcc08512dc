import type { Piece } from './scan';
import { joinPieces, scanFormula } from './scan';

type Structured = Extract<Piece, { kind: 'structured' }>;

const mapStructured = (formula: string, change: (piece: Structured) => string): string =>
  joinPieces(
    scanFormula(formula).map((piece) => (piece.kind === 'structured' ? { kind: 'text', text: change(piece) } : piece)),
  );

/**
 * Spells out the short forms: `[@Cột]` becomes `tblX[[#This Row],[Cột]]` and `[Cột]` becomes
 * `tblX[Cột]`, where `home` is the table the formula stands in, if any.
 * support.microsoft.com "Using structured references with Excel tables"
 */
export function expandStructured(formula: string, home: string | null): string {
  if (!formula.includes('[')) return formula;
  return mapStructured(formula, (piece) => {
    const table = piece.table || home;
    if (table === null) return piece.text;
    const inner = piece.inner.trim();
    if (!inner.startsWith('@')) return `${table}[${piece.inner}]`;
    const columns = inner.slice(1).trim();
    if (columns === '') return `${table}[#This Row]`;
    const listed = columns.startsWith('[') ? columns : `[${columns}]`;
    return `${table}[[#This Row],${listed}]`;
  });
}

const THIS_ROW = /^\[#This Row\]\s*,\s*(.+)$/is;
const PLAIN_COLUMN = /^\[[\p{L}\p{N}_]+\]$/u;

/** The opposite: `tblX[[#This Row],[Cột]]` becomes `[@Cột]` inside the table, `tblX[@Cột]` outside. */
export function shortenStructured(formula: string, home: string | null): string {
  if (!/#This Row/i.test(formula)) return formula;
  return mapStructured(formula, (piece) => {
    const columns = THIS_ROW.exec(piece.inner)?.[1]?.trim();
    if (columns === undefined) return piece.text;
    const inside = home !== null && piece.table.toLowerCase() === home.toLowerCase();
    const listed = PLAIN_COLUMN.test(columns) ? columns.slice(1, -1) : columns;
    return `${inside ? '' : piece.table}[@${listed}]`;
  });
}

/** Names of columns stand in brackets; some letters are escaped there with an apostrophe. */
const escapeColumn = (name: string): string => name.replace(/['#@[\]]/g, "'$&");

/** Follows a column of a table to its new header text. */
export function renameColumnInFormula(formula: string, table: string, before: string, after: string): string {
  if (!formula.toLowerCase().includes(`${table.toLowerCase()}[`)) return formula;
  const [old, fresh] = [escapeColumn(before), escapeColumn(after)];
  return mapStructured(formula, (piece) => {
    if (piece.table.toLowerCase() !== table.toLowerCase()) return piece.text;
    const inner =
      piece.inner.toLowerCase() === old.toLowerCase()
        ? fresh
        : piece.inner.replace(/\[((?:'.|[^\]'])*)\]/g, (whole, name: string) =>
            name.toLowerCase() === old.toLowerCase() ? `[${fresh}]` : whole,
          );
    return `${piece.table}[${inner}]`;
  });
}

/** What Excel makes of a reference to a column that is gone. */
export function loseColumnInFormula(formula: string, table: string, column: string): string {
  if (!formula.toLowerCase().includes(`${table.toLowerCase()}[`)) return formula;
  const gone = escapeColumn(column).toLowerCase();
  return mapStructured(formula, ({ text, table: own, inner }) => {
    const names = [inner, ...[...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map(([, name = '']) => name)];
    return own.toLowerCase() === table.toLowerCase() && names.some((name) => name.toLowerCase() === gone)
      ? '#REF!'
      : text;
  });
}
