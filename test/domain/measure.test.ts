import {
  defaultTarget,
  defaultTargets,
  INDICATOR_CODES,
  INDICATORS,
  isIndicatorCode,
} from '../../src/domain/indicators';
import type { IndicatorCode } from '../../src/domain/indicators';
import { judgeMeasured } from '../../src/domain/judgeMeasured';
import { measure } from '../../src/domain/measure';
import { denominatorOf } from '../../src/domain/measureRatio';
import type { RatioColumns } from '../../src/domain/measureRatio';
import type { PlanFacts } from '../../src/domain/planFacts';
import { percent } from '../../src/domain/ratio';
import { ALMOST_NONE } from '../../src/domain/ratioBounds';
import { figureById } from '../../src/domain/regulations/allFigures';
import type { PlanSettings } from '../../src/domain/settings';
import { bandRows, people } from './support/literacyRows';
import { GOOD_COMMUNE, hamlet, institution, NO_FACTS } from './support/planFacts';

const facts = (own: Partial<PlanFacts>, settings: Partial<PlanSettings> = {}): PlanFacts => ({
  ...NO_FACTS,
  ...own,
  settings: { ...NO_FACTS.settings, ...settings },
});
const judged = (code: IndicatorCode, plan: PlanFacts) => judgeMeasured(defaultTarget(code), measure(code, plan));

describe('the catalogue', () => {
  test('leaves learning families, clans and hamlets, and what only some communes are given, to who wants them', () => {
    const codes: readonly string[] = defaultTargets().map(({ code }) => code);
    const left = ['GDHT', 'DHHT', 'CDHTT', 'HDXMC', 'HTXMC', 'BDHVS', 'TTTV', 'TTTS'];
    expect(INDICATOR_CODES.filter((code) => !codes.includes(code))).toEqual(left);
  });

  test.each(INDICATOR_CODES)('%s is consistent', (code) => {
    const { title, sentence, aim, measure: from, subsetOf } = INDICATORS[code];
    expect(code).toMatch(/^[A-Z][A-Z0-9]{1,19}$/);
    expect(title.vi).toMatch(/^\p{Lu}[^.]*$/u);
    expect(title.en).toMatch(/^[A-Z][\w ,-]*$/);
    expect(sentence).toMatch(/^\p{Lu}.*\.$|^\d.*\.$/u);
    expect(subsetOf === null || isIndicatorCode(subsetOf)).toBe(true);
    expect(aim.kind === 'keepLevel').toBe(from.kind === 'level');
    expect(aim.kind === 'yesNo').toBe(from.kind === 'answer');
  });

  /** What the reference plan says: an entry is not changed by the way. */
  test.each([
    ['XMC', { kind: 'keepLevel', value: 2 }],
    ['PCGDMN', { kind: 'keepLevel', value: 1 }],
    ['PCGDTH', { kind: 'keepLevel', value: 3 }],
    ['PCGDTHCS', { kind: 'keepLevel', value: 3 }],
    ['NLTT', { kind: 'atLeast', value: percent(50) }],
    ['KNS', { kind: 'atLeast', value: percent(50) }],
    ['CMKT', { kind: 'about', value: percent(23), tolerance: percent(1) }],
    ['DH', { kind: 'atLeast', value: percent(10) }],
    ['QLSO', { kind: 'all' }],
    ['DHSO', { kind: 'atLeast', value: percent(65) }],
    ['TTCNTT', { kind: 'yesNo' }],
    ['CDHT', { kind: 'atLeast', value: percent(35) }],
    ['DVHT', { kind: 'keepRate', value: percent(100), lastYear: null }],
  ] as const)('the plan asks of %s: %j', (code, aim) => {
    expect(defaultTarget(code)).toEqual({ code, title: INDICATORS[code].sentence, ...aim });
  });
});

test.each(INDICATOR_CODES)('%s of a good commune is met for certain', (code) => {
  expect(judged(code, GOOD_COMMUNE)).toMatchObject({ verdict: 'met', certain: true, needs: [] });
});

test.each(INDICATOR_CODES)('%s of an empty plan cannot be told, and says what is missing', (code) => {
  const judgement = judged(code, NO_FACTS);
  expect(judgement).toMatchObject({ verdict: 'cannotTell', certain: false, missing: null, byHamlet: [] });
  expect(judgement.needs.length).toBeGreaterThan(0);
});

test.each(INDICATOR_CODES)('%s names figures of the law that exist', (code) => {
  const { figures } = measure(code, GOOD_COMMUNE);
  expect(figures.filter((id) => figureById(id) === undefined)).toEqual([]);
});

