import { literacyLevel, literacyStandard } from '../../src/domain/literacyLevel';
import { nd20RuleSet } from '../../src/domain/regulations/nd20-2014';
import { nd277RuleSet } from '../../src/domain/regulations/nd277-2025';
import { bandRows, literacyRows, people } from './support/literacyRows';

const normal = { especiallyDifficult: false, ruleSet: nd20RuleSet };
const special = { especiallyDifficult: true, ruleSet: nd20RuleSet };
const levelOf = (rows: Parameters<typeof literacyLevel>[0], options: Parameters<typeof literacyLevel>[1]) =>
  literacyLevel(rows, options).level;

describe('level 1: 90 % of 15-35 literate at level 1', () => {
  test.each([
    [899, 0],
    [900, 1],
    [901, 1],
  ] as const)('%i of 1000: level %i', (literate, level) => {
    const rows = bandRows([people(500, 0, 0), people(500, 1000 - literate, 0), people(1000, 500, 500)]);
    expect(levelOf(rows, normal)).toBe(level);
  });
});

describe('level 2: 90 % of 15-60 literate at level 2', () => {
  test.each([
    [899, 1],
    [900, 2],
    [901, 2],
  ] as const)('%i of 1000: level %i', (literate, level) => {
    const rows = bandRows([people(300, 0, 0), people(300, 0, 0), people(400, 20, 980 - literate)]);
    expect(levelOf(rows, normal)).toBe(level);
  });
});

describe('an especially difficult commune is judged on a younger band, by the same 90 %', () => {
  test.each([
    [89, 0],
    [90, 1],
  ] as const)('level 1 of 15-25: %i of 100', (literate, level) => {
    const rows = bandRows([people(100, 100 - literate, 0), people(100, 90, 0), people(100, 90, 0)]);
    expect(levelOf(rows, special)).toBe(level);
    expect(levelOf(rows, normal)).toBe(0);
  });

  test.each([
    [179, 1],
    [180, 2],
  ] as const)('level 2 of 15-35: %i of 200', (literate, level) => {
    const rows = bandRows([people(100, 0, 0), people(100, 0, 200 - literate), people(100, 90, 0)]);
    expect(levelOf(rows, special)).toBe(level);
  });
});

test('level 2 without level 1 is level 2, with a warning and both conditions shown', () => {
  const result = literacyLevel(bandRows([people(50, 10, 0), people(50, 10, 0), people(900, 0, 0)]), normal);
  expect(result).toMatchObject({
    level: 2,
    ruleSet: 'ND20-2014',
    warnings: ['level2WithoutLevel1'],
    conditions: [
      { id: 'xmc.level1', verdict: 'notMet', n: 80, d: 100, missing: 10, figure: 'nd20.xmcLevel1' },
      { id: 'xmc.level2', verdict: 'met', n: 980, d: 1000, missing: 0, figure: 'nd20.xmcLevel2' },
    ],
  });
});

test('a blank cell leaves open only what depends on it', () => {
  const rows = bandRows([people(100, 0, 0), people(100, 0, 0), people(100, null, 0)]);
  expect(literacyLevel(rows, normal)).toMatchObject({
    level: null,
    lowest: 1,
    highest: 2,
    conditions: [{ verdict: 'met' }, { verdict: 'cannotTell', needs: [{ field: 'classATotal', rows: 1 }] }],
  });
});

test('level 1 unknown and level 2 failed: 0 or 1', () => {
  const rows = bandRows([people(100, null, 50), people(0, 0, 0), people(100, 50, 50)]);
  expect(literacyLevel(rows, normal)).toMatchObject({ level: null, lowest: 0, highest: 1 });
});

test.each([
  ['no rows at all', [], 'noRows'],
  ['nobody in scope', literacyRows(), 'emptyDenominator'],
] as const)('%s: cannot tell', (_label, rows, reason) => {
  const result = literacyLevel(rows, normal);
  expect(result.level).toBeNull();
  expect(result.conditions.every(({ verdict, needs }) => verdict === 'cannotTell' && needs[0]?.reason === reason)).toBe(
    true,
  );
});

describe('when it was not entered whether the commune is especially difficult', () => {
  test('the level stands where both readings give it', () => {
    const rows = bandRows([people(100, 0, 0), people(100, 0, 0), people(100, 0, 0)]);
    expect(literacyLevel(rows, { ...normal, especiallyDifficult: null })).toMatchObject({ level: 2, lowest: 2 });
  });

  test('otherwise it is open, and says what to enter', () => {
    const rows = bandRows([people(100, 0, 0), people(100, 0, 0), people(100, 90, 0)]);
    expect(literacyLevel(rows, { ...normal, especiallyDifficult: null })).toMatchObject({
      level: null,
      lowest: 1,
      highest: 2,
      conditions: [
        { verdict: 'met' },
        { verdict: 'cannotTell', needs: [{ part: 'info', field: 'especiallyDifficult', reason: 'notEntered' }] },
      ],
    });
  });
});

test.each([
  [2013, null],
  [2014, 2],
  [2030, 2],
  [null, 2],
] as const)('in %s the decree gives level %s', (year, level) => {
  const rows = bandRows([people(100, 0, 0), people(100, 0, 0), people(100, 0, 0)]);
  const result = literacyLevel(rows, { ...normal, year });
  expect(result.level).toBe(level);
  if (level === null) expect(result.conditions[0]?.needs[0]?.reason).toBe('noFigureForYear');
});

// Rates published for Lạng Sơn, 2024: level 1 99.89 % of 15-35, level 2 97.22 % of 15-60.
test('a commune with the rates of its province holds level 2', () => {
  const rows = bandRows([people(1800, 0, 1), people(1900, 4, 6), people(3300, 40, 144)]);
  const result = literacyLevel(rows, normal);
  expect(result.level).toBe(2);
  expect(result.conditions.map(({ n, d }) => [n, d])).toEqual([
    [3696, 3700],
    [6805, 7000],
  ]);
});

test('the standard names band, degree and percentage', () => {
  const standards = nd20RuleSet.literacy;
  if (standards === null) throw new Error('The decree of 2014 is about literacy.');
  expect(literacyStandard(standards, 1, false)).toEqual({ ages: { from: 15, to: 35 }, degree: 1, atLeast: 90 });
  expect(literacyStandard(standards, 2, true)).toEqual({ ages: { from: 15, to: 35 }, degree: 2, atLeast: 90 });
});

test.each([
  ['no rule set', null],
  ['a rule set that says nothing of literacy', nd277RuleSet],
])('%s: nothing can be told', (_label, ruleSet) => {
  const rows = bandRows([people(100, 0, 0), people(100, 0, 0), people(100, 0, 0)]);
  expect(literacyLevel(rows, { ...normal, ruleSet })).toMatchObject({ level: null, ruleSet: null, conditions: [] });
});
