import fc from 'fast-check';
import type { UniversalEducationRow } from '../../src/domain/figures';
import { literacyLevel } from '../../src/domain/literacyLevel';
import { lowerSecondaryLevel, preschoolLevel, primaryLevel } from '../../src/domain/universalEducation';
import { ALMOST_NONE } from '../../src/domain/ratioBounds';
import { countedOf } from '../../src/domain/universalEducationCounts';
import { UNIVERSAL_EDUCATION_CODES } from '../../src/domain/universalEducationCodes';
import { UNIVERSAL_EDUCATION_FIGURES } from '../../src/domain/universalEducationFigures';
import type { UniversalEducationCode } from '../../src/domain/universalEducationCodes';
import { nd20RuleSet } from '../../src/domain/regulations/nd20-2014';
import { nd277RuleSet } from '../../src/domain/regulations/nd277-2025';
import { figuresOnCode } from '../../src/domain/regulations/ruleSet';
import { RULE_SETS } from '../../src/domain/regulations/ruleSets';
import { bandRows, people } from './support/literacyRows';

type Pair = readonly [count: number | null, population: number | null];
const table = (figures: Partial<Record<UniversalEducationCode, Pair>>): UniversalEducationRow[] =>
  Object.entries(figures).map(([code, [count, population]]) => ({ code, count, population }));

const normal = { especiallyDifficult: false, ruleSet: nd20RuleSet };
const special = { especiallyDifficult: true, ruleSet: nd20RuleSet };

describe('preschool', () => {
  test.each([
    ['both at the threshold', [95, 100], [85, 100], normal, 1],
    ['attending just below', [94, 100], [85, 100], normal, 0],
    ['completed just below', [95, 100], [84, 100], normal, 0],
    ['above', [96, 100], [86, 100], normal, 1],
    ['especially difficult, at the threshold', [90, 100], [80, 100], special, 1],
    ['especially difficult, attending just below', [89, 100], [80, 100], special, 0],
    ['especially difficult, completed just below', [90, 100], [79, 100], special, 0],
    ['one blank', [null, 100], [85, 100], normal, null],
    ['one blank, the other failed', [null, 100], [84, 100], normal, 0],
    ['no children of that age', [0, 0], [85, 100], normal, null],
  ] as const)('children of 5: %s', (_label, attending, completed, options, level) => {
    const rows = table({ MN5_DEN_LOP: attending, MN5_HOAN_THANH: completed });
    expect(preschoolLevel(rows, options)).toMatchObject({ level, ruleSet: 'ND20-2014' });
  });

  test.each([
    ['at the threshold', [90, 100], [85, 100], normal, 1],
    ['attending just below', [89, 100], [85, 100], normal, 0],
    ['completed just below', [90, 100], [84, 100], normal, 0],
    ['especially difficult, at the threshold', [85, 100], [80, 100], special, 1],
    ['especially difficult, attending just below', [84, 100], [80, 100], special, 0],
    ['especially difficult, completed just below', [85, 100], [79, 100], special, 0],
  ] as const)('children from 3 to 5: %s', (_label, attending, completed, options, level) => {
    const rows = table({ MN35_DEN_TRUONG: attending, MN35_HOAN_THANH: completed });
    expect(preschoolLevel(rows, { ...options, ruleSet: nd277RuleSet })).toMatchObject({ level, ruleSet: 'ND277-2025' });
  });

  test('the rule set for 3 to 5 has no figures before 2025', () => {
    const rows = table({ MN35_DEN_TRUONG: [90, 100], MN35_HOAN_THANH: [90, 100] });
    const judged = (year: number) => preschoolLevel(rows, { ...normal, ruleSet: nd277RuleSet, year }).level;
    expect([judged(2024), judged(2025)]).toEqual([null, 1]);
  });
});

const primaryTable = (entered: Pair, completed11: Pair, remaining: Pair, completed14: Pair = [100, 100]) =>
  table({
    TH_6T_VAO_LOP1: entered,
    TH_11T_HOAN_THANH: completed11,
    TH_11T_CON_LAI_DANG_HOC: remaining,
    TH_14T_HOAN_THANH: completed14,
  });

