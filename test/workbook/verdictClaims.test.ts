/** Sheet, functions and check say the same of figures that are missing, contradict each other or are absurd. */
import fc from 'fast-check';
import { planFacts } from '../../src/check/facts';
import { writeNumber } from '../../src/check/message';
import { whyOpenText } from '../../src/check/whyOpenText';
import { INDICATOR_CODES } from '../../src/domain/indicators';
import { PROGRAMMES } from '../../src/domain/programmes';
import { RULE_SETS } from '../../src/domain/regulations/ruleSets';
import { viTerms } from '../../src/i18n/vi/terms';
import { emptyPlan } from '../../src/workbook/newPlan';
import type { Plan, PlanRecord } from '../../src/workbook/plan';
import { assemblePlan, blankRow } from '../../src/workbook/planParts';
import { evaluationOf } from '../../src/workbook/template/evaluation';
import { tableById } from '../../src/workbook/workbook';
import { targetResults, writtenVerdict } from './support/verdicts';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

type Mode = 'custom' | 'native';

/** Verdict and, where nothing can be concluded, whether it is by contradictions, of each target. */
const ofSheet = (plan: Plan, mode: Mode) => {
  const evaluation = evaluationOf(plan, mode);
  return plan.targets.map((_, row) => evaluation.cell('tblChiTieu', row, 'verdict'));
};
const ofCheck = (plan: Plan) => targetResults(plan).map(({ verdict }) => writtenVerdict(verdict));

const rowOf = (table: string, own: PlanRecord): PlanRecord => ({ ...blankRow(tableById(table).table), ...own });

const target = (code: string, kind: string, value: number | null): PlanRecord =>
  rowOf('tblChiTieu', { code, title: 'Chỉ tiêu thử', kind, value });

interface Parts {
  readonly info?: PlanRecord;
  readonly lists: Readonly<Record<string, readonly PlanRecord[]>>;
}

const planOf = ({ info = {}, lists }: Parts): Plan =>
  assemblePlan({
    forms: {
      info: { year: 2026, especiallyDifficult: false, ruleSet: 'ND20-2014', preschoolRuleSet: 'ND20-2014', ...info },
    },
    confirmed: [],
    lists,
  });

const LEVELS = [
  ['XMC', 1],
  ['XMC', 2],
  ['PCGDMN', 1],
  ['PCGDTH', 1],
  ['PCGDTH', 2],
  ['PCGDTH', 3],
  ['PCGDTHCS', 1],
  ['PCGDTHCS', 3],
] as const;
const levelTargets = LEVELS.map(([code, value]) => target(code, 'keepLevel', value));

/** Sound figures of every age and code, of a commune that holds every level. */
const SOUND = { literacy: emptyPlan().literacy, universalEducation: emptyPlan().universalEducation };

const literacy = SOUND.literacy.map((row) => ({ ...row, scopeTotal: 50, classATotal: 1, classBTotal: 1 }));
const FINISHED = 'TH_11T_HOAN_THANH';
const REST = 'TH_11T_CON_LAI_DANG_HOC';
const education = SOUND.universalEducation.map((row) =>
  row.code === REST
    ? { ...row, count: 4, population: 4 }
    : { ...row, count: row.code === FINISHED ? 96 : 98, population: 100 },
);

/** Something else in cells of one row. */
type Change = readonly [list: 'literacy' | 'universalEducation', row: number, change: PlanRecord];

const figure = fc.constantFrom<number | null>(null, 0, 1, 4, 49, 51, 97, 102, 130, 9_999_999);
const literacyChange: fc.Arbitrary<Change> = fc.tuple(
  fc.constant('literacy' as const),
  fc.nat(45),
  fc.oneof(
    figure.map((scopeTotal) => ({ scopeTotal })),
    figure.map((classATotal) => ({ classATotal })),
    figure.map((classBTotal) => ({ classBTotal })),
    fc.constantFrom(20, 21, 40).map((age) => ({ age })),
    fc.constant({ scopeTotal: 0, classATotal: null, classBTotal: null }),
  ),
);
const educationChange: fc.Arbitrary<Change> = fc.tuple(
  fc.constant('universalEducation' as const),
  fc.constantFrom(0, 1, 4, 5, 5, 6, 6, 7, 8, 9),
  fc.oneof(
    figure.map((count) => ({ count })),
    figure.map((population) => ({ population })),
    fc.constantFrom(FINISHED, 'TH_14T_HOAN_THANH').map((code) => ({ code })),
  ),
);

