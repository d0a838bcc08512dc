import { byteOf, type CodePage } from './codePages';
import { letterParts } from './letters';
import { judgeSyllable } from './syllable';
import { isWellSpelled } from './wellSpelled';

/**
 * UTF-8 that a program took for a Windows code page: "Nguyá»…n" for "Nguyễn". `isCertain`: nothing
 * but this origin explains the text. `text` is null where bytes were lost on the way.
 */
export interface Utf8Reading {
  /** NFC. */
  readonly text: string | null;
  readonly isCertain: boolean;
}

/** First and second byte of what Vietnamese letters become, as the pages show them; no language writes these pairs. */
const pair =
  /[\u00C2\u00C3\u0102\u00C4-\u00C6\u00CC][\u00A1-\u00BF]|\u00E1\u00BA|\u00E1\u00BB|\u00C4[\u0090\u2018\u0081]|[\u00C3\u0102\u00C5\u00C6][\u0080-\u009F]/;
/** A capital Ã or Ă in front of a blank or a quotation mark may be what it is: “XÃ” in capitals. */
const weakPair = /[\u00C3\u0102][\u0080-\u00A0\u2013-\u203A\u0152-\u0192\u02C6\u02DC\u20AC\u2122]/;

const PAGES: readonly CodePage[] = ['1252', '1258'];
const sequence = /[\u00C2-\u00DF][\u0080-\u00BF]|[\u00E0-\u00EF][\u0080-\u00BF]{2}/g;
/** Latin letters, marks, and the signs of a text. */
const expected = /^[\u00A0-\u024F\u0300-\u036F\u1E00-\u1EFF\u2010-\u203A\u20AB\u2212]$/;

const bytesOf = (text: string, page: CodePage): string | null => {
  let bytes = '';
  for (const one of text) {
    const byte = byteOf(one, page);
    if (byte === undefined) return null;
    bytes += String.fromCharCode(byte);
  }
  return bytes;
};

const letterOf = (found: string): string => {
  const [first = 0, second = 0, third] = Array.from(found, (one) => one.charCodeAt(0));
  return String.fromCharCode(
    third === undefined
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f),
  );
};

const decode = (bytes: string): string | null => {
  const isRest = /[\u0080-\u00FF]/.test(bytes.replace(sequence, ''));
  const letters = (bytes.match(sequence) ?? []).map(letterOf);
  return isRest || !letters.every((letter) => expected.test(letter))
    ? null
    : bytes.replace(sequence, letterOf).normalize('NFC');
};

const WORD = /[^\s!-/:-@[-`{-~‐-›]+/gu;
const MARKED_VOWEL = /[^\p{ASCII}đĐ]/u;

/** What comes out is damaged as well: a text that was misread twice, or was in a legacy set before. */
const isStillDamaged = (text: string): boolean =>
  (text.match(WORD) ?? []).some(
    (word) =>
      MARKED_VOWEL.test(word) &&
      ([...word].some((one) => one > '\u007F' && !letterParts.has(one.toLowerCase())) ||
        /\p{Ll}\p{Lu}/u.test(word) ||
        judgeSyllable(word) !== 'plausible' ||
        !isWellSpelled(word)),
  );

/** Null where nothing in the text speaks for this origin. */
export function readMisreadUtf8(text: string): Utf8Reading | null {
  const isStrong = pair.test(text);
  if (!isStrong && !weakPair.test(text)) return null;
  const readings = new Set(
    PAGES.flatMap((page) => {
      const bytes = bytesOf(text, page);
      const read = bytes === null ? null : decode(bytes);
      return read === null || read === text ? [] : [read];
    }),
  );
  const [only, ...others] = readings;
  if (only === undefined) return isStrong ? { text: null, isCertain: false } : null;
  if (isStrong && others.length === 0 && isStillDamaged(only)) return { text: null, isCertain: false };
  return { text: others.length === 0 ? only : null, isCertain: isStrong && others.length === 0 };
}