describe('ratios over hamlets', () => {
  const plan = (...known: (number | null)[]) =>
    facts({
      hamlets: known.map((n, index) => hamlet(`Thôn ${String(index + 1)}`, { workingAge: 100, lifeSkills: n })),
    });

  test('sum of people over sum of people, and the missing spread over the hamlets', () => {
    expect(measure('KNS', plan(20, 60))).toMatchObject({ numerator: 80, denominator: 200, needs: [] });
    expect(judged('KNS', plan(20, 60))).toMatchObject({
      verdict: 'notMet',
      missing: 20,
      byHamlet: [
        { hamlet: 'Thôn 1', missing: 13 },
        { hamlet: 'Thôn 2', missing: 7 },
      ],
    });
  });

  test.each([
    ['a blank hamlet that may decide', [60, null], 'cannotTell', false],
    ['a blank hamlet that cannot save it', [20, 20, null], 'notMet', true],
    ['a blank hamlet that does not matter', [100, null], 'met', true],
    ['zero is a figure', [100, 0], 'met', true],
    ['all blank', [null, null], 'cannotTell', false],
  ] as const)('%s', (_label, known, verdict, certain) => {
    const target = { ...defaultTarget('KNS'), kind: 'atLeast', value: percent(50) } as const;
    expect(judgeMeasured(target, measure('KNS', plan(...known)))).toMatchObject({ verdict, certain });
  });

  test('what may decide is named', () => {
    expect(judged('KNS', plan(60, null)).needs).toEqual([
      { part: 'hamlets', field: 'lifeSkills', rows: 1, reason: 'blank' },
    ]);
    expect(judged('KNS', plan(20, 20, null)).needs).toEqual([]);
  });

  test('a blank denominator of one hamlet leaves the ratio unknown', () => {
    const hamlets = [hamlet('A', { workingAge: 100, lifeSkills: 90 }), hamlet('B', { lifeSkills: 1 })];
    expect(measure('KNS', facts({ hamlets }))).toMatchObject({
      achieved: { kind: 'ratio', n: 91, d: null },
      numerator: 91,
      denominator: null,
      needs: [{ part: 'hamlets', field: 'workingAge', rows: 1, reason: 'blank' }],
    });
  });

  test('nobody of working age anywhere', () => {
    const hamlets = [hamlet('A', { workingAge: 0, lifeSkills: 0 })];
    expect(judged('KNS', facts({ hamlets }))).toMatchObject({
      verdict: 'cannotTell',
      needs: [{ part: 'hamlets', field: 'workingAge', reason: 'emptyDenominator' }, { part: 'targets' }],
    });
  });

  test.each([
    [2026, ['nd135.workingAge2026']],
    [2036, []],
  ] as const)('the bounds of the working age of %i', (year, figures) => {
    expect(measure('NLTT', facts({ hamlets: plan(1).hamlets }, { year })).figures).toEqual(figures);
  });

  test('hamlets recognised out of all hamlets', () => {
    const hamlets = [true, true, false, null].map((recognised, index) => hamlet(String(index), { recognised }));
    expect(measure('CDHTT', facts({ hamlets })).achieved).toEqual({
      kind: 'ratio',
      n: 2,
      d: 4,
      unresolved: 1,
      bounds: { lowest: { n: 2, d: 4 }, highest: { n: 3, d: 4 } },
      counts: { lowest: 2, highest: 3 },
    });
  });
});

describe('levels', () => {
  test('literacy shows the people of level 2, and what it depends on', () => {
    expect(measure('XMC', GOOD_COMMUNE)).toMatchObject({
      numerator: 5349,
      denominator: 5500,
      ruleSet: 'ND20-2014',
      assumptions: ['especiallyDifficult', 'ruleSet'],
      figures: ['nd20.xmcLevel1', 'nd20.xmcLevel2'],
    });
  });

  test('level 2 without level 1 carries its warning', () => {
    const literacy = bandRows([people(50, 10, 0), people(50, 10, 0), people(900, 0, 0)]);
    expect(measure('XMC', facts({ literacy })).warnings).toEqual(['level2WithoutLevel1']);
  });

  test('an open level names what it waits for and nothing else', () => {
    const literacy = bandRows([people(100, 0, 0), people(100, 0, 0), people(100, null, 0)]);
    expect(judged('XMC', facts({ literacy })).needs).toEqual([
      { part: 'literacy', field: 'classATotal', rows: 1, reason: 'blank' },
    ]);
  });

  test('preschool follows the rule set of its own setting', () => {
    const universalEducation = [
      { code: 'MN35_DEN_TRUONG', count: 90, population: 100 },
      { code: 'MN35_HOAN_THANH', count: 85, population: 100 },
    ];
    const measured = measure('PCGDMN', facts({ universalEducation }, { preschoolRuleSet: 'ND277-2025' }));
    expect(measured).toMatchObject({ achieved: { level: 1 }, ruleSet: 'ND277-2025' });
    expect(measured.figures).toEqual(['nd277.preschool35Attending', 'nd277.preschool35Completed']);
  });

  test('lower secondary asks for literacy level 1', () => {
    const literacy = bandRows([people(100, 11, 0), people(0, 0, 0), people(0, 0, 0)]);
    expect(judged('PCGDTHCS', { ...GOOD_COMMUNE, literacy })).toMatchObject({ verdict: 'notMet', missing: 1 });
  });
});