describe('primary', () => {
  test.each([
    ['level 1 at its thresholds', [90, 100], [0, 100], [0, 100], [80, 100], normal, 1],
    ['entering just below level 1', [89, 100], [100, 100], [0, 0], [100, 100], normal, 0],
    ['14 years just below level 1', [100, 100], [100, 100], [0, 0], [79, 100], normal, 0],
    ['14 years, especially difficult', [90, 100], [0, 100], [0, 100], [70, 100], special, 1],
    ['14 years just below, especially difficult', [90, 100], [0, 100], [0, 100], [69, 100], special, 0],
    ['level 2 at its thresholds', [95, 100], [80, 100], [20, 20], [80, 100], normal, 2],
    ['entering just below level 2', [94, 100], [80, 100], [20, 20], [80, 100], normal, 1],
    ['11 years just below level 2', [95, 100], [79, 100], [21, 21], [80, 100], normal, 1],
    ['one of those remaining left school', [95, 100], [80, 100], [19, 20], [80, 100], normal, 1],
    ['level 2, especially difficult', [95, 100], [70, 100], [30, 30], [70, 100], special, 2],
    ['11 years just below, especially difficult', [95, 100], [69, 100], [31, 31], [70, 100], special, 1],
    ['level 3 at its thresholds', [98, 100], [90, 100], [10, 10], [80, 100], normal, 3],
    ['entering just below level 3', [97, 100], [90, 100], [10, 10], [80, 100], normal, 2],
    ['11 years just below level 3', [98, 100], [89, 100], [11, 11], [80, 100], normal, 2],
    ['level 3, especially difficult', [98, 100], [80, 100], [20, 20], [70, 100], special, 3],
    ['11 years just below level 3, especially difficult', [98, 100], [79, 100], [21, 21], [70, 100], special, 2],
    ['level 3 figures do not help when level 1 fails', [98, 100], [90, 100], [10, 10], [79, 100], normal, 0],
    ['everybody finished, nobody remains', [98, 100], [100, 100], [0, 0], [80, 100], normal, 3],
    ['everybody finished, the remainder left blank', [98, 100], [100, 100], [null, null], [80, 100], normal, 3],
  ] as const)('%s', (_label, entered, completed11, remaining, completed14, options, level) => {
    expect(primaryLevel(primaryTable(entered, completed11, remaining, completed14), options).level).toBe(level);
  });

  test('nobody remains although some have not finished: the table contradicts itself', () => {
    expect(primaryLevel(primaryTable([98, 100], [90, 100], [0, 0]), normal)).toMatchObject({
      level: null,
      lowest: 1,
      highest: 3,
    });
  });

  test('a blank figure leaves open only the levels that ask for it', () => {
    const result = primaryLevel(primaryTable([97, 100], [null, 100], [null, null]), normal);
    expect(result).toMatchObject({ level: null, lowest: 1, highest: 2 });
    expect(result.conditions.find(({ id }) => id === 'primary.level2.age11Completed')).toMatchObject({
      verdict: 'cannotTell',
      needs: [{ part: 'universalEducation', field: 'count', code: 'TH_11T_HOAN_THANH', rows: 1, reason: 'blank' }],
    });
  });

  test.each([2, 3])('a code that stands %i times names the codes, not the figures beside them', (times) => {
    const code = 'TH_11T_HOAN_THANH';
    const rows = primaryTable([97, 100], [null, 100], [null, null]);
    const row = rows.find((one) => one.code === code)!;
    const result = primaryLevel([...rows.filter((one) => one !== row), ...Array<typeof row>(times).fill(row)], normal);
    expect(result.conditions.find(({ id }) => id === 'primary.level2.age11Completed')).toMatchObject({
      verdict: 'cannotTell',
      needs: [{ part: 'universalEducation', field: 'code', code, rows: times, reason: 'contradicts' }],
    });
  });

  test('without any figures nothing can be told', () => {
    const result = primaryLevel([], normal);
    expect(result).toMatchObject({ level: null, lowest: 0, highest: 3 });
    expect(result.conditions[0]?.needs[0]?.reason).toBe('noRows');
  });

  test('people missing are counted exactly', () => {
    const result = primaryLevel(primaryTable([39, 41], [80, 100], [18, 20]), normal);
    const missing = Object.fromEntries(result.conditions.map((condition) => [condition.id, condition.missing]));
    expect(missing).toEqual({
      'primary.level1.age6Entered': 0,
      'primary.level1.age14Completed': 0,
      'primary.level2.age6Entered': 0,
      'primary.level2.age11Completed': 0,
      'primary.level2.age11Remaining': 2,
      'primary.level3.age6Entered': 2,
      'primary.level3.age11Completed': 10,
      'primary.level3.age11Remaining': 2,
    });
  });

  test('special or not was not entered: told where it makes no difference', () => {
    const judged = (rows: UniversalEducationRow[]) => primaryLevel(rows, { ...normal, especiallyDifficult: null });
    expect(judged(primaryTable([98, 100], [90, 100], [10, 10]))).toMatchObject({ level: 3 });
    expect(judged(primaryTable([98, 100], [85, 100], [15, 15]))).toMatchObject({ level: null, lowest: 2, highest: 3 });
  });
});

