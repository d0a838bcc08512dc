import fc from 'fast-check';
import {
  compareRatio,
  fractionOf,
  percent,
  percentOfFraction,
  percentPoints,
  quotient,
  reaches,
  requiredCount,
  stillNeeded,
} from '../../src/domain/ratio';

test.each([
  [7, 100, 7],
  [90, 10, 9],
  [33.33, 100, 34],
  [100, 41, 41],
  [0, 41, 0],
  [0.1, 1000, 1],
  [57, 100, 57],
  [29, 100, 29],
] as const)('%d %% of %i is %i people', (points, d, required) => {
  expect(requiredCount(d, percent(points))).toBe(required);
});

test.each([
  [50, 100, 51],
  [33.33, 100, 34],
  [50, 3, 2],
  [0, 10, 1],
] as const)('more than %d %% of %i is at least %i people', (points, d, required) => {
  expect(requiredCount(d, percent(points), true)).toBe(required);
});

test.each([
  [899, 1000, false],
  [900, 1000, true],
  [901, 1000, true],
  [0, 0, undefined],
  [5, -1, undefined],
] as const)('%i of %i reaches 90 %%: %s', (n, d, expected) => {
  expect(reaches({ n, d }, percent(90))).toBe(expected);
});

test('exactly at the threshold is not above it', () => {
  expect(reaches({ n: 50, d: 100 }, percent(50), true)).toBe(false);
  expect(reaches({ n: 51, d: 100 }, percent(50), true)).toBe(true);
  expect(compareRatio({ n: 7, d: 100 }, percent(7))).toBe(0);
});

test('a third is above 33.3333 % and below 33.3334 %, by the least that there is', () => {
  expect(compareRatio({ n: 1, d: 3 }, percent(33.3333))).toBe(1);
  expect(compareRatio({ n: 1, d: 3 }, percent(33.3334))).toBe(-1);
});

test('a percentage keeps its value through points and fractions', () => {
  expect(percentPoints(percent(12.5))).toBe(12.5);
  expect(fractionOf(percentOfFraction(0.29))).toBe(0.29);
  expect(percentOfFraction(0.07)).toBe(percent(7));
});

test.each([
  [null, 10, null],
  [1, null, null],
  [0, 0, null],
  [0, 4, 0],
  [1, 4, 0.25],
] as const)('quotient of %s and %s is %s', (n, d, expected) => {
  expect(quotient(n, d)).toBe(expected);
});

const cases = fc.record({
  d: fc.integer({ min: 1, max: 2_000_000 }),
  points: fc.integer({ min: 0, max: 1_000_000 }),
  strict: fc.boolean(),
  n: fc.nat({ max: 2_000_000 }),
});

test('with the people still needed the ratio reaches, with one fewer it does not', () => {
  fc.assert(
    fc.property(cases, ({ d, points, strict, n }) => {
      const p = percent(points / 10_000);
      const need = stillNeeded({ n, d }, p, strict) ?? Number.NaN;
      expect(reaches({ n: n + need, d }, p, strict)).toBe(true);
      if (need > 0) expect(reaches({ n: n + need - 1, d }, p, strict)).toBe(false);
    }),
  );
});

test('one more person never loses what was reached', () => {
  fc.assert(
    fc.property(cases, ({ d, points, strict, n }) => {
      const p = percent(points / 10_000);
      if (reaches({ n, d }, p, strict) === true) expect(reaches({ n: n + 1, d }, p, strict)).toBe(true);
    }),
  );
});
