/** What a cell of a table holds, from its text alone. */
import { fold } from '../folded';
import { THING_PATTERN } from '../grammar/units';

const MARKER_CELL = /^\(?(?:[ivxlc]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])\)?[.)]?$/;
const FIGURE_CELL = new RegExp(
  String.raw`^(?:(?:[<>]=?|[≥≤=~+]|tren|duoi|khoang|tu|it nhat|toi thieu|dat(?: tu)?|muc do|muc|md|gan|hon|khong duoi|x)\s*)*\d[\d.,]*\s*(?:%|[-–÷]\s*\d[\d.,]*\s*%?|\/\s*\d[\d.,]*)?\s*(?:%|tro len|${THING_PATTERN})*(?:\s*\(?[\d.,]+\s*%\)?)?$`,
);
const MARK_CELL = /^(?:x|co|dat|giu vung|duy tri|hoan thanh|dat chuan|giu chuan|✓|✔)$/;
const UNIT_CELL = new RegExp(String.raw`^(?:%|ty le(?: %)?|phan tram|muc(?: do)?|cap do|${THING_PATTERN}|x)$`);
const YEAR_CELL = /^(?:nam )?20\d\d$/;

export type CellKind = 'blank' | 'figure' | 'sentence' | 'unit' | 'marker' | 'words';

const kinds = new Map<string, CellKind>();

const kindOf = (text: string): CellKind => {
  const plain = fold(text).plain.trim();
  if (plain === '' || /^[-–—.…]+$/.test(plain)) return 'blank';
  if (YEAR_CELL.test(plain)) return 'words';
  if (FIGURE_CELL.test(plain) || MARK_CELL.test(plain)) return 'figure';
  if (UNIT_CELL.test(plain)) return 'unit';
  if (MARKER_CELL.test(plain)) return 'marker';
  const isTold = /\d ?%|phan tram|\bmuc do \d|\d ?\/ ?\d{1,9} |\d \p{L}/u.test(plain);
  return isTold && plain.split(' ').length > 3 ? 'sentence' : 'words';
};

export const cellKind = (text: string): CellKind => {
  const known = kinds.get(text);
  if (known !== undefined) return known;
  const kind = kindOf(text.slice(0, LONGEST_CELL));
  if (kinds.size > MOST_KEPT) kinds.clear();
  kinds.set(text, kind);
  return kind;
};

const LONGEST_CELL = 2_000;
const MOST_KEPT = 5_000;