const changed = (changes: readonly Change[], list: Change[0], rows: readonly PlanRecord[]): readonly PlanRecord[] =>
  rows.map((row, index) =>
    changes.reduce(
      (before, [of, at, change]) => (of === list && at === index ? { ...before, ...change } : before),
      row,
    ),
  );

const levelPlan = (changes: readonly Change[], especiallyDifficult: boolean | null): Plan =>
  planOf({
    info: { especiallyDifficult },
    lists: {
      targets: levelTargets,
      literacy: changed(changes, 'literacy', literacy),
      universalEducation: changed(changes, 'universalEducation', education),
    },
  });

test('levels, with any few figures missing, contradicting or absurd', () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(
      fc.array(fc.oneof(literacyChange, educationChange), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(null, true, false),
      fc.constantFrom<Mode>('custom', 'native'),
      (changes, especiallyDifficult, mode) => {
        const plan = levelPlan(changes, especiallyDifficult);
        const expected = ofCheck(plan);
        expected.forEach((verdict) => seen.add(verdict));
        expect(ofSheet(plan, mode)).toEqual(expected);
      },
    ),
    { numRuns: runs(60) },
  );
  expect(seen.size).toBe(3);
});

test('the level of the sheet is the one of the check, and blank where that cannot be told', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(literacyChange, educationChange), { maxLength: 2 }), (changes) => {
      const plan = levelPlan(changes, false);
      const evaluation = evaluationOf(plan, 'native');
      const facts = planFacts(plan, RULE_SETS);
      for (const [code, programme] of [
        ['XMC', 'literacy'],
        ['PCGDTH', 'primary'],
        ['PCGDTHCS', 'lowerSecondary'],
      ] as const) {
        const row = INDICATOR_CODES.indexOf(code);
        expect([code, evaluation.cell('tblChiSo', row, 'actual')]).toEqual([
          code,
          PROGRAMMES[programme].level(facts).level ?? '',
        ]);
      }
    }),
    { numRuns: runs(20) },
  );
});

const hamlet = (name: string, figures: PlanRecord): PlanRecord => rowOf('tblThon', { name, ...figures });
const citizen = (name: string, own: PlanRecord, scores: readonly (number | null)[]): PlanRecord =>
  rowOf('tblCongDan', {
    name,
    ...own,
    ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`score${index + 1}`, scores[index] ?? null])),
  });
const all = (score: number | null): readonly (number | null)[] => Array.from({ length: 10 }, () => score);

/** What sheet and check say of one target, and why. */
const said = (plan: Plan) => {
  const [result] = targetResults(plan);
  const evaluation = evaluationOf(plan, 'native');
  expect(evaluation.cell('tblChiTieu', 0, 'verdict')).toBe(writtenVerdict(result?.verdict));
  const why = evaluation.cell('tblChiTieu', 0, 'why');
  return [
    result?.verdict,
    why,
    result === undefined ? '' : whyOpenText(result, { write: (value) => writeNumber(value, 'vi'), kind: 'commune' }),
  ];
};

const skills = (rows: readonly PlanRecord[], points: number) =>
  planOf({ lists: { targets: [target('KNS', 'atLeast', points)], hamlets: rows } });
const degrees = (row: PlanRecord) =>
  planOf({ lists: { targets: [target('DH', 'atLeast', 10)], hamlets: [hamlet('A', row)] } });
const titled = (rows: readonly PlanRecord[], citizens: readonly PlanRecord[], points: number) =>
  planOf({ lists: { targets: [target('CDHT', 'atLeast', points)], hamlets: rows, citizens } });

const CONTRADICTS = 'số liệu ở 2 ô mâu thuẫn';