describe('lower secondary', () => {
  const primary1 = primaryTable([90, 100], [0, 100], [0, 100]);
  const literate = literacyLevel(bandRows([people(100, 0, 0), people(100, 0, 0), people(100, 0, 0)]), normal);
  const judged = (
    graduated: Pair,
    studying: Pair,
    options = normal,
    primary = primaryLevel(primary1, normal),
    literacy = literate,
  ) =>
    lowerSecondaryLevel(table({ THCS_15_18_TOT_NGHIEP: graduated, THCS_15_18_DANG_HOC: studying }), {
      ...options,
      primary,
      literacy,
    });

  test.each([
    ['just below level 1', [79, 100], [100, 100], normal, 0],
    ['level 1', [80, 100], [0, 100], normal, 1],
    ['just below level 2', [89, 100], [100, 100], normal, 1],
    ['level 2', [90, 100], [0, 100], normal, 2],
    ['graduates just below level 3', [94, 100], [80, 100], normal, 2],
    ['studying just below level 3', [95, 100], [79, 100], normal, 2],
    ['level 3', [95, 100], [80, 100], normal, 3],
    ['just below level 1, especially difficult', [69, 100], [100, 100], special, 0],
    ['level 1, especially difficult', [70, 100], [0, 100], special, 1],
    ['just below level 2, especially difficult', [79, 100], [100, 100], special, 1],
    ['level 2, especially difficult', [80, 100], [0, 100], special, 2],
    ['graduates just below level 3, especially difficult', [89, 100], [70, 100], special, 2],
    ['studying just below level 3, especially difficult', [90, 100], [69, 100], special, 2],
    ['level 3, especially difficult', [90, 100], [70, 100], special, 3],
  ] as const)('%s', (_label, graduated, studying, options, level) => {
    expect(judged(graduated, studying, options).level).toBe(level);
  });

  test('without primary level 1 there is no level at all', () => {
    const failed = primaryLevel(primaryTable([80, 100], [0, 100], [0, 100]), normal);
    const result = judged([95, 100], [80, 100], normal, failed);
    expect(result.level).toBe(0);
    expect(result.conditions[0]).toMatchObject({ id: 'lowerSecondary.level1.primary', verdict: 'notMet', missing: 10 });
  });

  test('literacy level 1 is asked for even where literacy level 2 holds', () => {
    const level2Only = literacyLevel(bandRows([people(50, 10, 0), people(50, 10, 0), people(900, 0, 0)]), normal);
    expect(level2Only.level).toBe(2);
    expect(judged([95, 100], [80, 100], normal, undefined, level2Only).level).toBe(0);
  });

  test('an unknown prerequisite leaves every level open', () => {
    expect(judged([95, 100], [80, 100], normal, primaryLevel([], normal))).toMatchObject({
      level: null,
      lowest: 0,
      highest: 3,
    });
  });

  test('an unknown prerequisite does not hide that the graduates are too few', () => {
    expect(judged([50, 100], [80, 100], normal, primaryLevel([], normal)).level).toBe(0);
  });
});

