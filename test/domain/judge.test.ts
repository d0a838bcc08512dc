import fc from 'fast-check';
import { judge } from '../../src/domain/judge';
import { nd20RuleSet } from '../../src/domain/regulations/nd20-2014';
import { achievedLevel } from '../../src/domain/levels';
import { literacyLevel } from '../../src/domain/literacyLevel';
import { percent } from '../../src/domain/ratio';
import { measurementOf } from '../../src/domain/ratioBounds';
import type { Percent } from '../../src/domain/ratio';
import type { Achieved, Target } from '../../src/domain/targets';
import { primaryLevel } from '../../src/domain/universalEducation';
import { bandRows, people } from './support/literacyRows';

const name = { code: 'X', title: 'Chỉ tiêu' };
const atLeast = (points: number | null, strict = false): Target => ({
  ...name,
  kind: strict ? 'above' : 'atLeast',
  value: points === null ? null : percent(points),
});
const about = (points: number, tolerance: number | null): Target => ({
  ...name,
  kind: 'about',
  value: percent(points),
  tolerance: tolerance === null ? null : percent(tolerance),
});
const all: Target = { ...name, kind: 'all' };
const keepRate = (value: number | null, lastYear: Percent | null): Target => ({
  ...name,
  kind: 'keepRate',
  value: value === null ? null : percent(value),
  lastYear,
});
const keepLevel = (value: number | null): Target => ({ ...name, kind: 'keepLevel', value });
const count = (value: number | null): Target => ({ ...name, kind: 'count', value });
const yesNo: Target = { ...name, kind: 'yesNo' };

const ratio = (n: number, d: number, unresolved = 0): Achieved => ({
  kind: 'ratio',
  ...measurementOf(n, d, unresolved),
});

describe('ratio targets, everything known', () => {
  test.each([
    ['just below', atLeast(90), ratio(899, 1000), 'notMet', 1],
    ['exactly at', atLeast(90), ratio(900, 1000), 'met', 0],
    ['above', atLeast(90), ratio(901, 1000), 'met', 0],
    ['7 % of 100 is 7', atLeast(7), ratio(6, 100), 'notMet', 1],
    ['7 % of 100 are met by 7', atLeast(7), ratio(7, 100), 'met', 0],
    ['90 % of 10 is 9', atLeast(90), ratio(0, 10), 'notMet', 9],
    ['more than 50 %, exactly half', atLeast(50, true), ratio(50, 100), 'notMet', 1],
    ['more than 50 %, one more', atLeast(50, true), ratio(51, 100), 'met', 0],
    ['about 23 %, within the tolerance', about(23, 1), ratio(22, 100), 'met', 0],
    ['about 23 %, just below it', about(23, 1), ratio(219, 1000), 'notMet', 1],
    ['about 23 %, more is fine', about(23, 1), ratio(60, 100), 'met', 0],
    ['tolerance above the value', about(1, 5), ratio(0, 100), 'met', 0],
    ['all of them', all, ratio(12, 12), 'met', 0],
    ['all but one', all, ratio(11, 12), 'notMet', 1],
    ['keep 100 %, last year 100 %', keepRate(100, percent(100)), ratio(12, 12), 'met', 0],
    ['keep 80 %, last year better', keepRate(80, percent(90)), ratio(85, 100), 'notMet', 5],
    ['keep 80 %, last year worse', keepRate(80, percent(70)), ratio(79, 100), 'notMet', 1],
    ['keep last year, no value', keepRate(null, percent(70)), ratio(70, 100), 'met', 0],
    ['two thirds stay two thirds', keepRate(null, 666_667 as Percent), ratio(2, 3), 'met', 0],
    ['two thirds of many stay two thirds', keepRate(null, 666_667 as Percent), ratio(2_000, 3_000), 'met', 0],
    ['just below two thirds', keepRate(null, 666_667 as Percent), ratio(1_999, 3_000), 'notMet', 1],
    ['last year nothing', keepRate(null, percent(0)), ratio(0, 10), 'met', 0],
  ] as const)('%s', (_label, target, achieved, verdict, missing) => {
    expect(judge(target, achieved)).toEqual({ verdict, certain: true, missing, byHamlet: [], needs: [] });
  });

  test.each([
    ['empty denominator', atLeast(90), ratio(0, 0), 'denominator', 'emptyDenominator'],
    ['empty denominator under all', all, ratio(0, 0), 'denominator', 'emptyDenominator'],
    ['no value', atLeast(null), ratio(1, 2), 'value', 'notEntered'],
    ['keep what, if neither is there', keepRate(null, null), ratio(1, 2), 'value', 'notEntered'],
    ['a level asked of a ratio', keepLevel(2), ratio(1, 2), 'kind', 'notEntered'],
    ['an answer asked of a ratio', yesNo, ratio(1, 2), 'kind', 'notEntered'],
  ] as const)('%s: cannot tell', (_label, target, achieved, column, reason) => {
    const judgement = judge(target, achieved);
    expect(judgement).toMatchObject({ verdict: 'cannotTell', certain: false, missing: null });
    expect(judgement.needs[0]).toEqual({ part: 'targets', field: column, rows: 1, reason });
  });

  test('without a tolerance "khoảng" is taken at its word, and that is said', () => {
    const judgement = judge(about(23, null), ratio(22, 100));
    expect(judgement).toMatchObject({ verdict: 'notMet', certain: true, missing: 1 });
    expect(judgement.needs).toEqual([{ part: 'targets', field: 'tolerance', rows: 1, reason: 'notEntered' }]);
  });

  test('last year blank: judged by the value alone, and that is said', () => {
    const judgement = judge(keepRate(100, null), ratio(12, 12));
    expect(judgement).toMatchObject({ verdict: 'met', certain: true });
    expect(judgement.needs).toEqual([{ part: 'targets', field: 'lastYear', rows: 1, reason: 'notEntered' }]);
  });
});