describe('institutions and units', () => {
  const school = institution('Trường', { lessons: 100, digitalLessons: 65 });

  test.each([
    ['QLSO', [school, { ...school, digitalManagement: false }], 'notMet', 1],
    ['QLSO', [school, { ...school, digitalManagement: null }], 'cannotTell', null],
    ['DHSO', [school], 'met', 0],
    ['DHSO', [{ ...school, digitalLessons: 64 }], 'notMet', 1],
    ['DHSO', [school, { ...school, digitalLessons: null }], 'cannotTell', null],
    ['DHSO', [school, { ...school, lessons: null }], 'cannotTell', null],
    ['DHSO', [{ ...school, lessons: 0, digitalLessons: 0 }], 'cannotTell', null],
  ] as const)('%s of %j: %s', (code, institutions, verdict, missing) => {
    expect(judged(code, facts({ institutions }))).toMatchObject({ verdict, missing });
  });

  const unit = { name: 'Trạm', recognised: true, recognisedLastYear: true };

  test.each([
    ['all kept', [unit, unit], 'met', 0],
    ['one lost', [unit, { ...unit, recognised: false }], 'notMet', 1],
    ['one not entered', [unit, { ...unit, recognised: null }], 'cannotTell', null],
  ] as const)('units: %s', (_label, units, verdict, missing) => {
    expect(judged('DVHT', facts({ units }))).toMatchObject({ verdict, missing });
  });

  test.each([
    [[], null],
    [[unit, { ...unit, recognisedLastYear: false }], { n: 1, d: 2 }],
    [[unit, { ...unit, recognisedLastYear: null }], null],
  ])("last year's rate of %j: %j", (units, lastYear) => {
    expect(measure('DVHT', facts({ units })).lastYear).toEqual(lastYear);
  });

  test("last year's rate comes from the units where the plan does not state it", () => {
    const units = [unit, { ...unit, recognised: false, recognisedLastYear: false }];
    const target = { code: 'DVHT', title: 'x', kind: 'keepRate', value: null, lastYear: null } as const;
    expect(judgeMeasured(target, measure('DVHT', facts({ units })))).toMatchObject({ verdict: 'met', needs: [] });
    expect(judgeMeasured({ ...target, lastYear: percent(60) }, measure('DVHT', facts({ units }))).verdict).toBe(
      'notMet',
    );
  });
});

