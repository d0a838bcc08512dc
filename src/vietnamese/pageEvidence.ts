import { isSameInBoth } from './codePages';
import type { Cells } from './columnEvidence';
import { DECODERS } from './legacyDecoders';
import type { Glance } from './glance';
import type { FontEncoding, LegacyEncoding } from './legacyFonts';
import { isGoodWord, wordsAndGaps } from './legacyReadings';
import { judgeSyllable } from './syllable';
import { isMisspelt, isWellSpelled } from './wellSpelled';
import { readMisreadUtf8 } from './utf8Misread';

/** The origins beside the fonts' own: bytes that a program took for another code page. */
export type PageEncoding = Exclude<LegacyEncoding, FontEncoding>;

const SETS = ['tcvn3', 'vni'] as const;
const AS_1258 = { tcvn3: 'tcvn3As1258', vni: 'vniAs1258' } as const;

const beyondAscii = /[^\u0000-\u007F]/;
const asciiLetter = /[a-z]/i;

interface WordReadings {
  readonly isUnicode: boolean;
  /** No slip of a tone or of the shift key makes a Vietnamese word of it. */
  readonly isNoUnicode: boolean;
  /** Read in the sets as 1252 shows them, and as 1258 does; null where that is no word. */
  readonly as1252: Readonly<Record<FontEncoding, string | null>>;
  readonly as1258: Readonly<Record<FontEncoding, string | null>>;
}

const wordOf = (word: string, read: string, isComplete: boolean): string | null =>
  isComplete && read !== word && isGoodWord(read) ? read : null;

const readIn1252 = (word: string, set: FontEncoding): string | null => {
  const { text, complete } = DECODERS[set](word, 'inferred');
  return wordOf(word, text, complete);
};

const readIn1258 = (word: string, set: FontEncoding, in1252: string | null): string | null => {
  // Most letters are the same in both pages.
  const { text, complete } = isSameInBoth(word)
    ? { text: in1252, complete: true }
    : DECODERS[AS_1258[set]](word, 'inferred');
  const read = text === null ? null : wordOf(word, text, complete);
  return read !== null && isWellSpelled(read) ? read : null;
};

const readWord = (word: string): WordReadings => {
  const whole = word.normalize('NFC');
  const as1252 = { tcvn3: readIn1252(word, 'tcvn3'), vni: readIn1252(word, 'vni') };
  return {
    isUnicode: isGoodWord(whole),
    isNoUnicode: judgeSyllable(whole) === 'impossible' && asciiLetter.test(word) && !isMisspelt(whole),
    as1252,
    as1258: { tcvn3: readIn1258(word, 'tcvn3', as1252.tcvn3), vni: readIn1258(word, 'vni', as1252.vni) },
  };
};

/** What one text says about the pages it may have gone through. */
interface Read1258 {
  readonly set: FontEncoding;
  /** Words that only this origin explains. */
  readonly own: readonly string[];
  /** These, and words that the set explains as 1252 shows it, too. */
  readonly proofs: readonly string[];
  /** The text is another one as 1252 shows the set; null where it cannot be read so. */
  readonly differs: boolean | null;
}

interface PageReading {
  readonly utf8: 'certain' | 'open' | 'damaged' | null;
  /** Origins in which every word is one. */
  readonly by1258: readonly Read1258[];
  /** Some word is only explained by an origin in which others are none. */
  readonly isTorn: boolean;
  /** Some word is only explained by a set as 1252 shows it. */
  readonly has1252: boolean;
  readonly isUnicode: boolean;
}

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

const readUtf8 = (text: string): PageReading['utf8'] => {
  const reading = readMisreadUtf8(text);
  if (reading === null) return null;
  if (reading.text === null) return 'damaged';
  if (reading.isCertain) return 'certain';
  const words = wordsAndGaps(reading.text).filter((piece, at) => at % 2 === 0 && beyondAscii.test(piece));
  return words.every(isGoodWord) ? 'open' : null;
};

const ORDINARY: PageReading = { utf8: null, by1258: [], isTorn: false, has1252: false, isUnicode: true };

class PageReader {
  readonly #words = new Map<string, WordReadings>();
  readonly #unicode = new Map<string, boolean>();

  /** What most cells of most registers could be besides is worked out only where a column asks for it. */
  glance(text: string, glance: Glance): PageReading | null {
    if (glance !== 'open') return glance === 'plain' ? null : ORDINARY;
    return this.read(text);
  }

