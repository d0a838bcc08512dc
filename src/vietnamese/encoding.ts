import { areAllCapitals } from './capitals';
import { provenIn, readCells, type CellEvidence } from './columnEvidence';
import { createReader } from './legacyReadings';
import { legacyFontOf, type LegacyEncoding, type LegacyFont } from './legacyFonts';
import { fromTcvn3, type Capitals } from './tcvn3';
import { fromVni } from './vni';

/**
 * `plain`: nothing in the cell depends on the encoding. `either`: readable both as Unicode and in
 * the legacy set, and the surroundings do not decide ("Hoàng" is also VNI for "Hồng"). `partly`:
 * some words in a legacy set, others not, to be read by `readMixedText`.
 */
export type CellEncoding = 'plain' | 'unicode' | 'either' | 'partly' | LegacyEncoding;

export interface EncodingInput {
  /** The cells of one column, or those of one font in it. */
  readonly texts: readonly string[];
  /** Font of all these cells, where it is known to be the same. */
  readonly fontName?: string;
  /** A set that other columns of the same workbook are certainly written in: then less evidence is needed here. */
  readonly around?: LegacyEncoding;
}

export interface EncodingVerdict {
  readonly encoding: 'unicode' | 'mixed' | LegacyEncoding;
  /** What the verdict rests on; `none` means nothing speaks against Unicode. */
  readonly evidence: 'font' | 'column' | 'around' | 'none';
  /** One for each text, same order. Only `tcvn3` and `vni` are to be converted. */
  readonly cells: readonly CellEncoding[];
  /** To be handed to {@link toUnicode}. */
  readonly capitals: Exclude<Capitals, 'asCoded'>;
}

/** Unicode, NFC, from a text known to be in a legacy set. */
export function toUnicode(text: string, encoding: LegacyEncoding, capitals: Capitals = 'inferred'): string {
  const decoded = encoding === 'tcvn3' ? fromTcvn3(text, capitals) : fromVni(text);
  return decoded.text.normalize('NFC');
}

/**
 * Says in which set the cells are written. The font decides first, then the column as a whole;
 * one short text alone never does. A text with a letter that the legacy set does not have is
 * Unicode, or partly so, whatever its font.
 */
export function detectEncoding({ texts, fontName, around }: EncodingInput): EncodingVerdict {
  const font = fontName === undefined ? null : legacyFontOf(fontName);
  const verdict = font === null ? judgeColumn(texts, around) : judgeByFont(texts, font, around);
  const coded = texts.filter((_, at) => verdict.cells[at] === 'tcvn3').map((text) => fromTcvn3(text, 'asCoded').text);
  return areAllCapitals(coded) ? { ...verdict, capitals: 'upper' } : verdict;
}

function judgeByFont(
  texts: readonly string[],
  { encoding, capitals }: LegacyFont,
  around?: LegacyEncoding,
): EncodingVerdict {
  const read = createReader(encoding, capitals);
  const first = texts.map((text): CellEncoding => {
    const reading = read(text);
    if (typeof reading === 'string') return reading;
    if (reading.isForeign) return reading.hasAlienProof ? 'partly' : 'unicode';
    if (reading.badAsUnicode > reading.badAsLegacy) return encoding;
    if (reading.badAsLegacy > reading.badAsUnicode) return 'unicode';
    return reading.hasSignInWord ? encoding : 'either';
  });
  // A capital font also changes what plain letters look like: "Lan" is seen as "LAN".
  const isSeenOtherwise = (at: number): boolean => capitals === 'upper' && /[a-z]/.test(texts[at] ?? '');
  const isLegacy = first.includes(encoding) || first.includes('partly');
  if (first.includes('unicode')) {
    // Where nothing is legacy, the font is only what was left of it when somebody converted the text.
    if (!isLegacy) return { encoding: 'unicode', evidence: 'none', cells: asUnicode(first), capitals };
    return { encoding: 'mixed', evidence: 'font', cells: first, capitals };
  }
  // Nothing contradicts the font, so with one cell that proves it, it also decides those that could be read both ways.
  const cells = first.map((cell, at): CellEncoding =>
    (cell === 'either' && (isLegacy || around === encoding)) || (cell === 'plain' && isSeenOtherwise(at))
      ? encoding
      : cell,
  );
  const evidence = cells.every((cell) => cell === 'plain') ? 'none' : 'font';
  return {
    encoding: cells.includes(encoding) ? encoding : evidence === 'none' ? 'unicode' : 'mixed',
    evidence,
    cells,
    capitals,
  };
}

const asUnicode = (cells: readonly CellEncoding[]): readonly CellEncoding[] =>
  cells.map((cell) => (cell === 'plain' || cell === 'partly' ? cell : 'unicode'));

const plainly = (evidence: CellEvidence): CellEncoding => (typeof evidence === 'string' ? evidence : 'either');

function judgeColumn(texts: readonly string[], around?: LegacyEncoding): EncodingVerdict {
  const read = readCells(texts);
  const proven = provenIn(read);
  if (proven.size > 0) {
    // Where one set is proven, a cell that is clearly in the other needs no company.
    return settle(
      read,
      (cell) => (cell.best !== null && (proven.has(cell.best) || cell.proofs.length >= 2) ? cell.best : null),
      'column',
    );
  }
  const isAlsoUnicode = read.includes('unicode');
  const byCompany =
    around === undefined
      ? null
      : settle(read, (cell) => (cell.best === around && (cell.isStrong || !isAlsoUnicode) ? around : null), 'around');
  if (byCompany?.cells.includes(around ?? 'tcvn3') === true) return byCompany;
  const cells = asUnicode(read.map(plainly));
  return cells.includes('partly')
    ? { encoding: 'mixed', evidence: 'column', cells, capitals: 'inferred' }
    : { encoding: 'unicode', evidence: 'none', cells, capitals: 'inferred' };
}

type Decide = (cell: Exclude<CellEvidence, string>) => LegacyEncoding | null;

/** Where all decided cells agree, the undecided ones follow if they can. */
function settle(read: readonly CellEvidence[], decide: Decide, evidence: 'column' | 'around'): EncodingVerdict {
  const first = read.map((cell): CellEncoding => (typeof cell === 'string' ? cell : (decide(cell) ?? 'either')));
  const decided = new Set(first.filter((cell) => cell !== 'plain' && cell !== 'either' && cell !== 'partly'));
  const [only, ...rest] = decided;
  const isMixed = only === undefined || rest.length > 0;
  const follows = (cell: CellEvidence | undefined): boolean =>
    typeof cell === 'object' && cell.possible.some((one) => one === only);
  const cells = first.map((cell, at) => (cell === 'either' && !isMixed && follows(read[at]) ? only : cell));
  return { encoding: isMixed ? 'mixed' : only, evidence, cells, capitals: 'inferred' };
}
