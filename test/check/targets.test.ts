import { RULE_SETS } from '../../src/domain/regulations/ruleSets';
import { check } from '../../src/check/check';
import type { TargetResult } from '../../src/check/report';
import { whatIf } from '../../src/check/whatIf';
import { byHamlet, candidatesFor } from '../../src/check/candidates';
import type { PlanPart } from './examples/example';
import { targetRow } from '../../src/workbook/targetRow';
import { defaultTargets } from '../../src/domain/indicators';
import { workbookOf } from './examples/workbookOf';

const AGES = Array.from({ length: 46 }, (_, index) => 15 + index);
const SETTINGS = {
  year: 2024,
  especiallyDifficult: false,
  ruleSet: 'ND20-2014',
  preschoolRuleSet: 'ND20-2014',
} as const;

/** 100 hamlet people of each sort, so that every percentage can be read off. */
const COMMUNE: PlanPart = {
  info: { ...SETTINGS, learningCitizenDenominator: 'adults18', confirmed: ['especiallyDifficult'] },
  centre: { usesIt: true },
  targets: defaultTargets().map(targetRow),
  hamlets: [
    {
      name: 'Nà Pái',
      workingAge: 60,
      age15Plus: 80,
      age18Plus: 70,
      informationCompetence: 30,
      lifeSkills: 29,
      technicalTraining: 18,
      university: 8,
      learningCitizens: 20,
    },
    {
      name: 'Bản Chúc',
      workingAge: 40,
      age15Plus: 20,
      age18Plus: 30,
      informationCompetence: 20,
      lifeSkills: 20,
      technicalTraining: 4,
      university: 2,
      learningCitizens: 14,
    },
  ],
  literacy: AGES.map((age) => ({ age, scopeTotal: 10, classATotal: 0, classBTotal: 1 })),
  universalEducation: [
    { code: 'MN5_DEN_LOP', count: 95, population: 100 },
    { code: 'MN5_HOAN_THANH', count: 85, population: 100 },
    { code: 'TH_6T_VAO_LOP1', count: 98, population: 100 },
    { code: 'TH_11T_HOAN_THANH', count: 90, population: 100 },
    { code: 'TH_11T_CON_LAI_DANG_HOC', count: 10, population: 10 },
    { code: 'TH_14T_HOAN_THANH', count: 80, population: 100 },
    { code: 'THCS_15_18_TOT_NGHIEP', count: 94, population: 100 },
    { code: 'THCS_15_18_DANG_HOC', count: 80, population: 100 },
  ],
  units: [
    { name: 'Trạm Y tế', recognisedLastYear: true, recognised: true },
    { name: 'Công an xã', recognisedLastYear: true, recognised: true },
  ],
  institutions: [
    { name: 'Trường Tiểu học', digitalManagement: true, lessons: 1000, digitalLessons: 650 },
    { name: 'Trường Mầm non', digitalManagement: true, lessons: 1000, digitalLessons: null },
  ],
};

const judge = (part: PlanPart): ReadonlyMap<string, TargetResult> =>
  new Map(check(workbookOf(part), { today: null }).targets.map((target) => [target.code, target]));

const change = (part: PlanPart): PlanPart => ({ ...COMMUNE, ...part });