test.each([
  ['everybody has finished', [100, 100], [null, null], true],
  ['everybody has finished, and nobody else is stated', [100, 100], [null, 0], true],
  ['all that there are have finished', [100, null], [null, 0], true],
  ['nobody is said to remain', [null, 100], [null, 0], true],
  ['there is nobody', [0, 0], [null, null], false],
  ['there is nobody, nor anybody else', [0, 0], [0, 0], false],
  ['some have not finished', [90, 100], [null, null], false],
  ['it is not known who finished', [null, 100], [null, null], false],
  ['nothing is known', [null, null], [null, null], false],
] as const)('nobody remains of those of eleven years: %s', (_label, finished, rest, isNobody) => {
  const code = 'TH_11T_CON_LAI_DANG_HOC';
  const { bounds } = countedOf(table({ TH_11T_HOAN_THANH: finished, [code]: rest }), code);
  const all = { n: 1, d: 1 };
  expect([bounds?.lowest, bounds?.highest].every((one) => one?.n === all.n && one.d === all.d)).toBe(isNobody);
});

test.each([
  ['more remain than can', [60, 100], [50, 50], 'population'],
  ['fewer remain than must', [90, 100], [8, 8], 'population'],
  ['more of them count than can remain', [60, 100], [50, null], 'count'],
] as const)('rows at odds name the cells that are: %s', (_label, finished, rest, field) => {
  const [first, second] = ['TH_11T_HOAN_THANH', 'TH_11T_CON_LAI_DANG_HOC'] as const;
  const rows = table({ [first]: finished, [second]: rest });
  const cells = [`${first} count`, `${first} population`, `${second} ${field}`];
  for (const code of [first, second]) {
    const { needs, bounds } = countedOf(rows, code);
    expect([bounds, needs.map((need) => `${String(need.code)} ${need.field ?? ''}`)]).toEqual([null, cells]);
    expect(new Set(needs.map(({ reason }) => reason))).toEqual(new Set(['contradicts']));
  }
});

test('of a figure without its whole, everybody may count or almost nobody, but not nobody', () => {
  const counted = (count: number | null) => countedOf(table({ MN5_DEN_LOP: [count, null] }), 'MN5_DEN_LOP');
  expect(counted(5)).toMatchObject({ n: 5, d: null, bounds: { lowest: ALMOST_NONE, highest: { n: 5, d: 5 } } });
  expect(counted(null)).toMatchObject({ n: null, d: null, bounds: null });
});

describe('a rule set that says nothing of a programme', () => {
  const without = { ...nd20RuleSet, preschool: null, primary: null, lowerSecondary: null };
  test.each([
    ['preschool', preschoolLevel([], { ...normal, ruleSet: without })],
    ['primary', primaryLevel([], { ...normal, ruleSet: without })],
    [
      'lower secondary',
      lowerSecondaryLevel([], {
        ...normal,
        ruleSet: without,
        primary: primaryLevel([], normal),
        literacy: literacyLevel([], normal),
      }),
    ],
    ['preschool, none chosen', preschoolLevel([], { ...normal, ruleSet: null })],
    ['primary, none chosen', primaryLevel([], { ...normal, ruleSet: null })],
  ])('gives no level and no condition: %s', (_label, result) => {
    expect(result).toMatchObject({ level: null, lowest: 0, highest: 3, conditions: [], ruleSet: null });
  });
});

test('one more child never lowers the level', () => {
  const share = fc.record({ n: fc.nat(49), d: fc.constant(50) });
  fc.assert(
    fc.property(
      share,
      share,
      share,
      fc.constantFrom(0, 1, 2),
      fc.boolean(),
      (entered, eleven, fourteen, which, dbkk) => {
        const level = (extra: number) => {
          const n = [entered.n, eleven.n, fourteen.n].map((count, index) => count + (index === which ? extra : 0));
          const [a = 0, b = 0, c = 0] = n;
          return (
            primaryLevel(primaryTable([a, 50], [b, 50], [50 - b, 50 - b], [c, 50]), {
              ...normal,
              especiallyDifficult: dbkk,
            }).level ?? -1
          );
        };
        expect(level(1)).toBeGreaterThanOrEqual(level(0));
      },
    ),
  );
});

test.each(UNIVERSAL_EDUCATION_CODES)('%s says whom it counts, out of whom, and by which article', (code) => {
  const figure = UNIVERSAL_EDUCATION_FIGURES[code];
  expect(figure.code).toBe(code);
  expect(code).toMatch(/^[A-Z0-9_]+$/);
  for (const text of [figure.title, figure.count, figure.population]) expect(text.length).toBeGreaterThan(10);
  expect(figuresOnCode(RULE_SETS, code)).not.toEqual([]);
  expect(figure.ages.from).toBeLessThanOrEqual(figure.ages.to);
});
