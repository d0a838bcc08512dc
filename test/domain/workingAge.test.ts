import { workingAgeBounds, workingAgeFigure } from '../../src/domain/workingAge';

const months = (years: number, rest = 0) => 12 * years + rest;

test.each([
  [2021, months(60, 3), months(55, 4)],
  [2024, months(61), months(56, 4)],
  [2026, months(61, 6), months(57)],
  [2028, months(62), months(57, 8)],
  [2035, months(62), months(60)],
])('in %i men retire at %i months, women at %i', (year, male, female) => {
  expect(workingAgeBounds(year, 'male')).toEqual({ from: 180, until: male });
  expect(workingAgeBounds(year, 'female')).toEqual({ from: 180, until: female });
});

test.each([2020, 2036, null])('nothing is known of %s', (year) => {
  expect(workingAgeBounds(year, 'male')).toBeUndefined();
  expect(workingAgeFigure(year)).toBeUndefined();
});

// The decree: 3 months a year for men up to 62, 4 months a year for women up to 60.
test('each year adds what the decree says', () => {
  for (let year = 2022; year <= 2035; year += 1) {
    const [before, now] = [workingAgeFigure(year - 1)?.value, workingAgeFigure(year)?.value];
    expect(now?.retirementMale).toBe(Math.min(months(62), (before?.retirementMale ?? 0) + 3));
    expect(now?.retirementFemale).toBe(Math.min(months(60), (before?.retirementFemale ?? 0) + 4));
  }
});
