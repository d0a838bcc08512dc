import type { Vowel } from './letters';

/**
 * The two character sets that Vietnamese offices used before Unicode, as code values.
 *
 * TCVN3 ("ABC", fonts `.Vn…`) is the third form of the standard TCVN 5712:1993 (VSCII-3): 67
 * lower-case letters and 7 capitals (Ă Â Ê Ô Ơ Ư Đ), one byte each. A capital with a tone has no
 * code: a capital font (`.VnTimeH`) draws the lower-case codes as capitals.
 * VNI-Win (fonts `VNI-…`) writes most letters as base letter and mark, both cases.
 *
 * Each row was compared letter by letter with two published tables: for TCVN3 the GNU C library's
 * TCVN5712-1 and UniKey's TCVN3; for VNI-Win UniKey's VNI-WIN and xvnkb's. Certainty: read.
 */

/** Byte values in hexadecimal, in the order level, acute, grave, hook, tilde, dot below. */
export const tcvn3Vowels: Readonly<Record<Vowel, string>> = {
  a: '61 B8 B5 B6 B7 B9',
  ă: 'A8 BE BB BC BD C6',
  â: 'A9 CA C7 C8 C9 CB',
  e: '65 D0 CC CE CF D1',
  ê: 'AA D5 D2 D3 D4 D6',
  i: '69 DD D7 D8 DC DE',
  o: '6F E3 DF E1 E2 E4',
  ô: 'AB E8 E5 E6 E7 E9',
  ơ: 'AC ED EA EB EC EE',
  u: '75 F3 EF F1 F2 F4',
  // 0xAD read as Latin-1 is the soft hyphen: whoever strips soft hyphens strips this letter.
  ư: 'AD F8 F5 F6 F7 F9',
  y: '79 FD FA FB FC FE',
};

export const tcvn3Others: Readonly<Record<string, string>> = {
  đ: 'AE',
  Ă: 'A1',
  Â: 'A2',
  Ê: 'A3',
  Ô: 'A4',
  Ơ: 'A5',
  Ư: 'A6',
  Đ: 'A7',
};

/**
 * Some of the codes come as other characters. Text copied out of PDF files shows the soft hyphen as
 * a minus sign, the micro sign as the Greek letter, the middle dot as the bullet operator. Programs
 * that take the bytes for Turkish (Windows-1254) put their letters in the six places that differ.
 */
export const tcvn3Variants: Readonly<Record<string, string>> = {
  '\u2212': 'ư',
  '\u03BC': 'à',
  '\u2219': 'ã',
  Ş: 'ị',
  ş: 'ỵ',
  İ: 'í',
  ı: 'ý',
  Ğ: 'è',
};

/** Signs that are letters only inside a word: a minus sign, and dots that lead items of a list. */
export const tcvn3InWords: readonly string[] = ['\u2212', '\u2219', '\u00B7'];

/** The lower-case spellings, read as Latin-1, same order. Capitals are the same in upper case. */
export const vniVowels: Readonly<Record<Vowel, string>> = {
  a: 'a aù aø aû aõ aï',
  ă: 'aê aé aè aú aü aë',
  â: 'aâ aá aà aå aã aä',
  e: 'e eù eø eû eõ eï',
  ê: 'eâ eá eà eå eã eä',
  i: 'i í ì æ ó ò',
  o: 'o où oø oû oõ oï',
  ô: 'oâ oá oà oå oã oä',
  ơ: 'ô ôù ôø ôû ôõ ôï',
  u: 'u uù uø uû uõ uï',
  ư: 'ö öù öø öû öõ öï',
  y: 'y yù yø yû yõ î',
};

export const vniOthers: Readonly<Record<string, string>> = { đ: 'ñ' };

/**
 * What Windows-1252 shows for the bytes 0x80 to 0x9F. Both legacy sets leave these places to
 * quotation marks and dashes; a workbook may hold them either way.
 */
export const windows1252: string = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
