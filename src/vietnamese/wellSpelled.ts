import { letterParts } from './letters';
import { judgeSyllable } from './syllable';

/** Vowels with a mark of their own draw the tone to them. */
const marked = /[ăâêôơ]/g;
const openPairs = /^(?:oa|oe|uy)$/;

const startOf = (letters: string): number => {
  const start = /^(?:qu|gi(?=[aăâeêioôơuưy]))/.exec(letters)?.[0].length ?? letters.search(/[aăâeêioôơuưy]/);
  return start === -1 ? letters.length : start;
};

/** Places among the vowels where a typist puts the tone; both ways of "hoà" and "hòa". */
function placesAmong(vowels: string, isClosed: boolean): readonly number[] {
  if (vowels.length < 2) return [0];
  const own = [...vowels.matchAll(marked)].at(-1)?.index;
  if (own !== undefined) return [own];
  if (isClosed) return [vowels.length - 1];
  if (vowels.length > 2) return [1];
  return openPairs.test(vowels) ? [0, 1] : [0];
}

/** No lip sound goes before a rhyme that begins with rounded lips, loan words apart: "voè", "phuề". */
const lipsTwice = /^(?:ph|[bmpv])(?:o[aăe]|u[âêơy])/;

/**
 * Stricter than `judgeSyllable`, for readings that need to be told from others. True for "quỵ" and
 * "hòa", false for "hoaì" and "voè": such a word is a slip, or no word of this reading.
 */
export function isWellSpelled(word: string): boolean {
  const parts = [...word.toLowerCase()].map((one) => letterParts.get(one));
  const letters = parts.map((part) => part?.base ?? '?').join('');
  if (lipsTwice.test(letters)) return false;
  const at = parts.findIndex((part) => (part?.tone ?? 0) > 0);
  if (at === -1) return true;
  const start = startOf(letters);
  const vowels = /^[aăâeêioôơuưy]*/.exec(letters.slice(start))?.[0] ?? '';
  return placesAmong(vowels, start + vowels.length < letters.length).includes(at - start);
}

const otherInitials: readonly (readonly [RegExp, string])[] = [
  [/^ngh/i, 'ng'],
  [/^ng(?!h)/i, 'ngh'],
  [/^gh/i, 'g'],
  [/^g(?!h)/i, 'gh'],
  [/^k(?!h)/i, 'c'],
  [/^c(?!h)/i, 'k'],
];

/** "ngín" for "nghín", "kông" for "công": written by ear, and no sign of another character set. */
export const isMisspelt = (word: string): boolean =>
  otherInitials.some(
    ([initial, other]) => initial.test(word) && judgeSyllable(word.replace(initial, other)) !== 'impossible',
  );