describe('with unresolved rows', () => {
  test.each([
    ['met whatever they are', ratio(50, 100, 30), 'met', true, 0],
    ['not met even if all of them count', ratio(10, 100, 39), 'notMet', true, 40],
    ['met only if all of them count', ratio(10, 100, 40), 'cannotTell', false, null],
    ['met only if some count', ratio(49, 100, 5), 'cannotTell', false, null],
  ] as const)('%s', (_label, achieved, verdict, certain, missing) => {
    expect(judge(atLeast(50), achieved)).toMatchObject({ verdict, certain, missing });
  });

  test('a verdict stands for every way the rows may turn out', () => {
    const counts = fc.record({
      d: fc.integer({ min: 1, max: 400 }),
      n: fc.nat(400),
      unresolved: fc.nat(50),
      share: fc.nat(50),
    });
    fc.assert(
      fc.property(counts, fc.nat(100), fc.boolean(), ({ d, n, unresolved, share }, points, strict) => {
        const judgement = judge(atLeast(points, strict), ratio(n, d, unresolved));
        const later = judge(atLeast(points, strict), ratio(n + Math.min(share, unresolved), d));
        expect(judgement.certain).toBe(judgement.verdict !== 'cannotTell');
        if (judgement.certain) expect(later.verdict).toBe(judgement.verdict);
      }),
    );
  });
});

describe('counts and answers', () => {
  test.each([
    ['enough', count(12), { kind: 'count', value: 12 }, 'met', true, 0],
    ['too few', count(12), { kind: 'count', value: 9 }, 'notMet', true, 3],
    ['blank', count(12), { kind: 'count', value: null }, 'cannotTell', false, null],
    ['no value', count(null), { kind: 'count', value: 4 }, 'cannotTell', false, null],
    ['people of a ratio', count(12), ratio(12, 50), 'met', true, 0],
    ['people of an empty ratio', count(1), ratio(0, 0), 'notMet', true, 1],
    ['as many people as are asked for, if all count', count(12), ratio(9, 50, 3), 'cannotTell', false, null],
    ['too few even if all count', count(12), ratio(9, 50, 2), 'notMet', true, 3],
    [
      'people of whom nobody knows how many there are',
      count(12),
      { ...ratio(9, 50), counts: { lowest: 9, highest: null } },
      'cannotTell',
      false,
      null,
    ],
    ['yes', yesNo, { kind: 'yesNo', value: true }, 'met', true, null],
    ['no', yesNo, { kind: 'yesNo', value: false }, 'notMet', true, null],
    ['no answer', yesNo, { kind: 'yesNo', value: null }, 'cannotTell', false, null],
    ['a share asked of an answer', atLeast(5), { kind: 'yesNo', value: true }, 'cannotTell', false, null],
    ['a share asked of a count', atLeast(5), { kind: 'count', value: 5 }, 'cannotTell', false, null],
    ['nothing known', atLeast(5), { kind: 'unknown' }, 'cannotTell', false, null],
  ] as const)('%s', (_label, target, achieved, verdict, certain, missing) => {
    expect(judge(target, achieved)).toMatchObject({ verdict, certain, missing });
  });
});

