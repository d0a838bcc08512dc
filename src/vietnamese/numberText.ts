/**
 * Reads a number that was typed as text. Never guesses: what has two readings says both, and what is
 * only nearly a number is none, with a suggestion where one is unmistakable.
 */
export type NumberReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  /** "1.234": Vietnamese thousands or a decimal point; "1,234" the other way about. */
  | { readonly kind: 'ambiguous'; readonly grouped: number; readonly decimal: number; readonly percent: boolean }
  | { readonly kind: 'notNumber'; readonly reason: NotNumberReason; readonly suggestion: number | null };

export type NotNumberReason =
  /** O, o for 0; l, I for 1. */
  | 'lettersForDigits'
  | 'fullWidthDigits'
  /** "1 234". */
  | 'spaceBetweenDigits'
  /** "12 người". */
  | 'textBesideNumber'
  /** More digits than a cell keeps: a code, not a count. */
  | 'tooManyDigits'
  | 'other';

/** A cell keeps 15 significant digits. */
const keptDigits = 15;

/**
 * A percentage is returned as the cell would hold it: "12%" is 0.12 with `percent` true. Leading
 * zeros are allowed: "05" is 5.
 */
export function readNumberText(text: string): NumberReading {
  const trimmed = text
    .replace(/\u2212/g, '-')
    .replace(invisible, '')
    .trim();
  if (trimmed === '') return { kind: 'blank' };
  const strict = readStrict(trimmed);
  if (strict !== null) return strict;
  const repaired = repair(trimmed);
  if (repaired === null) return { kind: 'notNumber', reason: 'other', suggestion: null };
  const again = readStrict(repaired.text);
  if (again === null) return { kind: 'notNumber', reason: 'other', suggestion: null };
  return { kind: 'notNumber', reason: repaired.reason, suggestion: again.kind === 'number' ? again.value : null };
}

/** Marks without width that come with text from web pages and messages. */
const invisible = /[\u200B-\u200F\u2060\uFEFF]/g;

const shape = /^([+-]?)(\d[\d.,]*)\s*(%?)$/;
const grouped = { '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/, ',': /^[1-9]\d{0,2}(?:,\d{3})+$/ } as const;

/** Null when the text is not made of digits, separators, a sign and a percent sign in their places. */
function readStrict(text: string): NumberReading | null {
  const [, sign = '', body = '', percentSign = ''] = shape.exec(text) ?? [];
  if (body === '') return null;
  if (body.replace(/\D/g, '').replace(/^0+/, '').length > keptDigits) {
    return { kind: 'notNumber', reason: 'tooManyDigits', suggestion: null };
  }
  const percent = percentSign === '%';
  const valueOf = (plain: string): number => {
    // Shifting the exponent keeps 8,7 % at 0.087; dividing by 100 need not.
    const value = Number(`${plain}${percent ? 'e-2' : ''}`);
    return sign === '-' && value !== 0 ? -value : value;
  };
  const readings = plainReadings(body);
  if (readings === null) return null;
  const [first, second] = readings;
  if (second === undefined) return { kind: 'number', value: valueOf(first), percent };
  return { kind: 'ambiguous', grouped: valueOf(first), decimal: valueOf(second), percent };
}

/** One or two readings in plain digits with a decimal point; with two, the grouped one first. */
function plainReadings(body: string): readonly [string, string?] | null {
  if (/^\d+$/.test(body)) return [body];
  const [whole = '', fraction = '', ...more] = body.split(/[.,](?=[^.,]*$)/);
  const separator = body.charAt(whole.length) as '.' | ',';
  const other = separator === '.' ? ',' : '.';
  if (more.length > 0 || !/^\d+$/.test(fraction)) return null;
  if (grouped[other].test(whole)) return [`${whole.replace(/\D/g, '')}.${fraction}`];
  const isGrouped = grouped[separator].test(body);
  if (!/^\d+$/.test(whole)) return isGrouped ? [body.replace(/\D/g, '')] : null;
  return isGrouped ? [whole + fraction, `${whole}.${fraction}`] : [`${whole}.${fraction}`];
}

interface Repair {
  readonly text: string;
  readonly reason: NotNumberReason;
}

/** The text as it may have been meant, or null when it holds no number at all. */
function repair(text: string): Repair | null {
  if (/[\uFF10-\uFF19]/.test(text)) {
    return { text: text.normalize('NFKC'), reason: 'fullWidthDigits' };
  }
  if (/^[\dOoIl.,%\s+-]+$/.test(text) && /\d/.test(text) && /[OoIl]/.test(text)) {
    return { text: text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'), reason: 'lettersForDigits' };
  }
  if (/^[+-]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?\s*%?$/.test(text)) {
    return { text: text.replace(/\s/g, ''), reason: 'spaceBetweenDigits' };
  }
  const [, number] = /^['’]?([+-]?\d[\d.,]*)(?:\s*[\p{L}(/]\D*)?$/u.exec(text) ?? [];
  return number === undefined ? null : { text: number.replace(/[.,]$/, ''), reason: 'textBesideNumber' };
}
