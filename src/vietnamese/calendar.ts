/** A day of the Gregorian calendar; month and day count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** '2026-11-25' -> '25/11/2026', as people write it. */
export const dayText = (isoDate: string): string => isoDate.split('-').reverse().join('/');

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of the month; 0 for a month that does not exist. Without a year February has 29. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

export const isRealDate = ({ year, month, day }: CalendarDate): boolean => day >= 1 && day <= daysInMonth(month, year);

const dayLength = 86_400_000;
const utcDay = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day) / dayLength;
const dayBeforeFirst = utcDay({ year: 1899, month: 12, day: 31 });
/** Excel's 1900 system counts a 29 February 1900 that never was, as serial 60, for the sake of Lotus 1-2-3. */
const phantomLeapDay = 60;
/** 31 December 9999. */
const lastSerial = 2_958_465;

/** Days between the beginnings of the two calendars that workbooks count by. */
export const DAYS_TO_1904 = 1_462;

/** The date of an Excel serial number (1900 system), its time of day dropped; null for no date, 60 included. */
export function dateFromSerial(serial: number): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= lastSerial) || whole === phantomLeapDay) return null;
  const days = whole > phantomLeapDay ? whole - 1 : whole;
  const date = new Date((dayBeforeFirst + days) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a real date from 1900 on; null for any other. */
export function serialFromDate(date: CalendarDate): number | null {
  if (!isRealDate(date) || date.year < 1900 || date.year > 9999) return null;
  const days = utcDay(date) - dayBeforeFirst;
  return days >= phantomLeapDay ? days + 1 : days;
}