test.each<[string, Plan, string, string]>([
  [
    'more people with skills than there are, in one hamlet of two',
    skills([hamlet('A', { workingAge: 20, lifeSkills: 80 }), hamlet('B', { workingAge: 90, lifeSkills: 2 })], 50),
    'cannotTell',
    CONTRADICTS,
  ],
  [
    'a contradiction in one hamlet, and no figure of another',
    skills([hamlet('A', { workingAge: 20, lifeSkills: 80 }), hamlet('B', { workingAge: 90 })], 50),
    'cannotTell',
    `${CONTRADICTS}; còn 1 ô chưa có số liệu`,
  ],
  [
    'a contradiction in one hamlet, and of another not even how many live there',
    skills([hamlet('A', { workingAge: 20, lifeSkills: 80 }), hamlet('B', { lifeSkills: 9 })], 50),
    'cannotTell',
    `${CONTRADICTS}; còn 1 ô chưa có số liệu`,
  ],
  ...[999, 1_000, 8_750, 100_050, 1_234_056].map((people): [string, Plan, string, string] => [
    `${people} people without a figure`,
    skills([hamlet('A', { workingAge: people }), hamlet('B', { workingAge: 87, lifeSkills: 40 })], 50),
    'cannotTell',
    `còn ${writeNumber(people, 'vi')} người chưa có số liệu`,
  ]),
  ['people where nobody is', skills([hamlet('A', { workingAge: 0, lifeSkills: 7 })], 50), 'cannotTell', CONTRADICTS],
  [
    'all of them are asked for, and another hamlet lacks one',
    skills([hamlet('A', { workingAge: 20, lifeSkills: 80 }), hamlet('B', { workingAge: 90, lifeSkills: 89 })], 100),
    'notMet',
    '',
  ],
  [
    'a hamlet without its figure that decides',
    skills([hamlet('A', { workingAge: 13 }), hamlet('B', { workingAge: 87, lifeSkills: 40 })], 50),
    'cannotTell',
    'còn 13 người chưa có số liệu',
  ],
  [
    'a hamlet without its figure that does not',
    skills([hamlet('A', { workingAge: 13 }), hamlet('B', { workingAge: 87, lifeSkills: 50 })], 50),
    'met',
    '',
  ],
  [
    'a hamlet of which it is not known how many live there, where the target is out of reach',
    skills([hamlet('A', { lifeSkills: 9 }), hamlet('B', { workingAge: 900, lifeSkills: 40 })], 50),
    'notMet',
    '',
  ],
  [
    'the same hamlet, where it is not',
    skills([hamlet('A', { lifeSkills: 9 }), hamlet('B', { workingAge: 90, lifeSkills: 41 })], 50),
    'cannotTell',
    'còn 1 ô chưa có số liệu',
  ],
  [
    'more with a degree than are trained at all',
    degrees({ age15Plus: 100, technicalTraining: 12, university: 30 }),
    'cannotTell',
    CONTRADICTS,
  ],
  [
    'more with a degree than are trained at all, in a hamlet too small to matter',
    planOf({
      lists: {
        targets: [target('DH', 'atLeast', 10)],
        hamlets: [
          hamlet('A', { age15Plus: 10, technicalTraining: 3, university: 5 }),
          hamlet('B', { age15Plus: 10_000, technicalTraining: 900, university: 500 }),
        ],
      },
    }),
    'notMet',
    '',
  ],
  [
    'a figure of others disturbs nothing',
    degrees({ age15Plus: 100, technicalTraining: 40, university: 30, lifeSkills: 80, workingAge: 10 }),
    'met',
    '',
  ],
  [
    'somebody whose title is open decides',
    titled(
      [hamlet('A', { age18Plus: 3 })],
      [
        citizen('N1', { birthYear: 1980, hamlet: 'A' }, all(9)),
        citizen('N2', { birthYear: 1981 }, [9, 9, null, 9, 9, 9, 9, 9, 9, 9]),
      ],
      50,
    ),
    'cannotTell',
    'còn 1 người chưa có số liệu',
  ],
  [
    'somebody with a score that is too low is not open',
    titled(
      [hamlet('A', { age18Plus: 3 })],
      [citizen('N1', { birthYear: 1980, hamlet: 'A' }, all(9)), citizen('N2', { birthYear: 1981 }, [4, null])],
      50,
    ),
    'notMet',
    '',
  ],
  [
    'somebody who cannot have 80 points any more is not open',
    titled(
      [hamlet('A', { age18Plus: 3 })],
      [
        citizen('N1', { birthYear: 1980, hamlet: 'A' }, all(9)),
        citizen('N2', { birthYear: 1981 }, [5, 5, 5, 5, 9, 9, 9, 9, 9, null]),
      ],
      50,
    ),
    'notMet',
    '',
  ],
  [
    'more with the title than live in their hamlet',
    titled(
      [hamlet('A', { age18Plus: 1 }), hamlet('B', { age18Plus: 9 })],
      ['N1', 'N2', 'N3'].map((name) => citizen(name, { birthYear: 1980, hamlet: 'A' }, all(9))),
      30,
    ),
    'cannotTell',
    'số liệu ở 1 ô mâu thuẫn',
  ],
])('%s', (_label, plan, verdict, why) => {
  expect(said(plan)).toEqual([verdict, why, why]);
});

