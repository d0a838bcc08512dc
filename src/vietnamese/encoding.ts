import { areAllCapitals } from './capitals';
import { provenIn, readCells, type CellEvidence, type Cells } from './columnEvidence';
import { createGlance } from './glance';
import { createReader } from './legacyReadings';
import { DECODERS } from './legacyDecoders';
import { legacyFontOf, type FontEncoding, type LegacyEncoding, type LegacyFont } from './legacyFonts';
import { readPages, type PageVerdict } from './pageEvidence';
import type { Capitals } from './tcvn3';

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
  return DECODERS[encoding](text, capitals).text.normalize('NFC');
}

const isLegacy = (cell: CellEncoding): cell is LegacyEncoding =>
  cell !== 'plain' && cell !== 'unicode' && cell !== 'either' && cell !== 'partly';

/** The encoding to name for all cells together. */
const summed = (cells: readonly CellEncoding[]): EncodingVerdict['encoding'] => {
  const [only, ...others] = new Set(cells.filter((cell) => cell !== 'plain'));
  return only === undefined ? 'unicode' : others.length === 0 && isLegacy(only) ? only : 'mixed';
};

const withPages = (verdict: EncodingVerdict, pages: readonly PageVerdict[]): EncodingVerdict => {
  if (pages.every((page) => page === null)) return verdict;
  const cells = verdict.cells.map((cell, at) => pages[at] ?? cell);
  const evidence = verdict.evidence === 'none' ? 'column' : verdict.evidence;
  return { ...verdict, encoding: summed(cells), evidence, cells };
};

const TCVN3_CODES = { tcvn3: 'tcvn3', tcvn3As1258: 'tcvn3As1258' } as const;
const isTcvn3 = (cell: CellEncoding | undefined): cell is keyof typeof TCVN3_CODES =>
  cell !== undefined && cell in TCVN3_CODES;

/**
 * Says in which set the cells are written. The font decides first, then the column as a whole, and
 * for a text alone two words that nothing else explains. A text with a letter that the legacy set
 * does not have is Unicode, or partly so, whatever its font.
 */
export function detectEncoding({ texts, fontName, around }: EncodingInput): EncodingVerdict {
  const font = fontName === undefined ? null : legacyFontOf(fontName);
  // Registers name the same few hamlets thousands of times.
  const places = new Map<string, number>();
  const times: number[] = [];
  const placeOf = texts.map((text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    times[place] = (times[place] ?? 0) + 1;
    return place;
  });
  const { cells, ...verdict } = judgeDistinct({ texts: [...places.keys()], times, font, around });
  return { ...verdict, cells: placeOf.map((place) => cells[place] ?? 'plain') };
}

interface DistinctTexts {
  readonly texts: readonly string[];
  /** How often each of them stands in the column. */
  readonly times: readonly number[];
  readonly font: LegacyFont | null;
  readonly around: LegacyEncoding | undefined;
}

function judgeDistinct({ texts, times, font, around }: DistinctTexts): EncodingVerdict {
  const seen = texts.map(createGlance());
  const pages = readPages({ texts, times, glances: seen }, { font: font?.encoding ?? null, around });
  const others: Cells = {
    texts: texts.map((text, at) => (pages[at] === null ? text : '')),
    times,
    glances: seen.map((glance, at) => (pages[at] === null ? glance : 'plain')),
  };
  const inSet = around === 'tcvn3' || around === 'vni' ? around : undefined;
  const verdict = withPages(font === null ? judgeColumn(others, inSet) : judgeByFont(others, font, inSet), pages);
  const coded = texts.flatMap((text, at) => {
    const cell = verdict.cells[at];
    return isTcvn3(cell) ? [DECODERS[cell](text, 'asCoded').text] : [];
  });
  return areAllCapitals(coded) ? { ...verdict, capitals: 'upper' } : verdict;
}

