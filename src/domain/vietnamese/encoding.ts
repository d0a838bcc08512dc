import { areAllCapitals } from './capitals';
import { createReader } from './legacyReadings';
import { legacyFontOf, type LegacyEncoding, type LegacyFont } from './legacyFonts';
import { fromTcvn3, type Capitals } from './tcvn3';
import { fromVni } from './vni';

/**
 * `plain`: nothing in the cell depends on the encoding. `either`: readable both as Unicode and in
 * the legacy set, and the surroundings do not decide ("Hoàng" is also VNI for "Hồng").
 */
export type CellEncoding = 'plain' | 'unicode' | 'either' | LegacyEncoding;

export interface EncodingInput {
  /** The cells of one column, or those of one font in it. */
  readonly texts: readonly string[];
  /** Font of all these cells, where it is known to be the same. */
  readonly fontName?: string;
}

export interface EncodingVerdict {
  readonly encoding: 'unicode' | 'mixed' | LegacyEncoding;
  /** What the verdict rests on; `none` means nothing speaks against Unicode. */
  readonly evidence: 'font' | 'column' | 'none';
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
 * Unicode, whatever its font.
 */
export function detectEncoding({ texts, fontName }: EncodingInput): EncodingVerdict {
  const font = fontName === undefined ? null : legacyFontOf(fontName);
  const verdict = font === null ? judgeColumn(texts) : judgeByFont(texts, font);
  const coded = texts.filter((_, at) => verdict.cells[at] === 'tcvn3').map((text) => fromTcvn3(text, 'asCoded').text);
  return areAllCapitals(coded) ? { ...verdict, capitals: 'upper' } : verdict;
}

function judgeByFont(texts: readonly string[], { encoding, capitals }: LegacyFont): EncodingVerdict {
  const read = createReader(encoding, capitals);
  const first = texts.map((text): CellEncoding => {
    const reading = read(text);
    if (typeof reading === 'string') return reading;
    if (reading.badAsUnicode > reading.badAsLegacy) return encoding;
    return reading.badAsLegacy > reading.badAsUnicode ? 'unicode' : 'either';
  });
  if (first.includes('unicode')) {
    const encodingFound = first.includes(encoding) ? 'mixed' : 'unicode';
    return { encoding: encodingFound, evidence: encodingFound === 'mixed' ? 'font' : 'none', cells: first, capitals };
  }
  // Nothing contradicts the font, so it also decides the cells that could be read both ways.
  // A capital font also changes what plain letters look like: "Lan" is seen as "LAN".
  const cells = first.map((cell, at): CellEncoding =>
    cell === 'either' || (cell === 'plain' && capitals === 'upper' && /[a-z]/.test(texts[at] ?? '')) ? encoding : cell);
  const isLegacy = cells.includes(encoding);
  return { encoding: isLegacy ? encoding : 'unicode', evidence: isLegacy ? 'font' : 'none', cells, capitals };
}

/** A column is called legacy from three cells with three different words that only the legacy set explains. */
const neededProofs = 3;
/** One long text may stand for a column. */
const neededProofsInOneCell = 8;

function judgeColumn(texts: readonly string[]): EncodingVerdict {
  const tcvn3 = readColumn(texts, 'tcvn3');
  const vni = readColumn(texts, 'vni');
  if (!tcvn3.isProven && !vni.isProven) {
    const cells = tcvn3.cells.map((cell) => (cell === 'plain' ? 'plain' : 'unicode'));
    return { encoding: 'unicode', evidence: 'none', cells, capitals: 'inferred' };
  }
  if (!vni.isProven) return settle(tcvn3.cells);
  if (!tcvn3.isProven) return settle(vni.cells);
  return settle(tcvn3.cells.map((cell, at) => moreCertain(cell, vni.cells[at] ?? cell)));
}

function moreCertain(tcvn3: CellEncoding, vni: CellEncoding): CellEncoding {
  if (tcvn3 === 'tcvn3') return vni === 'vni' ? 'either' : tcvn3;
  if (vni === 'vni') return vni;
  return tcvn3 === 'unicode' ? vni : tcvn3;
}

/** Where all decided cells agree, the undecided ones follow. */
function settle(cells: readonly CellEncoding[]): EncodingVerdict {
  const decided = new Set(cells.filter((cell) => cell !== 'plain' && cell !== 'either'));
  const [only, ...rest] = decided;
  const isMixed = only === undefined || rest.length > 0;
  const settled = isMixed ? cells : cells.map((cell) => (cell === 'either' ? only : cell));
  return {
    encoding: isMixed ? 'mixed' : only,
    evidence: 'column',
    cells: settled,
    capitals: 'inferred',
  };
}

interface ColumnReading {
  readonly cells: readonly CellEncoding[];
  readonly isProven: boolean;
}

function readColumn(texts: readonly string[], encoding: LegacyEncoding): ColumnReading {
  const read = createReader(encoding, 'inferred');
  const proofs = new Set<string>();
  let cellsWithProof = 0;
  let mostInOneCell = 0;
  const cells = texts.map((text): CellEncoding => {
    const reading = read(text);
    if (typeof reading === 'string') return reading;
    if (reading.badAsLegacy > reading.badAsUnicode) return 'unicode';
    // Two such words, or a character that is no Vietnamese letter: a single typing slip gives neither.
    const isStrong = reading.proofs.length >= (reading.hasAlienProof ? 1 : 2);
    if (reading.badAsLegacy === reading.badAsUnicode || !isStrong) return 'either';
    cellsWithProof += 1;
    const own = new Set(reading.proofs);
    mostInOneCell = Math.max(mostInOneCell, own.size);
    own.forEach((word) => proofs.add(word));
    return encoding;
  });
  const isProven = (cellsWithProof >= neededProofs && proofs.size >= neededProofs) ||
    mostInOneCell >= neededProofsInOneCell;
  return { cells, isProven };
}