describe('learning citizens', () => {
  const scores = (each: number | null) => Array.from({ length: 10 }, () => each);
  const person = (birthYear: number | null, each: number | null = 9, name: string | null = 'A') => ({
    hamlet: name,
    birthYear,
    scores: scores(each),
  });
  const hamlets = [
    hamlet('A', {
      population: 10,
      workingAge: 6,
      age18Plus: 8,
      adultsInLearningModels: 4,
      learningCitizensRegistered: 5,
    }),
    hamlet('B', {
      population: 10,
      workingAge: 6,
      age18Plus: 8,
      adultsInLearningModels: 4,
      learningCitizensRegistered: 5,
    }),
  ];
  const register = [person(1980), person(1990), person(1985, 5), person(2012), person(2000, 9, ' b ')];

  test.each([
    ['adults18', 3, 16],
    ['learningModels', 3, 8],
    ['workingAge', 3, 12],
    ['allResidents', 4, 20],
    ['registered', 3, 10],
  ] as const)('out of %s', (learningCitizenDenominator, numerator, denominator) => {
    expect(measure('CDHT', facts({ hamlets, citizens: register }, { learningCitizenDenominator }))).toMatchObject({
      numerator,
      denominator,
      assumptions: ['learningCitizenDenominator', 'pupilsCounted'],
      figures: ['qd324.scale', 'qd324.title'],
    });
  });

  test('pupils count where the plan counts them', () => {
    expect(measure('CDHT', facts({ hamlets, citizens: register }, { pupilsCounted: true })).numerator).toBe(4);
  });

  test("the register's people are found in their hamlet", () => {
    expect(measure('CDHT', facts({ hamlets, citizens: register })).remainingByHamlet).toEqual([
      { hamlet: 'A', remaining: 6 },
      { hamlet: 'B', remaining: 7 },
    ]);
  });

  test.each(['Bản Hoà', ' bản hòa', 'BẢN HÒA'])('%p is the hamlet "Bản Hòa"', (spelling) => {
    const renamed = [{ ...hamlets[0]!, name: 'Bản Hòa' }, hamlets[1]!];
    const moved = register.map((citizen) => (citizen.hamlet === 'A' ? { ...citizen, hamlet: spelling } : citizen));
    expect(measure('CDHT', facts({ hamlets: renamed, citizens: moved })).remainingByHamlet[0]).toEqual({
      hamlet: 'Bản Hòa',
      remaining: 6,
    });
  });

  test("a hamlet's figure goes before the register", () => {
    const entered = [{ ...hamlets[0]!, learningCitizens: 4 }, hamlets[1]!];
    expect(measure('CDHT', facts({ hamlets: entered, citizens: register }))).toMatchObject({
      achieved: { kind: 'ratio', n: 4, d: 16, unresolved: 8 },
      figures: [],
    });
  });

  test('persons with missing scores keep the verdict from being certain', () => {
    const open = [...register, person(1970, null), person(1971, null), person(1972, null)];
    expect(judged('CDHT', facts({ hamlets, citizens: open }))).toMatchObject({
      verdict: 'cannotTell',
      certain: false,
      missing: null,
      needs: [{ part: 'citizens', field: 'scores', rows: 3, reason: 'blank' }],
    });
  });

  test.each([
    ['nobody open', 0, { n: 3, d: 9 }, 3],
    ['three open', 3, { n: 6, d: 9 }, 6],
    ['more open than people that are known of', 10, { n: 13, d: 13 }, 13],
  ])('of a hamlet without a population, those on the register are there: %s', (_label, open, highest, most) => {
    const unknown = [hamlets[0]!, { ...hamlets[1]!, age18Plus: null }];
    const citizens = [...register, ...Array.from({ length: open }, () => person(1970, null))];
    expect(measure('CDHT', facts({ hamlets: unknown, citizens })).achieved).toMatchObject({
      n: 3,
      d: null,
      bounds: { lowest: ALMOST_NONE, highest },
      counts: { lowest: 3, highest: most },
    });
  });

  test.each([
    [2026, { part: 'citizens', field: 'birthYear', rows: 1, reason: 'blank' }],
    [null, { part: 'info', field: 'year', rows: 1, reason: 'notEntered' }],
  ] as const)('in %s, whose age is unknown is open', (year, need) => {
    const measured = measure('CDHT', facts({ hamlets, citizens: [person(null)] }, { year }));
    expect(measured.achieved).toMatchObject({ n: 0, unresolved: 1 });
    expect(measured.needs).toEqual([need]);
  });

  test('more with the title than people, though in no hamlet: the people of every hamlet are in doubt', () => {
    const few = hamlets.map((one) => ({ ...one, age18Plus: 1 }));
    const strangers = [1970, 1971, 1972].map((year) => ({ ...person(year), hamlet: 'Elsewhere' }));
    const measured = measure('CDHT', facts({ hamlets: few, citizens: strangers }));
    expect(measured.achieved).toMatchObject({ n: null, d: null, bounds: null });
    expect(measured.needs).toEqual([{ part: 'hamlets', field: 'age18Plus', rows: 2, of: 'A', reason: 'contradicts' }]);
  });

  test('neither figures nor register: nothing is known, which is not nobody', () => {
    expect(measure('CDHT', facts({ hamlets }))).toMatchObject({
      numerator: null,
      achieved: { n: null, unresolved: 16 },
    });
    expect(judged('CDHT', facts({ hamlets })).verdict).toBe('cannotTell');
  });
});

describe('rows of which each is one', () => {
  const units = [true, false, null].map((recognised) => ({ name: 'a', recognised, recognisedLastYear: true }));

  test('nobody remains in them', () => {
    expect(measure('DVHT', { ...NO_FACTS, units: [] }).remainingByHamlet).toEqual([]);
    expect(measure('DVHT', facts({ units: units }))).toMatchObject({
      numerator: 1,
      denominator: 3,
      remainingByHamlet: [],
      lastYear: { n: 3, d: 3 },
    });
  });

  test('one person is enough of a whole', () => {
    const row = { name: 'a', n: 0, d: 1 };
    const columns = { part: 'hamlets', numerator: 'n', denominator: 'd' } as unknown as RatioColumns;
    expect(denominatorOf([row], columns)).toEqual({ d: 1, needs: [] });
    expect(denominatorOf([{ ...row, d: 0 }], columns)).toMatchObject({ d: 0, needs: [{ reason: 'emptyDenominator' }] });
    expect(denominatorOf([], columns)).toMatchObject({ d: null, needs: [{ reason: 'noRows' }] });
  });
});
