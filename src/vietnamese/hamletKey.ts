import { dropDiacritics } from './letters';
import { normalizeText } from './normalize';

/** Words for the kind of place, longest first; written with or without diacritics, but not with other ones. */
const kindsOfPlace = [
  'tổ dân phố',
  'tổ nhân dân',
  'khu dân cư',
  'cụm dân cư',
  'khu phố',
  'khu vực',
  'tiểu khu',
  'khối phố',
  'thôn',
  'xóm',
  'bản',
  'làng',
  'ấp',
  'buôn',
  'phum',
  'sóc',
  'khóm',
  'khu',
  'khối',
  'tổ',
  'đội',
  'cụm',
  'tdp',
  'kdc',
  'tk',
  'kp',
  'số',
].map((kind) => kind.split(' ').map((word): readonly string[] => [word, dropDiacritics(word)]));

const longestKind = Math.max(...kindsOfPlace.map((parts) => parts.length));

const separators = /[^\p{L}\p{N}]+/u;
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
/** I to XXXIX: no hamlet has a higher roman number, and longer sequences are words. */
const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

/**
 * Hamlets whose names look alike have the same key: diacritics dropped, words for the kind of place
 * left out, numbers unified. "Thôn Nà Pái 2", "Bản Na Pai II" and "nà-pái 02" agree. For
 * suggestions only: names that are really different may share a key.
 */
export function lookAlikeKey(text: string): string {
  const words = normalizeText(text)
    .text.split(separators)
    .filter((word) => word !== '');
  const own = withoutKinds(words);
  let key = '';
  for (const word of own.length > 0 ? own : words) {
    const part = unifiedWord(word);
    // Two numbers side by side must not run into one.
    key += /\d$/.test(key) && /^\d/.test(part) ? `/${part}` : part;
  }
  return key;
}

function withoutKinds(words: readonly string[]): readonly string[] {
  const small = words.slice(0, longestKind).map((word) => word.toLowerCase());
  const kind = kindsOfPlace.find((parts) => parts.every((spellings, at) => spellings.includes(small[at] ?? '')));
  return kind === undefined ? words : withoutKinds(words.slice(kind.length));
}

function unifiedWord(word: string): string {
  if (roman.test(word)) return String(romanValue(word));
  return dropDiacritics(word)
    .toLowerCase()
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}

function romanValue(word: string): number {
  const digits = [...word].map((one) => romanDigits[one] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}

const KIND_FIRST = /^(thôn|bản|xóm|làng|ấp|buôn|phum|sóc|khóm|khu|khối|tổ|đội|cụm|tiểu khu)\s/iu;

/** Does the name begin with a word for the kind of place ("Bản Chúc")? */
export const namesItsKind = (name: string): boolean => KIND_FIRST.test(name);
