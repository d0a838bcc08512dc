import { genderParityOfRates } from '../../src/domain/gpi';

test.each([
  [0.9, 0.9, 1],
  [0, 0.5, 0],
  [null, 0.5, null],
  [0.5, null, null],
  [0.5, 0, null],
])('rates %s and %s', (female, male, expected) => {
  expect(genderParityOfRates(female, male)).toBe(expected);
});
