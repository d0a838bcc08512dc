import { isGoodWord, isPlainlyUnicode, wordsAndGaps } from './legacyReadings';
import { letterParts } from './letters';
import { readMisreadUtf8 } from './utf8Misread';

/**
 * What a text says at one glance. `plain`: it is ASCII, and reads the same in every set. `ordinary`:
 * Unicode, every word of it a good one, with letters that no other set has. `open`: to be read.
 */
export type Glance = 'plain' | 'ordinary' | 'open';

const beyondAscii = /[^\u0000-\u007F]/;

const SIGN = 1;
const ASCII_LETTER = 2;
/** A letter of Vietnamese that some sign of a legacy set looks like ("à"), and one that none does ("ặ"). */
const SHARED_LETTER = 3;
const OWN_LETTER = 4;

/** By code; 0 for what needs a second look. */
const classes = ((): Uint8Array => {
  const table = new Uint8Array(0x1f00);
  for (let code = 0; code < 0x80; code += 1)
    table[code] = /[a-z]/i.test(String.fromCharCode(code)) ? ASCII_LETTER : SIGN;
  for (const letter of letterParts.keys())
    for (const one of [letter, letter.toUpperCase()])
      if (one > '\u007F') table[one.charCodeAt(0)] = isPlainlyUnicode(one) ? OWN_LETTER : SHARED_LETTER;
  return table;
})();

/** Looks at the words one by one; remembers them, for registers repeat them. */
export function createGlance(): (text: string) => Glance {
  const memory = new Map<string, boolean>();
  const isGood = (word: string): boolean => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    const isKnownGood = isGoodWord(word.normalize('NFC'));
    memory.set(word, isKnownGood);
    return isKnownGood;
  };
  const isOrdinary = (text: string): boolean =>
    isPlainlyUnicode(text) &&
    wordsAndGaps(text).every((piece, at) => at % 2 === 1 || !beyondAscii.test(piece) || isGood(piece)) &&
    readMisreadUtf8(text) === null;
  const second = (text: string): Glance => (!beyondAscii.test(text) ? 'plain' : isOrdinary(text) ? 'ordinary' : 'open');
  return (text) => {
    let start = 0;
    let isOwn = false;
    let isVietnamese = false;
    let isBeyondAscii = false;
    for (let at = 0; at <= text.length; at += 1) {
      // The end is a sign, too.
      const found = at < text.length ? (classes[text.charCodeAt(at)] ?? 0) : SIGN;
      if (found === 0) return second(text);
      if (found > ASCII_LETTER) {
        isVietnamese = true;
        if (found === OWN_LETTER) isOwn = true;
      } else if (found === SIGN) {
        if (isVietnamese && !isGood(text.slice(start, at))) return 'open';
        isBeyondAscii ||= isVietnamese;
        isVietnamese = false;
        start = at + 1;
      }
    }
    return !isBeyondAscii ? 'plain' : isOwn ? 'ordinary' : 'open';
  };
}