describe('levels', () => {
  const normal = { especiallyDifficult: false, ruleSet: nd20RuleSet };
  const literacy = (...bands: Parameters<typeof bandRows>[0]) => achievedLevel(literacyLevel(bandRows(bands), normal));
  const holds = people(100, 0, 0);

  test.each([
    ['held', keepLevel(2), literacy(holds, holds, holds), 'met', 0],
    ['a higher level holds the lower', keepLevel(1), literacy(holds, holds, holds), 'met', 0],
    ['lost', keepLevel(2), literacy(holds, holds, people(100, 10, 21)), 'notMet', 1],
    [
      'level 2 lost, people of its own band are missing',
      keepLevel(2),
      literacy(people(10, 9, 0), holds, people(90, 29, 0)),
      'notMet',
      18,
    ],
    [
      'level 1 holds although level 2 is open',
      keepLevel(1),
      literacy(holds, people(100, 0, null), people(1, null, 0)),
      'met',
      0,
    ],
    ['level 1 holds, level 2 open', keepLevel(2), literacy(holds, holds, people(100, null, 0)), 'cannotTell', null],
    ['a share asked of a level', atLeast(90), literacy(holds, holds, holds), 'cannotTell', null],
    ['no level entered', keepLevel(null), literacy(holds, holds, holds), 'cannotTell', null],
  ] as const)('literacy: %s', (_label, target, achieved, verdict, missing) => {
    expect(judge(target, achieved)).toMatchObject({ verdict, missing, certain: verdict !== 'cannotTell' });
  });

  const primary = (entered: number | null, eleven: number, fourteen: number) =>
    achievedLevel(
      primaryLevel(
        [
          { code: 'TH_6T_VAO_LOP1', count: entered, population: 100 },
          { code: 'TH_11T_HOAN_THANH', count: eleven, population: 100 },
          { code: 'TH_11T_CON_LAI_DANG_HOC', count: 100 - eleven, population: 100 - eleven },
          { code: 'TH_14T_HOAN_THANH', count: fourteen, population: 100 },
        ],
        normal,
      ),
    );

  test.each([
    ['held', 3, primary(98, 90, 80), 'met', 0],
    ['the worst condition counts', 3, primary(95, 85, 80), 'notMet', 5],
    ['conditions of lower levels count too', 3, primary(98, 90, 60), 'notMet', 20],
    ['conditions of higher levels do not', 2, primary(95, 80, 80), 'met', 0],
    ['a known failure decides', 3, primary(null, 60, 80), 'notMet', 30],
    ['open', 1, primary(null, 90, 80), 'cannotTell', null],
  ] as const)('primary: %s', (_label, level, achieved, verdict, missing) => {
    expect(judge(keepLevel(level), achieved)).toMatchObject({ verdict, missing });
  });

  test('what an open level waits for is named', () => {
    expect(judge(keepLevel(1), primary(null, 90, 80)).needs).toEqual([
      { part: 'universalEducation', field: 'count', code: 'TH_6T_VAO_LOP1', rows: 1, reason: 'blank' },
    ]);
  });
});

const ratioTargets = fc.oneof(
  fc.record({ points: fc.nat(100), strict: fc.boolean() }).map(({ points, strict }) => atLeast(points, strict)),
  fc.record({ points: fc.nat(100), tolerance: fc.nat(10) }).map(({ points, tolerance }) => about(points, tolerance)),
  fc.constant(all),
  fc
    .record({ value: fc.nat(100), lastYear: fc.nat(1_000_000) })
    .map(({ value, lastYear }) => keepRate(value, lastYear as Percent)),
);

test('with the missing people a target is met, with one fewer it is not', () => {
  fc.assert(
    fc.property(ratioTargets, fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (target, d, n) => {
      const { missing } = judge(target, ratio(n, d));
      expect(judge(target, ratio(n + (missing ?? 0), d)).verdict).toBe('met');
      if ((missing ?? 0) > 0) expect(judge(target, ratio(n + (missing ?? 0) - 1, d)).verdict).toBe('notMet');
    }),
  );
});
