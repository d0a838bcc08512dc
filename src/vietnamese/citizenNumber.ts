/**
 * The 12-digit citizen number (số định danh cá nhân, số căn cước): 3 digits for the place where the
 * birth was registered, 1 for century and sex, 2 for the year of birth, 6 at random.
 *
 * Source: Điều 13 Nghị định 137/2015/NĐ-CP; Điều 7 and annexes of Thông tư 07/2016/TT-BCA; Điều 4
 * Thông tư 59/2021/TT-BCA. Certainty: assumed (quoted by several legal sites, the texts not read).
 */
export interface CitizenNumber {
  /** Twelve digits. */
  readonly digits: string;
  /** Code of the place where the birth was registered; never an error, people move and provinces merge. */
  readonly place: string;
  readonly sex: Sex;
  readonly birthYear: number;
}

export type Sex = 'male' | 'female';

export type CitizenNumberReading =
  | { readonly kind: 'blank' }
  | ({ readonly kind: 'citizenNumber' } & CitizenNumber)
  /** A number kept as a number loses its leading zeros: 11 digits, or 10 for places 001 to 008. To be confirmed. */
  | { readonly kind: 'zerosLost'; readonly suggestion: CitizenNumber }
  /** Nine digits: the identity card (chứng minh nhân dân) used before. It tells neither sex nor age. */
  | { readonly kind: 'oldCard'; readonly digits: string }
  | { readonly kind: 'notCitizenNumber'; readonly reason: 'letters' | 'length' | 'rounded' };

export interface CitizenDifference {
  readonly field: 'sex' | 'birthYear';
  readonly inNumber: Sex | number;
  readonly given: Sex | number;
}

const length = 12;

/** Blanks, dots and hyphens between the digits are passed over; nothing else is. */
export function readCitizenNumber(text: string): CitizenNumberReading {
  const digits = text.replace(/[\s.\-\u200B\uFEFF]/g, '');
  if (digits === '') return { kind: 'blank' };
  // Excel shows long numbers as 2,0060E+10: the digits behind are gone.
  if (/^\d+(?:,\d+)?e\+?\d+$/i.test(digits)) return { kind: 'notCitizenNumber', reason: 'rounded' };
  if (!/^\d+$/.test(digits)) return { kind: 'notCitizenNumber', reason: 'letters' };
  // Some registers fill an old card's number up with three zeros; no place has the code 000.
  if (/^(?:000)?\d{9}$/.test(digits)) return { kind: 'oldCard', digits: digits.slice(-9) };
  if (digits.length === length) return { kind: 'citizenNumber', ...split(digits) };
  const restored = split(digits.padStart(length, '0'));
  const isLikely = digits.length >= 10 && digits.length < length && restored.birthYear < 2100;
  return isLikely ? { kind: 'zerosLost', suggestion: restored } : { kind: 'notCitizenNumber', reason: 'length' };
}

function split(digits: string): CitizenNumber {
  const code = Number(digits.charAt(3));
  // 0 and 1: born 1900 to 1999; 2 and 3: 2000 to 2099; and so on; even for men.
  const birthYear = 1900 + 100 * Math.floor(code / 2) + Number(digits.slice(4, 6));
  return { digits, place: digits.slice(0, 3), sex: code % 2 === 0 ? 'male' : 'female', birthYear };
}

/** What the number says otherwise than the register. Fields the register leaves blank are not compared. */
export function compareCitizenNumber(
  number: CitizenNumber,
  given: { readonly sex: Sex | null; readonly birthYear: number | null },
): readonly CitizenDifference[] {
  const differences: CitizenDifference[] = [];
  if (given.sex !== null && given.sex !== number.sex) {
    differences.push({ field: 'sex', inNumber: number.sex, given: given.sex });
  }
  if (given.birthYear !== null && given.birthYear !== number.birthYear) {
    differences.push({ field: 'birthYear', inNumber: number.birthYear, given: given.birthYear });
  }
  return differences;
}
