import { dateFromSerial, daysInMonth, isRealDate, type CalendarDate } from './calendar';

/** What is known of a date: registers often hold a month or a year only. */
export type KnownDate =
  | ({ readonly kind: 'date' } & CalendarDate)
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number };

export type DateReading =
  | { readonly kind: 'blank' }
  | KnownDate
  /** "5-2-26": 1926 or 2026. Earlier reading first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [KnownDate, KnownDate] }
  | { readonly kind: 'impossible'; readonly reason: ImpossibleReason; readonly suggestion: KnownDate | null }
  | { readonly kind: 'notDate'; readonly reason: 'noYear' | 'other' };

export type ImpossibleReason =
  /** 31/04, 29/02/2023. */
  | 'day'
  /** 02/25/2026, which may be the American order. */
  | 'month'
  /** Outside {@link firstYear} to {@link lastYear}. */
  | 'year'
  /** 00/00/1960, a way to say that day and month are unknown. */
  | 'zero';

/** Nobody in a register was born before, and no plan reaches beyond. */
export const firstYear = 1900;
export const lastYear = 2100;

/**
 * Reads a date typed as text, day first as in Vietnamese: "05/02/2026" is 5 February. Also
 * "2026-02-05", "02/2026", "1960", "ngày 5 tháng 2 năm 2026"; a time of day behind the date is
 * dropped. A year of two digits is never completed.
 */
export function readDateText(text: string): DateReading {
  // NFKC also turns digits of full width into ordinary ones.
  const plain = text.replace(invisible, '').normalize('NFKC').trim().toLowerCase();
  if (plain === '') return { kind: 'blank' };
  const parts = splitDate(plain);
  if (parts === null) return { kind: 'notDate', reason: 'other' };
  const { year } = parts;
  if (year === undefined) return withoutYear(parts);
  if (year.length === 4) return judge(Number(year), parts);
  if (year.length !== 2) return { kind: 'notDate', reason: 'other' };
  return completeYear(Number(year), parts);
}

/** Reads a number cell of a date column: 1960 is a year, for as a serial it would be a day of 1905. */
export function readDateNumber(value: number): DateReading {
  if (Number.isInteger(value) && value >= firstYear && value <= lastYear) return { kind: 'year', year: value };
  const date = dateFromSerial(value);
  return date === null ? { kind: 'notDate', reason: 'other' } : { kind: 'date', ...date };
}

interface DateParts {
  readonly year?: string | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const timeOfDay = /(?:[t\s]{1,20}\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*z?)$/;
const numeric = /^\d+(?:(?:\s|\s*[\-./])\s*\d+){0,2}$/;
const invisible = /[\u200B-\u200F\u2060\uFEFF]/g;
const inWords = /^(?:(?:ngày\s+)?(\d{1,2})\s+)?tháng\s+(\d{1,2})\s*(?:[,/]\s*)?năm\s+(\d+)$/;

function splitDate(text: string): DateParts | null {
  const [, dayWord, monthWord, yearWord] = inWords.exec(text) ?? [];
  if (yearWord !== undefined) {
    return { year: yearWord, month: Number(monthWord), day: dayWord === undefined ? undefined : Number(dayWord) };
  }
  const bare = text.replace(timeOfDay, '').replace(/^(?:năm|ngày|tháng)\s+/, '');
  if (!numeric.test(bare)) return null;
  const [first = '', second, third] = bare.split(/\D+/);
  if (second === undefined) return first.length === 4 ? { year: first } : null;
  if (third === undefined) return splitTwo(first, second);
  if (first.length === 4) return shortParts(first, second, third);
  return shortParts(third, second, first);
}

/** "02/2026", "2026-02" or, without a year, "05/02". */
function splitTwo(first: string, second: string): DateParts | null {
  if (second.length === 4) return shortParts(second, first);
  if (first.length === 4) return shortParts(first, second);
  const parts = shortParts('', second, first);
  return parts === null ? null : { month: parts.month, day: parts.day };
}

function shortParts(year: string, month: string, day?: string): DateParts | null {
  if (month.length > 2 || (day ?? '').length > 2) return null;
  return { year, month: Number(month), day: day === undefined ? undefined : Number(day) };
}

function withoutYear({ month = 0, day = 0 }: DateParts): DateReading {
  const isPossible = day >= 1 && day <= daysInMonth(month);
  if (isPossible || month < 1 || month > 12) return { kind: 'notDate', reason: 'noYear' };
  return { kind: 'impossible', reason: 'day', suggestion: null };
}

function completeYear(short: number, parts: DateParts): DateReading {
  const earlier = judge(1900 + short, parts);
  const later = judge(2000 + short, parts);
  if (isKnown(earlier) && isKnown(later)) return { kind: 'ambiguous', readings: [earlier, later] };
  // 29 February exists in one of the two centuries only for the year 00.
  if (isKnown(earlier)) return earlier;
  if (isKnown(later)) return later;
  return later.kind === 'impossible' ? { ...later, suggestion: null } : later;
}

const isKnown = (reading: DateReading): reading is KnownDate =>
  reading.kind === 'date' || reading.kind === 'month' || reading.kind === 'year';

function judge(year: number, { month, day }: DateParts): DateReading {
  if (year < firstYear || year > lastYear) return { kind: 'impossible', reason: 'year', suggestion: null };
  if (month === undefined) return { kind: 'year', year };
  if (month === 0) {
    return {
      kind: 'impossible',
      reason: 'zero',
      suggestion: day === undefined || day === 0 ? { kind: 'year', year } : null,
    };
  }
  if (month > 12) {
    const swapped = { year, month: day ?? 0, day: month };
    const suggestion = day !== undefined && isRealDate(swapped) ? { kind: 'date' as const, ...swapped } : null;
    return { kind: 'impossible', reason: 'month', suggestion };
  }
  if (day === undefined) return { kind: 'month', year, month };
  if (day === 0) return { kind: 'impossible', reason: 'zero', suggestion: { kind: 'month', year, month } };
  const date = { year, month, day };
  return isRealDate(date) ? { kind: 'date', ...date } : { kind: 'impossible', reason: 'day', suggestion: null };
}
