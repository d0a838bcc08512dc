import * as fc from 'fast-check';
import { dateFromSerial, DAYS_TO_1904, daysInMonth, serialFromDate } from '../../src/vietnamese/calendar';
import { readDateNumber, readDateText } from '../../src/vietnamese/dateText';

const date = (year: number, month: number, day: number) => ({ kind: 'date', year, month, day });

test.each([
  ['05/02/2026', date(2026, 2, 5)],
  ['5/2/2026', date(2026, 2, 5)],
  ['5-2-2026', date(2026, 2, 5)],
  ['05.02.2026', date(2026, 2, 5)],
  [' 05 / 02 / 2026 ', date(2026, 2, 5)],
  ['05 02 2026', date(2026, 2, 5)],
  ['2026-02-05', date(2026, 2, 5)],
  ['2026/2/5', date(2026, 2, 5)],
  ['2026-02-05T00:00:00', date(2026, 2, 5)],
  ['05/02/2026 7:30', date(2026, 2, 5)],
  ['ngày 5 tháng 2 năm 2026', date(2026, 2, 5)],
  ['Ngày 05 tháng 02 năm 2026', date(2026, 2, 5)],
  ['29/02/2024', date(2024, 2, 29)],
  ['29/02/2000', date(2000, 2, 29)],
  ['31/12/1900', date(1900, 12, 31)],
  ['02/2026', { kind: 'month', year: 2026, month: 2 }],
  ['2-1960', { kind: 'month', year: 1960, month: 2 }],
  ['2026-02', { kind: 'month', year: 2026, month: 2 }],
  ['tháng 2 năm 2026', { kind: 'month', year: 2026, month: 2 }],
  ['1960', { kind: 'year', year: 1960 }],
  ['năm 1960', { kind: 'year', year: 1960 }],
  ['1900', { kind: 'year', year: 1900 }],
  ['2100', { kind: 'year', year: 2100 }],
  ['', { kind: 'blank' }],
  [' \u00A0', { kind: 'blank' }],
])('%s', (text, reading) => {
  expect(readDateText(text)).toEqual(reading);
});

test.each([
  ['5-2-26', [date(1926, 2, 5), date(2026, 2, 5)]],
  ['05/02/60', [date(1960, 2, 5), date(2060, 2, 5)]],
])('%s: the century is open', (text, readings) => {
  expect(readDateText(text)).toEqual({ kind: 'ambiguous', readings });
});

test('29/02/00 exists in one century only', () => {
  expect(readDateText('29/02/00')).toEqual(date(2000, 2, 29));
});

test.each([
  ['29/02/2023', 'day', null],
  ['29/02/1900', 'day', null],
  ['31/04/2026', 'day', null],
  ['31/04', 'day', null],
  ['30/02', 'day', null],
  ['32/01/2026', 'day', null],
  ['31/04/26', 'day', null],
  ['29/02/23', 'day', null],
  ['02/25/2026', 'month', date(2026, 2, 25)],
  ['13/13/2026', 'month', null],
  ['13/2026', 'month', null],
  ['02/25/26', 'month', null],
  ['05/02/1899', 'year', null],
  ['05/02/2101', 'year', null],
  ['0206', 'year', null],
  ['00/00/1960', 'zero', { kind: 'year', year: 1960 }],
  ['00/1960', 'zero', { kind: 'year', year: 1960 }],
  ['00/05/1960', 'zero', { kind: 'month', year: 1960, month: 5 }],
  ['05/00/1960', 'zero', null],
])('%s is impossible: %s', (text, reason, suggestion) => {
  expect(readDateText(text)).toEqual({ kind: 'impossible', reason, suggestion });
});

test.each([
  ['05/02', 'noYear'],
  ['29/02', 'noYear'],
  ['2/25', 'noYear'],
  ['00/02', 'impossible'],
  ['không rõ', 'other'],
  ['60', 'other'],
  ['12345', 'other'],
  ['1.234.567', 'other'],
  ['5/2/026', 'other'],
  ['1/2/3/2026', 'other'],
  ['//1960', 'other'],
  ['5//2026', 'other'],
  ['123/02/2026', 'other'],
])('%s is no date: %s', (text, reason) => {
  const reading = readDateText(text);
  expect(reading).toEqual(
    reason === 'impossible' ? { kind: 'impossible', reason: 'day', suggestion: null } : { kind: 'notDate', reason },
  );
});

test.each([
  [1, 1900, 1, 1],
  [59, 1900, 2, 28],
  [61, 1900, 3, 1],
  [21916, 1960, 1, 1],
  [36526, 2000, 1, 1],
  [46058, 2026, 2, 5],
  [2958465, 9999, 12, 31],
])('serial %i is %i-%i-%i', (serial, year, month, day) => {
  expect(dateFromSerial(serial)).toEqual({ year, month, day });
  expect(dateFromSerial(serial + 0.75)).toEqual({ year, month, day });
  expect(serialFromDate({ year, month, day })).toBe(serial);
});

test.each([0, 0.5, -1, 60, 60.5, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('serial %d is no date', (serial) => {
  expect(dateFromSerial(serial)).toBeNull();
});

test.each([
  [1899, 12, 31],
  [1900, 2, 29],
  [2023, 2, 29],
  [2026, 13, 1],
  [2026, 0, 1],
  [2026, 4, 31],
  [10000, 1, 1],
])('%i-%i-%i has no serial', (year, month, day) => {
  expect(serialFromDate({ year, month, day })).toBeNull();
});

test('every serial leads to a date and back, and the next one is the next day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958464 }), (serial) => {
      const here = dateFromSerial(serial)!;
      expect(serialFromDate(here)).toBe(serial);
      const isLast = here.day === daysInMonth(here.month, here.year);
      expect(dateFromSerial(serial + 1)!.day).toBe(isLast ? 1 : here.day + 1);
      const text = `${here.day}/${here.month}/${here.year}`;
      if (here.year <= 2100) expect(readDateText(text)).toEqual({ kind: 'date', ...here });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [1899, date(1905, 3, 13)],
  [1900, { kind: 'year', year: 1900 }],
  [1960, { kind: 'year', year: 1960 }],
  [2100, { kind: 'year', year: 2100 }],
  [2101, date(1905, 10, 1)],
  [1960.5, date(1905, 5, 13)],
  [46058, date(2026, 2, 5)],
  [0, { kind: 'notDate', reason: 'other' }],
  [-3, { kind: 'notDate', reason: 'other' }],
])('number %d in a date column', (value, reading) => {
  expect(readDateNumber(value)).toEqual(reading);
});

test('the calendar of 1904 begins that many days later', () => {
  expect(serialFromDate({ year: 1904, month: 1, day: 1 })).toBe(DAYS_TO_1904);
});
