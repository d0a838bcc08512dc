/**
 * The Vietnamese alphabet as data: twelve vowels, six tones, and đ. Every other file of this
 * folder builds its tables from here, so no table can forget a letter.
 */

/** Combining marks in the order used by all tables here: level, acute, grave, hook, tilde, dot below. */
export const toneMarks = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;

export const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'] as const;

export type Vowel = (typeof vowels)[number];

/** Index into {@link toneMarks}. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

const tones: readonly Tone[] = [0, 1, 2, 3, 4, 5];

export interface LetterParts {
  /** The lower-case letter without its tone: "ấ" has base "â". */
  readonly base: string;
  readonly tone: Tone;
}

/** The letter in NFC: ("ơ", 2) is "ờ". */
export function letterWithTone(vowel: string, tone: Tone): string {
  return (vowel + toneMarks[tone]).normalize('NFC');
}

const plainConsonants = 'bcdđghklmnpqrstvx';

/** Base and tone of every lower-case letter a Vietnamese syllable is written with (NFC). */
export const letterParts: ReadonlyMap<string, LetterParts> = new Map([
  ...[...plainConsonants].map((base): [string, LetterParts] => [base, { base, tone: 0 }]),
  ...vowels.flatMap((vowel) =>
    tones.map((tone): [string, LetterParts] => [letterWithTone(vowel, tone), { base: vowel, tone }]),
  ),
]);

/** "Đặng Thị Mỵ" becomes "Dang Thi My". */
export function dropDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}
