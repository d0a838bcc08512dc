import * as fc from 'fast-check';
import { readNumberText } from '../../src/vietnamese/numberText';

test.each([
  ['12', 12],
  ['0', 0],
  ['05', 5],
  ['8,5', 8.5],
  [' 8,5 ', 8.5],
  ['\u00A08,5', 8.5],
  ['8.5', 8.5],
  ['8.50', 8.5],
  ['1.234.567', 1234567],
  ['1,234,567', 1234567],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234,567', 1234.567],
  ['1234,567', 1234.567],
  ['1234.567', 1234.567],
  ['0.123', 0.123],
  ['0,123', 0.123],
  ['1.2345', 1.2345],
  ['-5', -5],
  ['\u22125', -5],
  ['+5', 5],
  ['-0', 0],
  ['123456789012345', 123456789012345],
])('%s is a number', (text, value) => {
  expect(readNumberText(text)).toEqual({ kind: 'number', value, percent: false });
});

test.each([
  ['12%', 0.12],
  ['12 %', 0.12],
  ['8,7%', 0.087],
  ['100,00 %', 1],
  ['0%', 0],
])('%s is a share', (text, value) => {
  expect(readNumberText(text)).toEqual({ kind: 'number', value, percent: true });
});

test.each([
  ['1.234', 1234, 1.234, false],
  ['1,234', 1234, 1.234, false],
  ['12.000', 12000, 12, false],
  ['999,999', 999999, 999.999, false],
  ['-1.234', -1234, -1.234, false],
  ['1.234%', 12.34, 0.01234, true],
])('%s has two readings', (text, grouped, decimal, percent) => {
  expect(readNumberText(text)).toEqual({ kind: 'ambiguous', grouped, decimal, percent });
});

test.each(['', ' ', '\u00A0', '\t'])('blank %j is not zero', (text) => {
  expect(readNumberText(text)).toEqual({ kind: 'blank' });
});

test.each([
  ['1O', 'lettersForDigits', 10],
  ['l2', 'lettersForDigits', 12],
  ['I2,5', 'lettersForDigits', 12.5],
  ['1.23O', 'lettersForDigits', null],
  ['O', 'other', null],
  ['１２', 'fullWidthDigits', 12],
  ['１，５', 'fullWidthDigits', 1.5],
  ['1 234', 'spaceBetweenDigits', 1234],
  ['1\u00A0234\u00A0567,5', 'spaceBetweenDigits', 1234567.5],
  ['12 34', 'other', null],
  ['12 người', 'textBesideNumber', 12],
  ['8,5 điểm', 'textBesideNumber', 8.5],
  ['1.234 người', 'textBesideNumber', null],
  ["'12", 'textBesideNumber', 12],
  ['12.', 'textBesideNumber', 12],
  ['12/15', 'other', null],
  ['10A1', 'other', null],
  ['1234567890123456', 'tooManyDigits', null],
  ['không', 'other', null],
  ['-', 'other', null],
  ['1..2', 'other', null],
  ['1.23.456', 'other', null],
  ['1,234,56', 'other', null],
  ['1.234,5,6', 'other', null],
  ['%', 'other', null],
  ['--5', 'other', null],
])('%s is no number: %s', (text, reason, suggestion) => {
  expect(readNumberText(text)).toEqual({ kind: 'notNumber', reason, suggestion });
});

test('Vietnamese and English forms of the same number agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
      const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`);
      const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.');
      const vietnamese = `${grouped},${String(hundredths).padStart(2, '0')}`;
      const english = vietnamese.replace(/[.,]/g, (one) => (one === '.' ? ',' : '.'));
      for (const text of [vietnamese, english]) {
        expect(readNumberText(text)).toEqual({ kind: 'number', value, percent: false });
      }
    }),
    { numRuns: 1000 },
  );
});

test('no text makes it throw, and only digits make a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'019.,-+% Ol٣１aơ') }), (text) => {
      const reading = readNumberText(text);
      if (reading.kind === 'number') expect(text.trim()).toMatch(/^[-+]?\d[\d.,]*\s*%?$/);
    }),
    { numRuns: 3000 },
  );
});
