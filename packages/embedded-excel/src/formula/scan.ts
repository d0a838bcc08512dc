import { columnIndex, columnName } from '../geometry/a1';
import { MAX_COLUMNS, MAX_ROWS } from '../geometry/rect';

/** One end of a reference; `null` for the axis an entire row or column leaves open. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A piece of a formula. Joining the `text` of all pieces gives the formula back. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'area';
      readonly text: string;
      /** Sheet prefix as written, with `!`; empty for the formula's own sheet. */
      readonly prefix: string;
      readonly first: Corner;
      readonly last: Corner | null;
    }
  | {
      readonly kind: 'structured';
      readonly text: string;
      /** Table name; empty for `[@Cột]` inside the table. */
      readonly table: string;
      /** What stands between the outer brackets. */
      readonly inner: string;
    };

const STRING = /"(?:[^"]|"")*"/y;
const PREFIX = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const AREA = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(.])/iuy;
const COLUMNS = /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_(.])/iuy;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_(.])/uy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*(?:E[+-]?\d+)?/iuy;

/** What can begin none of these; the first letter of anything else tells which of them are worth a try. */
const PLAIN = /[\s()+\-*/,;=<>&^{}%:.!@\]#?]+/y;
const CAN_BEGIN_PREFIX = /['\p{L}_]/u;
const CAN_BEGIN_AREA = /[$A-Z\d]/i;

/** A column's formulas are looked at several times for each write: what was cut last need not be cut again. */
const scanned = new Map<string, readonly Piece[]>();
const MOST_KEPT = 5000;

/** Cuts a formula into references and the text between them. Never fails; unknown text stays text. */
export function scanFormula(formula: string): readonly Piece[] {
  const known = scanned.get(formula);
  if (known) return known;
  if (scanned.size >= MOST_KEPT) scanned.clear();
  const pieces = piecesOf(formula);
  scanned.set(formula, pieces);
  return pieces;
}

function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  const addText = (text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === 'text') pieces[pieces.length - 1] = { kind: 'text', text: last.text + text };
    else pieces.push({ kind: 'text', text });
  };
  while (position < formula.length) {
    const piece = pieceAt(formula, position);
    if (piece.kind === 'text') addText(piece.text);
    else pieces.push(piece);
    position += piece.text.length;
  }
  return pieces;
}

export const joinPieces = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');

function match(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

function pieceAt(formula: string, position: number): Piece {
  const plain = match(PLAIN, formula, position) ?? match(STRING, formula, position);
  if (plain) return { kind: 'text', text: plain[0] };
  const first = formula.charAt(position);
  const prefix = (CAN_BEGIN_PREFIX.test(first) ? match(PREFIX, formula, position)?.[0] : undefined) ?? '';
  if (prefix || CAN_BEGIN_AREA.test(first)) {
    const area = areaAt(formula, position + prefix.length, prefix);
    if (area) return area;
  }
  if (prefix) return { kind: 'text', text: prefix };
  const word = match(WORD, formula, position)?.[0] ?? '';
  if (formula[position + word.length] === '[') {
    const structured = structuredAt(formula, position, word);
    if (structured) return structured;
  }
  return { kind: 'text', text: word || formula.charAt(position) };
}

function areaAt(formula: string, position: number, prefix: string): Piece | null {
  const cells = match(AREA, formula, position);
  if (cells) {
    const [text, cf1, c1 = '', rf1, r1 = '', cf2, c2, rf2, r2] = cells;
    const first = corner(c1, r1, cf1, rf1);
    const last = c2 === undefined || r2 === undefined ? null : corner(c2, r2, cf2, rf2);
    return first && { kind: 'area', text: prefix + text, prefix, first, last };
  }
  const columns = match(COLUMNS, formula, position);
  if (columns) {
    const [text, f1, c1 = '', f2, c2 = ''] = columns;
    const first = corner(c1, null, f1, '');
    return (
      first && {
        kind: 'area',
        text: prefix + text,
        prefix,
        first,
        last: corner(c2, null, f2, ''),
      }
    );
  }
  const rows = match(ROWS, formula, position);
  if (!rows) return null;
  const [text, f1, r1 = '', f2, r2 = ''] = rows;
  const first = corner(null, r1, '', f1);
  return (
    first && {
      kind: 'area',
      text: prefix + text,
      prefix,
      first,
      last: corner(null, r2, '', f2),
    }
  );
}

function corner(
  column: string | null,
  row: string | null,
  columnMark: string | undefined,
  rowMark: string | undefined,
): Corner | null {
  const columnNumber = column === null ? null : columnIndex(column);
  const rowNumber = row === null ? null : Number(row) - 1;
  if (columnNumber !== null && columnNumber >= MAX_COLUMNS) return null;
  if (rowNumber !== null && (rowNumber < 0 || rowNumber >= MAX_ROWS)) return null;
  return {
    row: rowNumber,
    column: columnNumber,
    rowFixed: rowMark === '$',
    columnFixed: columnMark === '$',
  };
}

/** Brackets nest; inside them an apostrophe escapes the next character. */
function structuredAt(formula: string, position: number, table: string): Piece | null {
  const open = position + table.length;
  let depth = 0;
  for (let index = open; index < formula.length; index++) {
    const letter = formula[index];
    if (letter === "'") index += 1;
    else if (letter === '[') depth += 1;
    else if (letter === ']' && --depth === 0) {
      const text = formula.slice(position, index + 1);
      return {
        kind: 'structured',
        text,
        table,
        inner: formula.slice(open + 1, index),
      };
    }
  }
  return null;
}

/** Writes a corner in A1 notation, for example `$B7`. */
export function formatCorner(at: Corner): string {
  const column = at.column === null ? '' : `${at.columnFixed ? '$' : ''}${columnName(at.column)}`;
  const row = at.row === null ? '' : `${at.rowFixed ? '$' : ''}${at.row + 1}`;
  return column + row;
}
