import { spellingsIn1252 } from './codePages';
import type { Decoded } from './legacyDecoder';
import { isGoodWord, wordsAndGaps } from './legacyReadings';
import { isWellSpelled } from './wellSpelled';

const beyondAscii = /[^\u0000-\u007F]/;

type Decode = (text: string) => Decoded;

interface Spelled {
  /** As 1252 would have shown the bytes. */
  readonly text: string;
  readonly isKnown: boolean;
}

/** The one spelling that makes a word; a letter may have had two, and two words are no answer. */
function spell(word: string, decode: Decode): Spelled {
  const spellings = spellingsIn1252(word);
  const [first, ...others] = spellings;
  if (first === undefined) return { text: word, isKnown: false };
  if (others.length === 0) return { text: first, isKnown: true };
  const byText = new Map<string, string>();
  for (const spelling of spellings) {
    const { text, complete } = decode(spelling);
    if (complete && isGoodWord(text) && isWellSpelled(text)) byText.set(text, spelling);
  }
  const [only, ...more] = byText.values();
  return { text: only ?? first, isKnown: only !== undefined && more.length === 0 };
}

/**
 * Reads a text of a legacy set whose bytes were taken for Windows-1258. Not `complete` where some
 * letter is not of the set, or could be two of its letters.
 */
export function fromMisread1258(text: string, wordwise: Decode, whole: Decode = wordwise): Decoded {
  let isKnown = true;
  const spelled = wordsAndGaps(text).map((piece, at) => {
    if (at % 2 === 1 || !beyondAscii.test(piece)) return piece;
    const word = spell(piece, wordwise);
    isKnown &&= word.isKnown;
    return word.text;
  });
  const { text: read, complete } = whole(spelled.join(''));
  return { text: read, complete: complete && isKnown };
}