describe('the thirteen targets of the default plan', () => {
  const results = judge(COMMUNE);

  test.each([
    ['XMC', 'met', 2, 0],
    ['PCGDMN', 'met', 1, 0],
    ['PCGDTH', 'met', 3, 0],
    ['PCGDTHCS', 'notMet', 2, 1],
    ['NLTT', 'met', 50, 0],
    ['KNS', 'notMet', 49, 1],
    ['CMKT', 'met', 22, 0],
    ['DH', 'met', 10, 0],
    ['QLSO', 'met', 100, 0],
    ['DHSO', 'cannotTell', 32.5, null],
    ['TTCNTT', 'met', 1, null],
    ['CDHT', 'notMet', 34, 1],
    ['DVHT', 'met', 100, 0],
  ] as const)('%s: %s at %p', (code, verdict, actual, missing) => {
    const result = results.get(code);
    expect([result?.verdict, result?.actual, result?.missing]).toEqual([verdict, actual, missing]);
  });

  test('what a verdict waits for has a place', () => {
    expect(results.get('DHSO')?.needs).toEqual([
      {
        source: 'tblCoSo',
        column: 'digitalLessons',
        rows: 1,
        reason: 'blank',
        place: { sheet: 'Cơ sở giáo dục', address: 'E7' },
      },
    ]);
  });

  test('people missing are spread over hamlets', () => {
    expect(results.get('KNS')?.byHamlet).toEqual([{ hamlet: 'Nà Pái', missing: 1 }]);
  });

  test('assumptions are named, with whether they are confirmed', () => {
    expect(results.get('CDHT')?.assumptions).toContainEqual({
      setting: 'learningCitizenDenominator',
      value: 'adults18',
      confirmed: false,
    });
    expect(results.get('XMC')?.assumptions).toContainEqual({
      setting: 'especiallyDifficult',
      value: 'false',
      confirmed: true,
    });
  });

  test('figures and target have places; the denominator of learning citizens follows its setting', () => {
    expect(results.get('CDHT')?.places).toEqual({
      target: { sheet: 'Chỉ tiêu', address: 'D17' },
      numerator: { sheet: 'Thôn', address: 'P6' },
      denominator: { sheet: 'Thôn', address: 'I6' },
    });
    const byWorkingAge = judge(change({ info: { ...COMMUNE.info, learningCitizenDenominator: 'workingAge' } }));
    expect(byWorkingAge.get('CDHT')?.places.denominator).toEqual({ sheet: 'Thôn', address: 'G6' });
  });

  test('the national milestone stands beside it', () => {
    expect(results.get('NLTT')?.national).toEqual({ year: 2025, value: 50, scope: 'people' });
    expect(judge(change({ info: { ...COMMUNE.info, year: 2026 } })).get('NLTT')?.national).toEqual({
      year: 2030,
      value: 70,
      scope: 'people',
    });
    expect(judge(change({ info: { ...COMMUNE.info, year: 2031 } })).get('NLTT')?.national).toBeNull();
  });
});

describe('targets of the commune’s own', () => {
  const own = (row: NonNullable<PlanPart['targets']>[number]): TargetResult | undefined =>
    judge({ targets: [{ code: 'XA1', title: 'Thư viện', ...row }] }).get('XA1');

  test.each([
    [{ kind: 'atLeast', value: 75, ownNumerator: 3, ownDenominator: 4 }, 'met', 75],
    [{ kind: 'above', value: 75, ownNumerator: 3, ownDenominator: 4 }, 'notMet', 75],
    [{ kind: 'atLeast', value: 75, ownNumerator: 3, ownDenominator: 0 }, 'cannotTell', null],
    [{ kind: 'atLeast', value: 75, ownNumerator: 3 }, 'cannotTell', null],
    [{ kind: 'count', value: 3, ownNumerator: 3 }, 'met', 3],
    [{ kind: 'count', value: 4, ownNumerator: 3 }, 'notMet', 3],
    [{ kind: 'yesNo', ownNumerator: 1 }, 'met', 1],
    [{ kind: 'yesNo', ownNumerator: 0 }, 'notMet', 0],
    [{ kind: 'yesNo' }, 'cannotTell', null],
    [{ kind: 'keepLevel', value: 2, ownNumerator: 2 }, 'met', 2],
    [{ kind: 'keepLevel', value: 2, ownNumerator: 1 }, 'notMet', 1],
    [{ ownNumerator: 1, ownDenominator: 2 }, 'cannotTell', null],
  ] as const)('%j: %s at %p', (row, verdict, actual) => {
    expect([own(row)?.verdict, own(row)?.actual]).toEqual([verdict, actual]);
  });

  test('a row without a kind says so, with the cell', () => {
    expect(own({ ownNumerator: 1, ownDenominator: 2 })?.needs).toContainEqual({
      source: 'tblChiTieu',
      column: 'kind',
      rows: 1,
      reason: 'notEntered',
      place: { sheet: 'Chỉ tiêu', address: 'C6' },
    });
  });
});

