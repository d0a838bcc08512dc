import type { Decoded } from './legacyDecoder';
import type { FontEncoding } from './legacyFonts';
import { letterParts } from './letters';
import { hasRegularCase, judgeSyllable } from './syllable';
import { fromTcvn3, type Capitals } from './tcvn3';
import { fromVni } from './vni';

/** Letters that neither legacy set can hold, and combining marks: one of them proves Unicode. */
const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u036F\u1EA0-\u1EF9]/;
/** Blanks, ASCII that is no letter, and typographic marks; codes of the legacy sets are not among them. */
const betweenWords = /[\s\u0000-\u0040\u005B-\u0060\u007B-\u009F\u2010-\u2026]+/;
const signAmongLetters = /[a-z][\u00A1-\u00BF]|[\u00A1-\u00BF][a-z]/i;
const asciiLetter = /[a-z]/i;
/** "µm" is a micrometre before it is a word of TCVN3. */
const unit = /^µ[a-zA-Z]$/;
const beyondAscii = /[^\u0000-\u007F]/;
/** What no Vietnamese word in Unicode is written with, though the legacy sets are. */
const alien =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;

export interface Readings {
  /** Words that cannot be read as Unicode, and as the legacy set. */
  readonly badAsUnicode: number;
  readonly badAsLegacy: number;
  /** Words that only the legacy set explains. */
  readonly proofs: readonly string[];
  /** One of these has a character that is no Vietnamese letter at all. */
  readonly hasAlienProof: boolean;
  /** A word has a sign in it that no language writes there, whether or not it is a syllable ("K’S¬r"). */
  readonly hasSignInWord: boolean;
  /** Some letter has no place in the legacy set, so the whole text cannot be written in it. */
  readonly isForeign: boolean;
}

/** Says at once what most cells of a register say: a letter that only Unicode has, and nothing that speaks for another set. */
export const isPlainlyUnicode = (text: string): boolean => unicodeOnly.test(text) && !alien.test(text);

/** `unicode`: nothing in the text speaks for the legacy set. `plain`: nothing depends on the encoding. */
export type Reader = (text: string) => Readings | 'unicode' | 'plain';

/** Compares the two readings of a text; remembers the words, for registers repeat them. */
export function createReader(encoding: FontEncoding, capitals: Capitals): Reader {
  const decode = encoding === 'tcvn3' ? (text: string) => fromTcvn3(text, capitals) : fromVni;
  const memory = new Map<string, WordReading>();
  const readWord = (word: string): WordReading => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const reading = compareReadings(word, decode(word));
    memory.set(word, reading);
    return reading;
  };
  return (text) => {
    if (!beyondAscii.test(text)) return 'plain';
    if (isPlainlyUnicode(text)) return 'unicode';
    const words = text.split(betweenWords).filter((word) => beyondAscii.test(word));
    if (words.length === 0) return 'plain';
    const readings = words.map(readWord);
    const isForeign = unicodeOnly.test(text) || readings.some(({ isComplete }) => !isComplete);
    if (isForeign && !alien.test(text)) return 'unicode';
    return {
      badAsUnicode: readings.filter((one) => !one.goodAsUnicode).length,
      badAsLegacy: readings.filter((one) => !one.goodAsLegacy).length,
      proofs: words.filter((_, at) => readings[at]?.isProof === true),
      hasAlienProof: readings.some((one) => one.isProof && one.hasAlienCharacter),
      hasSignInWord: words.some((word) => signAmongLetters.test(word)),
      isForeign,
    };
  };
}

interface WordReading {
  readonly goodAsUnicode: boolean;
  readonly goodAsLegacy: boolean;
  readonly isProof: boolean;
  readonly hasAlienCharacter: boolean;
  /** Every letter has its place in the legacy set. */
  readonly isComplete: boolean;
}

function compareReadings(word: string, { text: decoded, complete }: Decoded): WordReading {
  const asUnicode = judgeSyllable(word);
  const hasAlienCharacter = [...word.toLowerCase()].some((one) => one > '\u007F' && !letterParts.has(one));
  const goodAsLegacy = isGoodWord(decoded);
  return {
    goodAsUnicode: isGoodWord(word),
    goodAsLegacy,
    // A missing tone or a slip of the shift key is a common mistake in Unicode, and × or § standing
    // alone are what they are: no proof.
    isProof: goodAsLegacy && asUnicode === 'impossible' && asciiLetter.test(word) && !unit.test(word),
    hasAlienCharacter,
    isComplete: complete,
  };
}

/** A syllable that can be, in a case that is meant. */
export const isGoodWord = (word: string): boolean => judgeSyllable(word) === 'plausible' && hasRegularCase(word);

const keptGaps = new RegExp(`(${betweenWords.source})`);

/** Words, and what stands between them, by turns; the first is a word. */
export const wordsAndGaps = (text: string): readonly string[] => text.split(keptGaps);