const kept = (code: string, level: number, changes: readonly Change[]): Plan =>
  planOf({
    lists: {
      targets: [target(code, 'keepLevel', level)],
      literacy: changed(changes, 'literacy', literacy),
      universalEducation: changed(changes, 'universalEducation', education),
    },
  });
const ages = (from: number, to: number, change: PlanRecord): readonly Change[] =>
  Array.from({ length: to - from + 1 }, (_, index): Change => ['literacy', from - 15 + index, change]);

test.each<[string, Plan, string]>([
  ['more entered grade 1 than there are', kept('PCGDTH', 3, [['universalEducation', 4, { count: 117 }]]), 'cannotTell'],
  ['children of 11 that vanish', kept('PCGDTH', 3, [['universalEducation', 5, { count: 93 }]]), 'cannotTell'],
  [
    'too few finished, beside more who study than remain',
    kept('PCGDTH', 3, [
      ['universalEducation', 5, { count: 50 }],
      ['universalEducation', 6, { count: 5 }],
    ]),
    'notMet',
  ],
  [
    'children of 11 that vanish do not count at level 1',
    kept('PCGDTH', 1, [['universalEducation', 5, { count: 93 }]]),
    'met',
  ],
  [
    'illiterate where nobody is in scope',
    kept('XMC', 2, [['literacy', 7, { scopeTotal: 0, classATotal: 31 }]]),
    'cannotTell',
  ],
  [
    'more of class A and B than in scope, everywhere',
    kept('XMC', 2, ages(15, 60, { classATotal: 40, classBTotal: 30 })),
    'cannotTell',
  ],
  ['class B above scope says nothing of level 1', kept('XMC', 1, [['literacy', 7, { classBTotal: 80 }]]), 'met'],
  ['an age twice', kept('XMC', 2, [['literacy', 7, { age: 23 }]]), 'cannotTell'],
  [
    'level 1 fails although level 2 holds',
    kept('XMC', 1, ages(15, 35, { scopeTotal: 9, classATotal: 1, classBTotal: 0 })),
    'notMet',
  ],
  [
    'level 2 holds although level 1 fails',
    kept('XMC', 2, ages(15, 35, { scopeTotal: 9, classATotal: 1, classBTotal: 0 })),
    'met',
  ],
  [
    'nobody in the band of level 1',
    kept('XMC', 1, ages(15, 35, { scopeTotal: 0, classATotal: 0, classBTotal: 0 })),
    'cannotTell',
  ],
  ['one blank of many', kept('XMC', 2, [['literacy', 7, { classBTotal: null }]]), 'met'],
  [
    'blanks where nobody is in scope',
    kept('XMC', 2, ages(15, 25, { scopeTotal: 0, classATotal: null, classBTotal: null })),
    'met',
  ],
  [
    'a blank where the level is out of reach',
    kept('XMC', 2, [...ages(15, 59, { classATotal: 9 }), ['literacy', 45, { classATotal: null }]]),
    'notMet',
  ],
  ['the scope of one age blank', kept('XMC', 2, [['literacy', 7, { scopeTotal: null }]]), 'met'],
  [
    'how many finished follows from those who did not',
    kept('PCGDTH', 3, [['universalEducation', 5, { count: null }]]),
    'met',
  ],
])('level: %s', (_label, plan, verdict) => {
  const [found, onSheet, inCheck] = said(plan);
  const isOpen = verdict === 'cannotTell';
  // The sheet sends to the check, which counts the cells.
  expect([found, onSheet]).toEqual([verdict, isOpen ? viTerms['why.someOpen'] : '']);
  expect(inCheck).toMatch(isOpen ? /^(số liệu ở \d+ ô mâu thuẫn|còn \d+ ô chưa có số liệu|mẫu số bằng 0)$/ : /^$/);
});
