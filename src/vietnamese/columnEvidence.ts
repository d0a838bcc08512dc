import { isMisspelt } from './wellSpelled';
import type { FontEncoding } from './legacyFonts';
import type { Glance } from './glance';
import { createReader, isPlainlyUnicode, type Readings } from './legacyReadings';

/** What one cell says by itself. */
export type CellEvidence =
  | 'plain'
  | 'unicode'
  /** Some of its words are certainly in a legacy set, others certainly not in that one. */
  | 'partly'
  | {
      /** The set that explains the cell best, and better than Unicode does; null where none does. */
      readonly best: FontEncoding | null;
      /** The sets in which the cell reads no worse than as Unicode, nor than in the other set. */
      readonly possible: readonly FontEncoding[];
      /** Those of them that may follow the others of the column: every word is one, or is written as no other set writes. */
      readonly following: readonly FontEncoding[];
      readonly proofs: readonly string[];
      /** Two such words, or a character that is no Vietnamese letter: a single typing slip gives neither. */
      readonly isStrong: boolean;
      /** Two different words that only this set explains, and no word that it does not: a text alone says enough. */
      readonly standsAlone: boolean;
      /** Some word is no word in Unicode and one in a set, though not enough to say more. */
      readonly isDoubtful: boolean;
    };

/** The different texts of a column. */
export interface Cells {
  readonly texts: readonly string[];
  /** How often each stands in the column. */
  readonly times: readonly number[];
  readonly glances: readonly Glance[];
}

const encodings = ['tcvn3', 'vni'] as const;

/** So many different words speak for a text alone. */
const neededAlone = 2;

const isStrong = ({ proofs, hasAlienProof }: Readings): boolean => proofs.length >= (hasAlienProof ? 1 : 2);
/** In a text that is not in the set as a whole, more is asked for. */
const isPartly = ({ isForeign, proofs, hasAlienProof }: Readings): boolean =>
  isForeign && hasAlienProof && proofs.length >= 2;

interface Reading {
  readonly encoding: FontEncoding;
  readonly readings: Readings;
}

const isBetter = (one: Readings, other: Readings): boolean =>
  one.badAsLegacy < other.badAsLegacy ||
  (one.badAsLegacy === other.badAsLegacy && one.proofs.length > other.proofs.length);

function weigh(readable: readonly Reading[]): Exclude<CellEvidence, 'plain' | 'partly'> {
  const fitting = readable.filter(({ readings }) => readings.badAsLegacy <= readings.badAsUnicode);
  const possible = fitting.filter((one) => !fitting.some((other) => isBetter(other.readings, one.readings)));
  if (possible.length === 0) return 'unicode';
  const claiming = possible.filter(
    ({ readings }) => readings.badAsLegacy < readings.badAsUnicode && readings.proofs.length > 0,
  );
  const [best, rival] = claiming;
  const own = rival === undefined ? best : undefined;
  return {
    best: own?.encoding ?? null,
    possible: possible.map(({ encoding }) => encoding),
    following: possible
      .filter(({ readings }) => readings.badAsLegacy === 0 || readings.hasSignInWord)
      .map(({ encoding }) => encoding),
    proofs: own?.readings.proofs ?? [],
    isStrong: own !== undefined && isStrong(own.readings),
    standsAlone:
      own?.readings.badAsLegacy === 0 &&
      isStrong(own.readings) &&
      new Set(own.readings.proofs.filter((word) => !isMisspelt(word))).size >= neededAlone,
    isDoubtful: claiming.some(({ readings }) => readings.hasAlienProof),
  };
}

/** Reads the cells of one column in both legacy sets. */
export function readCells({ texts, glances }: Cells): readonly CellEvidence[] {
  const readers = encodings.map((encoding) => ({ encoding, read: createReader(encoding, 'inferred') }));
  const read = (text: string): CellEvidence => {
    if (isPlainlyUnicode(text)) return 'unicode';
    const results = readers.map(({ encoding, read }) => ({ encoding, readings: read(text) }));
    if (results.some(({ readings }) => readings === 'plain')) return 'plain';
    if (results.every(({ readings }) => readings === 'unicode')) return 'unicode';
    const found = results.filter((one): one is Reading => typeof one.readings !== 'string');
    const evidence = weigh(found.filter(({ readings }) => !readings.isForeign));
    const proofs = Math.max(
      0,
      ...found.filter(({ readings }) => isPartly(readings)).map(({ readings }) => readings.proofs.length),
    );
    if (evidence !== 'unicode' && evidence.proofs.length >= proofs) return evidence;
    return proofs > 0 ? 'partly' : 'unicode';
  };
  return texts.map((text, at) => {
    const glance = glances[at] ?? 'open';
    if (glance !== 'open') return glance === 'plain' ? 'plain' : 'unicode';
    return read(text);
  });
}

/** A column is called legacy from three cells with three different words that only the legacy set explains. */
const neededProofs = 3;
/** One long text may stand for a column. */
const neededProofsInOneCell = 8;

/** The sets that the cells together prove; `times` says how often each stands in the column. */
export function provenIn(cells: readonly CellEvidence[], times: readonly number[]): ReadonlySet<FontEncoding> {
  return new Set(
    encodings.filter((encoding) => {
      const own = cells.flatMap((cell, at) =>
        typeof cell === 'object' && cell.best === encoding && cell.isStrong
          ? [{ proofs: new Set(cell.proofs), times: times[at] ?? 0 }]
          : [],
      );
      const words = new Set(own.flatMap(({ proofs }) => [...proofs]));
      const cellCount = own.reduce((sum, one) => sum + one.times, 0);
      return (
        (cellCount >= neededProofs && words.size >= neededProofs) ||
        own.some(({ proofs }) => proofs.size >= neededProofsInOneCell)
      );
    }),
  );
}
