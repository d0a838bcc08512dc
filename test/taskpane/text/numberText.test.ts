import { numberText as numbersIn, timeText } from '../../../src/taskpane/text/numberText';

const numberText = numbersIn({ locale: 'vi-VN' });

test.each([
  [0, '0'],
  [999, '999'],
  [1284, '1.284'],
  [1234567, '1.234.567'],
])('the count %d is written %s', (value, text) => expect(numberText.count(value)).toBe(text));

test.each([
  [35, '35'],
  [12.5, '12,5'],
  [0.05, '0,05'],
])('the set percentage %d is written %s', (value, text) => expect(numberText.points(value)).toBe(text));

test.each([
  [31.2, '31,20'],
  [100, '100,00'],
  [(1 / 3) * 100, '33,33'],
])('the worked out percentage %d is written %s', (value, text) => expect(numberText.rate(value)).toBe(text));

describe('beside a threshold a rate never looks as if it stood on the other side', () => {
  test.each([
    [31.2, 35, '31,20'],
    [34.994, 35, '34,99'],
    [34.996, 35, '34,996'],
    [34.99996, 35, '34,99996'],
    [35, 35, '35,00'],
    [35.004, 35, '35,004'],
    [89.9999, 90, '89,9999'],
  ])('%d of %d is written %s', (value, threshold, text) => expect(numberText.rateAgainst(value, threshold)).toBe(text));
});

test('English reads English signs', () => {
  const english = numbersIn({ locale: 'en-US' });
  expect([english.count(10935), english.points(12.5), english.rateAgainst(52.436, 50)]).toEqual([
    '10,935',
    '12.5',
    '52.44',
  ]);
});

test('the time has hours and minutes', () => {
  expect(timeText(new Date(2026, 4, 12, 9, 5))).toBe('09:05');
});