describe('what if', () => {
  const parsed = workbookOf(COMMUNE);
  const rowOf = (code: string): number => COMMUNE.targets?.findIndex((row) => row.code === code) ?? -1;

  test.each([
    [{ 'Nà Pái': 0 }, 'notMet', 49],
    [{ 'Nà Pái': 1 }, 'met', 50],
    [{ 'Nà Pái': 1, 'Bản Chúc': 1 }, 'met', 51],
    [{ 'Nà Pái': 1000 }, 'met', 100],
  ] as const)('%j more with life skills: %s at %p', (people, verdict, actual) => {
    const result = whatIf({ parsed, ruleSets: RULE_SETS }, rowOf('KNS'), { kind: 'people', byHamlet: people });
    expect([result?.then.verdict, result?.then.actual]).toEqual([verdict, actual]);
    expect(result?.now.verdict).toBe('notMet');
  });

  test('learners leave their class', () => {
    const failing = workbookOf(
      change({
        literacy: AGES.map((age) => ({ age, scopeTotal: 10, classATotal: age === 40 ? 1 : 0, classBTotal: 1 })),
      }),
    );
    const learners = (reaches: 1 | 2) =>
      ({ kind: 'learners', learners: [{ age: 40, literacyClass: 'A', reaches }] }) as const;
    const row = rowOf('XMC');
    expect(whatIf({ parsed: failing, ruleSets: RULE_SETS }, row, learners(1))?.then.verdict).toBe('notMet');
    expect(whatIf({ parsed: failing, ruleSets: RULE_SETS }, row, learners(2))?.then.verdict).toBe('met');
    expect(whatIf({ parsed: failing, ruleSets: RULE_SETS }, row, learners(2))?.now.verdict).toBe('notMet');
  });

  test('nothing is written', () => {
    const before = JSON.stringify(parsed.plan);
    whatIf({ parsed, ruleSets: RULE_SETS }, rowOf('XMC'), {
      kind: 'learners',
      learners: [{ age: 40, literacyClass: 'B', reaches: 2 }],
    });
    expect(JSON.stringify(parsed.plan)).toBe(before);
  });

  test('a row that is not there', () =>
    expect(whatIf({ parsed, ruleSets: RULE_SETS }, 99, { kind: 'people', byHamlet: {} })).toBeUndefined());
});

describe('candidates', () => {
  const scores = (score: number) =>
    Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`score${String(index + 1)}`, score]));
  const parsed = workbookOf(
    change({
      citizens: [
        { name: 'A', hamlet: 'Nà Pái', ...scores(7.5) },
        { name: 'B', hamlet: 'Nà Pái', ...scores(7.4) },
        { name: 'C', hamlet: 'Bản Chúc', ...scores(9), score4: 4 },
        { name: 'D', hamlet: 'Bản Chúc', ...scores(9) },
        { name: 'E', ...scores(7.9), score1: null },
      ],
      illiteratePeople: [
        { name: 'F', birthYear: 1990, hamlet: 'Nà Pái', literacyClass: 'A' },
        { name: 'G', birthYear: 1990, hamlet: 'Nà Pái', literacyClass: 'B' },
        { name: 'H', birthYear: 1960, hamlet: 'Nà Pái', literacyClass: 'B' },
        { name: 'I', literacyClass: 'B' },
      ],
    }),
  );
  const rowOf = (code: string): number => COMMUNE.targets?.findIndex((row) => row.code === code) ?? -1;

  test('citizens from 75 points, or one indicator short', () => {
    expect(
      candidatesFor({ parsed, ruleSets: RULE_SETS }, rowOf('CDHT')).map(({ name, why, points }) => [name, why, points]),
    ).toEqual([
      ['A', 'points', 75],
      ['C', 'oneIndicator', 85],
    ]);
  });

  test('people not literate in the band of the level, class B first; a year of birth that is missing does not hide them', () => {
    expect(candidatesFor({ parsed, ruleSets: RULE_SETS }, rowOf('XMC')).map(({ name, why }) => [name, why])).toEqual([
      ['G', 'classB'],
      ['I', 'classB'],
      ['F', 'classA'],
    ]);
    expect([...byHamlet(candidatesFor({ parsed, ruleSets: RULE_SETS }, rowOf('XMC'))).keys()]).toEqual([
      'Nà Pái',
      null,
    ]);
  });

  test('a target without a register has none', () =>
    expect(candidatesFor({ parsed, ruleSets: RULE_SETS }, rowOf('NLTT'))).toEqual([]));
});