function judgeByFont(column: Cells, { encoding, capitals }: LegacyFont, around?: FontEncoding): EncodingVerdict {
  const read = createReader(encoding, capitals);
  const { texts } = column;
  const evidence = readCells(column);
  /** Words that only the other set explains: the font was put over them by somebody else. */
  const speaksAgainst = (cell: CellEvidence | undefined): boolean =>
    typeof cell === 'object' && cell.best !== null && cell.best !== encoding;
  /** Both sets make words of the text: the font says which, where some other text of it does. */
  const isRivalled = (cell: CellEvidence | undefined): boolean =>
    typeof cell === 'object' && cell.best === null && cell.isDoubtful;
  const first = texts.map((text, at): CellEncoding => {
    if (speaksAgainst(evidence[at])) return 'either';
    const reading = read(text);
    if (typeof reading === 'string') return reading;
    if (reading.isForeign) return reading.hasAlienProof ? 'partly' : 'unicode';
    if (reading.badAsUnicode > reading.badAsLegacy) return isRivalled(evidence[at]) ? 'either' : encoding;
    if (reading.badAsLegacy > reading.badAsUnicode) return 'unicode';
    return reading.hasSignInWord ? encoding : 'either';
  });
  // A capital font also changes what plain letters look like: "Lan" is seen as "LAN".
  const isSeenOtherwise = (at: number): boolean => capitals === 'upper' && /[a-z]/.test(texts[at] ?? '');
  const hasLegacy = first.includes(encoding) || first.includes('partly');
  if (first.includes('unicode')) {
    // Where nothing is legacy, the font is only what was left of it when somebody converted the text.
    if (!hasLegacy) return { encoding: 'unicode', evidence: 'none', cells: asUnicode(first), capitals };
    return { encoding: 'mixed', evidence: 'font', cells: first, capitals };
  }
  // Nothing contradicts the font, so with one cell that proves it, it also decides those that could be read both ways.
  const cells = first.map((cell, at): CellEncoding =>
    (cell === 'either' && (hasLegacy || around === encoding) && !speaksAgainst(evidence[at])) ||
    (cell === 'plain' && isSeenOtherwise(at))
      ? encoding
      : cell,
  );
  const rests = cells.every((cell) => cell === 'plain') ? 'none' : 'font';
  return {
    encoding: cells.includes(encoding) ? encoding : rests === 'none' ? 'unicode' : 'mixed',
    evidence: rests,
    cells,
    capitals,
  };
}

const asUnicode = (cells: readonly CellEncoding[]): readonly CellEncoding[] =>
  cells.map((cell) => (cell === 'plain' || cell === 'partly' ? cell : 'unicode'));

/** What a cell says where its column does not decide: a word that is none in Unicode is asked about. */
const plainly = (evidence: CellEvidence): CellEncoding => {
  if (typeof evidence === 'string') return evidence;
  return evidence.isDoubtful ? 'either' : 'unicode';
};

type Decide = (cell: Exclude<CellEvidence, string>) => FontEncoding | null;

function judgeColumn(column: Cells, around?: FontEncoding): EncodingVerdict {
  const read = readCells(column);
  const proven = provenIn(read, column.times);
  const isAlsoUnicode = read.includes('unicode');
  // Where one set is proven, a cell that is clearly in the other needs no company.
  const decide: Decide = (cell) => {
    if (cell.best === null) return null;
    const isProven = proven.has(cell.best) || (proven.size > 0 && cell.proofs.length >= 2);
    const isNear = cell.best === around && (cell.isStrong || !isAlsoUnicode);
    return isProven || isNear || cell.standsAlone ? cell.best : null;
  };
  const verdict = settle(read, decide, proven.size > 0 || around === undefined ? 'column' : 'around');
  const isDecided = verdict.cells.some(isLegacy);
  if (isDecided && (proven.size > 0 || verdict.evidence === 'around')) return verdict;
  // A few cells that stand alone say nothing of the others.
  const cells = read.map((cell, at) => {
    const own = verdict.cells[at] ?? 'plain';
    return isLegacy(own) ? own : plainly(cell);
  });
  if (isDecided) return { ...verdict, encoding: summed(cells), cells };
  return cells.some((cell) => cell === 'partly' || cell === 'either')
    ? { encoding: 'mixed', evidence: 'column', cells, capitals: 'inferred' }
    : { encoding: 'unicode', evidence: 'none', cells, capitals: 'inferred' };
}

/** Where all decided cells agree, the undecided ones follow if they can. */
function settle(read: readonly CellEvidence[], decide: Decide, evidence: 'column' | 'around'): EncodingVerdict {
  const first = read.map((cell): CellEncoding => (typeof cell === 'string' ? cell : (decide(cell) ?? 'either')));
  const decided = new Set(first.filter((cell) => cell !== 'plain' && cell !== 'either' && cell !== 'partly'));
  const [only, ...rest] = decided;
  const isMixed = only === undefined || rest.length > 0;
  const follows = (cell: CellEvidence | undefined): boolean =>
    typeof cell === 'object' && cell.following.some((one) => one === only);
  const cells = first.map((cell, at) => (cell === 'either' && !isMixed && follows(read[at]) ? only : cell));
  return { encoding: isMixed ? 'mixed' : only, evidence, cells, capitals: 'inferred' };
}
