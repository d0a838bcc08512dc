import type { FontEncoding } from './legacyFonts';
import { isGoodWord, wordsAndGaps } from './legacyReadings';
import { fromMisread1258 } from './misread1258';
import { judgeSyllable } from './syllable';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';
import { isWellSpelled } from './wellSpelled';

/** A text that is partly in a legacy set, word by word in Unicode. */
export interface MixedText {
  readonly text: string;
  /** False when some word can be read in more than one way, or in none: it was left as it is. */
  readonly isCertain: boolean;
}

const encodings: readonly FontEncoding[] = ['tcvn3', 'vni'];
const decode = { tcvn3: (word: string) => fromTcvn3(word), vni: fromVni } as const;

const beyondAscii = /[^\u0000-\u007F]/;
/** Letters that TCVN3 does not have; between its codes they were typed by a Unicode keyboard ("§«i" as "Đ«i"). */
const unicodeLetters = /[ăĂđĐơƠưƯ\u1EA0-\u1EF9]/g;

type WordReadings = ReadonlyMap<FontEncoding | 'unicode', string>;

/** The readings of one word that are syllables; a word with Unicode letters among TCVN3 codes counts as TCVN3. */
function readingsOf(word: string): WordReadings {
  const found = new Map<FontEncoding | 'unicode', string>();
  if (isGoodWord(word)) found.set('unicode', word);
  for (const encoding of encodings) {
    const { text, complete } = decode[encoding](word);
    const isWhole = complete || (encoding === 'tcvn3' && decode.tcvn3(word.replace(unicodeLetters, '')).complete);
    if (isWhole && text !== word && isGoodWord(text)) found.set(encoding, text);
  }
  return found;
}

/** "Kỉu" is also what Windows-1258 makes of "Kiều" in TCVN3: then the word has two readings, whatever the others. */
const isOtherIn1258 = (word: string, read: string): boolean =>
  encodings.some((encoding) => {
    const { text, complete } = fromMisread1258(word, decode[encoding]);
    return complete && text !== word && text !== read && isGoodWord(text) && isWellSpelled(text);
  });

/** The legacy set that most words are certainly in. */
function mainEncoding(words: readonly WordReadings[]): FontEncoding {
  const count = (encoding: FontEncoding): number =>
    words.filter((word) => word.size === 1 && word.has(encoding)).length;
  return count('vni') > count('tcvn3') ? 'vni' : 'tcvn3';
}

interface ReadWord {
  readonly text: string;
  readonly isCertain: boolean;
}

const isSmall = (letter: string): boolean => letter === letter.toLowerCase();

/**
 * TCVN3 has no capitals with tones, so typists took them from elsewhere ("Ủy ban nh©n d©n"). Where
 * nothing but capitals is Unicode, the words that could be either belong to the legacy set.
 */
function isUnicodeInCapitalsOnly(words: readonly string[], readings: readonly WordReadings[]): boolean {
  return words.every(
    (word, at) =>
      readings[at]?.has('unicode') !== true ||
      readings[at].size > 1 ||
      !(word.match(unicodeLetters) ?? []).some(isSmall),
  );
}

function readWord(word: string, readings: WordReadings, main: FontEncoding, follow: boolean): ReadWord {
  const [only, ...others] = readings.values();
  if (only !== undefined && others.length === 0) return { text: only, isCertain: !isOtherIn1258(word, only) };
  if (readings.has('unicode') && !(follow && readings.has(main))) return { text: word, isCertain: false };
  // Between the two legacy sets that of the other words decides; "xã", which is "xó" in TCVN3, may be meant as it stands.
  const chosen = readings.get(main);
  if (chosen !== undefined) return { text: chosen, isCertain: !readings.has('unicode') };
  return readNoSyllable(word, main);
}

/** Abbreviations and foreign names: "Q§" is "QĐ", "HĐND" and "×" are what they are. */
function readNoSyllable(word: string, main: FontEncoding): ReadWord {
  const { text, complete } = decode[main](word);
  if (text === word) return { text: word, isCertain: true };
  const isWordOfLegacy =
    complete && /[a-z]/i.test(word) && judgeSyllable(word) === 'impossible' && /[\u00A1-\u00BF]/.test(word);
  return isWordOfLegacy ? { text, isCertain: true } : { text: word, isCertain: false };
}

/** Reads a cell that `detectEncoding` calls `partly`. What could be read in two ways stays as it is. */
export function readMixedText(text: string): MixedText {
  const pieces = wordsAndGaps(text);
  const isWord = (at: number): boolean => at % 2 === 0 && beyondAscii.test(pieces[at] ?? '');
  const readings = pieces.map((piece, at) =>
    isWord(at) ? readingsOf(piece) : new Map<FontEncoding | 'unicode', string>(),
  );
  const main = mainEncoding(readings);
  const follow = isUnicodeInCapitalsOnly(pieces, readings);
  const read = pieces.map((piece, at): ReadWord =>
    isWord(at) ? readWord(piece, readings[at] ?? new Map(), main, follow) : { text: piece, isCertain: true },
  );
  return {
    text: read
      .map((word) => word.text)
      .join('')
      .normalize('NFC'),
    isCertain: read.every(({ isCertain }) => isCertain),
  };
}