  read(text: string, isEveryOrigin = false): PageReading | null {
    if (!beyondAscii.test(text)) return null;
    const words = wordsAndGaps(text).filter((piece, at) => at % 2 === 0 && beyondAscii.test(piece));
    const isUnicode = words.every((word) => this.#isUnicode(word));
    const utf8 = readUtf8(text);
    if (isUnicode && !isEveryOrigin) return { utf8, by1258: [], isTorn: false, has1252: false, isUnicode };
    const readings = words.map((word) => this.#word(word));
    const at = (wanted: (word: WordReadings) => boolean): readonly string[] =>
      words.filter((_, index) => readings[index] !== undefined && wanted(readings[index]));
    const by1258 = SETS.flatMap((set): readonly Read1258[] => {
      if (words.length === 0 || readings.some((word) => word.as1258[set] === null)) return [];
      const isWhole1252 = readings.every((word) => word.as1252[set] !== null);
      return [
        {
          set,
          own: distinct(at((word) => word.isNoUnicode && SETS.every((one) => word.as1252[one] === null))),
          proofs: distinct(at((word) => word.isNoUnicode)),
          differs: isWhole1252 ? readings.some((word) => word.as1252[set] !== word.as1258[set]) : null,
        },
      ];
    });
    const isOwn = (word: WordReadings): boolean =>
      word.isNoUnicode &&
      SETS.every((one) => word.as1252[one] === null) &&
      SETS.some((one) => word.as1258[one] !== null);
    const isOnly1252 = (word: WordReadings): boolean =>
      word.isNoUnicode &&
      SETS.some((one) => word.as1252[one] !== null) &&
      SETS.every((one) => word.as1258[one] === null);
    return {
      utf8,
      by1258,
      isTorn: by1258.length === 0 && readings.some(isOwn),
      has1252: readings.some(isOnly1252),
      isUnicode,
    };
  }

  #isUnicode(word: string): boolean {
    const known = this.#unicode.get(word) ?? isGoodWord(word.normalize('NFC'));
    this.#unicode.set(word, known);
    return known;
  }

  #word(word: string): WordReadings {
    const reading = this.#words.get(word) ?? readWord(word);
    this.#words.set(word, reading);
    return reading;
  }
}

/** What the font and the other columns let expect. */
export interface Surroundings {
  readonly font: FontEncoding | null;
  readonly around: LegacyEncoding | undefined;
}

/** `null`: the text says nothing of these origins. */
export type PageVerdict = PageEncoding | 'either' | null;

/** So many cells with a word of its own prove an origin for their column. */
const neededCells = 3;
/** One short word alone may be a slip; two are none. */
const neededProofs = 2;

const verdictOf = (
  { utf8, by1258, isTorn, has1252, isUnicode }: PageReading,
  proven: ReadonlySet<PageEncoding>,
  { font, has1252: isColumn1252 }: { readonly font: FontEncoding | null; readonly has1252: boolean },
): PageVerdict => {
  if (utf8 === 'certain' || (utf8 === 'open' && proven.has('utf8'))) return 'utf8';
  if (utf8 !== null) return 'either';
  if (isTorn) return 'either';
  if (has1252) return null;
  const own = by1258.filter((one) => one.own.length > 0);
  const [first, ...rivals] = own;
  if (first !== undefined) {
    const encoding = AS_1258[first.set];
    const isEnough = proven.has(encoding) || font === first.set || first.proofs.length >= neededProofs;
    return rivals.length === 0 && isEnough ? encoding : 'either';
  }
  const [possible] = by1258.filter(({ set, differs }) => differs !== false && (font === null || font === set));
  if (possible === undefined) return null;
  const isProven = proven.has(AS_1258[possible.set]);
  if (isUnicode) return isProven ? 'either' : null;
  if (possible.proofs.length === 0) return null;
  if (isProven && !isColumn1252) return AS_1258[possible.set];
  return possible.differs === null || !isColumn1252 ? 'either' : null;
};

/** Looks for the origins of misread bytes in the cells of one column, or of one font in it. */
export function readPages({ texts, times, glances }: Cells, { font, around }: Surroundings): readonly PageVerdict[] {
  const reader = new PageReader();
  const readings = texts.map((text, at) => reader.glance(text, glances[at] ?? 'open'));
  const count = (wanted: (reading: PageReading) => boolean): number =>
    readings.reduce((sum, reading, at) => (reading !== null && wanted(reading) ? sum + (times[at] ?? 0) : sum), 0);
  const isProven = (set: FontEncoding): boolean =>
    around === AS_1258[set] ||
    count(({ by1258 }) => by1258.some((one) => one.set === set && one.own.length > 0)) >= neededCells;
  const proven = new Set<PageEncoding>(SETS.filter(isProven).map((set) => AS_1258[set]));
  if (around === 'utf8' || count(({ utf8 }) => utf8 === 'certain') > 0) proven.add('utf8');
  const has1252 = count((reading) => reading.has1252) > 0;
  return readings.map((reading, at) => {
    const asked = reading?.isUnicode === true && proven.size > 0 ? reader.read(texts[at] ?? '', true) : reading;
    return asked === null ? null : verdictOf(asked, proven, { font, has1252 });
  });
}
