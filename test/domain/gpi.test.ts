import { genderParity, genderParityOfRates } from '../../src/domain/gpi';

test.each([
  ['equal rates', { n: 45, d: 50 }, { n: 90, d: 100 }, { n: 4500, d: 4500 }],
  ['fewer women', { n: 40, d: 50 }, { n: 50, d: 50 }, { n: 2000, d: 2500 }],
  ['no women at all', { n: 0, d: 50 }, { n: 25, d: 50 }, { n: 0, d: 1250 }],
  ['no men literate', { n: 10, d: 50 }, { n: 0, d: 50 }, null],
  ['nobody to count', { n: 0, d: 0 }, { n: 1, d: 2 }, null],
])('%s', (_label, female, male, expected) => {
  expect(genderParity(female, male)).toEqual(expected);
});

test.each([
  [0.9, 0.9, 1],
  [0, 0.5, 0],
  [null, 0.5, null],
  [0.5, null, null],
  [0.5, 0, null],
])('rates %s and %s', (female, male, expected) => {
  expect(genderParityOfRates(female, male)).toBe(expected);
});
