import { LITERACY_MEASURES, POPULATION_GROUPS } from '../../../../src/domain/figures';
import type { LiteracyRow } from '../../../../src/domain/figures';
import { nd20 } from '../../../../src/domain/regulations/nd20-2014';
import type { FamilyExamples, PlanPart } from '../example';

type Age = NonNullable<PlanPart['literacy']>[number];

const age = (row: Age): PlanPart => ({ literacy: [{ age: 23, ...row }] });

const SUBJECT_AGES = nd20.xmcSubject.value;
const AGES = Array.from({ length: SUBJECT_AGES.to - SUBJECT_AGES.from + 1 }, (_, index) => SUBJECT_AGES.from + index);
const zeros = Object.fromEntries(
  LITERACY_MEASURES.flatMap((measure) => POPULATION_GROUPS.map((group) => [`${measure}${group}`, 0])),
);

/** A whole table: ten people of each age, of whom as many as `classA` and `classB` say are not literate. */
const table = (classA: (age: number) => number, classB: (age: number) => number = () => 0): readonly Age[] =>
  AGES.map((years) => ({
    ...(zeros as Omit<LiteracyRow, 'age'>),
    age: years,
    scopeTotal: 10,
    classATotal: classA(years),
    classBTotal: classB(years),
  }));

const groups = ['Female', 'Minority', 'MinorityFemale'] as const;
const firstAge = 20;
/** One age a mistake. */
const ages = (rows: readonly Age[]): PlanPart => ({
  literacy: rows.map((row, index) => ({ age: firstAge + index, ...row })),
});

const NORMAL = { year: 2026, especiallyDifficult: false, ruleSet: 'ND20-2014' } as const;

const everyAge = (classes: (age: number) => readonly [number, number]): PlanPart => ({
  literacy: AGES.map((age) => {
    const [classATotal, classBTotal] = classes(age);
    return { age, scopeTotal: 1_000, classATotal, classBTotal };
  }),
});

export const literacyByAgeExamples = {
  'literacy/cumulative-classes': {
    passes: [
      ['one age in which A is larger', everyAge((age) => (age === 30 ? [5, 4] : [2, 4]))],
      ['A in few ages only', everyAge((age) => (age < 34 ? [1, 2] : [0, 2]))],
    ],
    fails: [
      [
        'B nowhere below A',
        everyAge(() => [2, 5]),
        {
          cells: ['literacy[0].classBTotal'],
          what: 'Ở mọi độ tuổi nhóm B đều không ít hơn nhóm A: có thể nhóm B chép từ biểu ghi mù chữ mức độ 2 lũy kế.',
        },
      ],
    ],
  },
  'literacy/illiterate-within-scope': {
    passes: [
      ['everybody', age({ scopeTotal: 48, classATotal: 40, classBTotal: 8 })],
      ['nobody', age({ scopeTotal: 0, classATotal: 0, classBTotal: 0 })],
    ],
    fails: [
      [
        'one too many',
        age({ scopeTotal: 48, classATotal: 40, classBTotal: 9 }),
        {
          cells: ['literacy[0].classATotal', 'literacy[0].classBTotal', 'literacy[0].scopeTotal'],
          what: 'Tuổi 23: “A Tổng số” + “B Tổng số” bằng 49, nhiều hơn “Tổng số” (48).',
        },
      ],
      [
        'one too many in each subgroup',
        ages(groups.map((group) => ({ [`scope${group}`]: 4, [`classA${group}`]: 3, [`classB${group}`]: 2 }))),
        {
          cells: ['literacy[0].classAFemale', 'literacy[0].classBFemale', 'literacy[0].scopeFemale'],
          what: 'Tuổi 20: “A Nữ” + “B Nữ” bằng 5, nhiều hơn “Nữ” (4).',
          count: 3,
        },
      ],
    ],
    cannotTell: [['scope blank', age({ classATotal: 2, classBTotal: 1 }), 'missingValue']],
  },
  'literacy/scope-missing': {
    passes: [
      ['all three', age({ scopeTotal: 5, classATotal: 0, classBTotal: 1 })],
      ['the scope alone', age({ scopeTotal: 5 })],
      ['nothing yet', age({})],
    ],
    fails: [
      [
        'both classes without the scope',
        age({ classATotal: 0, classBTotal: 2 }),
        {
          cells: ['literacy[0].scopeTotal', 'literacy[0].classATotal', 'literacy[0].classBTotal'],
          what: 'Tuổi 23: ô B6 (“Tổng số”) còn trống, trong khi đã có “A Tổng số”, “B Tổng số”.',
        },
      ],
      [
        'one class of each group without its scope',
        ages(
          POPULATION_GROUPS.flatMap((group): readonly Age[] => [{ [`classA${group}`]: 1 }, { [`classB${group}`]: 1 }]),
        ),
        {
          cells: ['literacy[0].scopeTotal', 'literacy[0].classATotal'],
          what: 'Tuổi 20: ô B6 (“Tổng số”) còn trống, trong khi đã có “A Tổng số”.',
          count: 8,
        },
      ],
    ],
  },
  'literacy/groups-within-total': {
    passes: [['all women, all of minorities', age({ scopeTotal: 9, scopeFemale: 9, scopeMinority: 9 })]],
    fails: [
      [
        'one too many',
        age({ classBTotal: 3, classBMinority: 4 }),
        {
          cells: ['literacy[0].classBMinority', 'literacy[0].classBTotal'],
          what: 'Tuổi 23: “B Dân tộc” (4) nhiều hơn “B Tổng số” (3).',
        },
      ],
      [
        'one too many in each subgroup of each measure',
        ages(
          LITERACY_MEASURES.flatMap((measure) =>
            (['Female', 'Minority'] as const).map((group) => ({ [`${measure}Total`]: 3, [`${measure}${group}`]: 4 })),
          ),
        ),
        {
          cells: ['literacy[0].scopeFemale', 'literacy[0].scopeTotal'],
          what: 'Tuổi 20: “Nữ” (4) nhiều hơn “Tổng số” (3).',
          count: 6,
        },
      ],
    ],
  },
  'literacy/minority-female-within-both': {
    passes: [['as many as both', age({ classAFemale: 2, classAMinority: 2, classAMinorityFemale: 2 })]],
    fails: [
      [
        'more than of minorities',
        age({ classAFemale: 3, classAMinority: 2, classAMinorityFemale: 3 }),
        {
          cells: ['literacy[0].classAMinorityFemale', 'literacy[0].classAMinority'],
          what: 'Tuổi 23: “A Nữ dân tộc” (3) nhiều hơn “A Dân tộc” (2).',
        },
      ],
      [
        'one too many of each measure',
        ages(
          LITERACY_MEASURES.flatMap((measure) =>
            (['Female', 'Minority'] as const).map((whole) => ({
              [`${measure}${whole}`]: 1,
              [`${measure}MinorityFemale`]: 2,
            })),
          ),
        ),
        {
          cells: ['literacy[0].scopeMinorityFemale', 'literacy[0].scopeFemale'],
          what: 'Tuổi 20: “Nữ dân tộc” (2) nhiều hơn “Nữ” (1).',
          count: 6,
        },
      ],
    ],
  },
  'literacy/groups-overlap': {
    passes: [['exactly all', age({ scopeTotal: 10, scopeFemale: 6, scopeMinority: 7, scopeMinorityFemale: 3 })]],
    fails: [
      [
        'one too many',
        age({ scopeTotal: 10, scopeFemale: 6, scopeMinority: 7, scopeMinorityFemale: 2 }),
        {
          cells: [
            'literacy[0].scopeFemale',
            'literacy[0].scopeMinority',
            'literacy[0].scopeMinorityFemale',
            'literacy[0].scopeTotal',
          ],
          what: 'Tuổi 23: “Nữ” + “Dân tộc” − “Nữ dân tộc” bằng 11, nhiều hơn “Tổng số” (10).',
        },
      ],
      [
        'one too many of each class',
        ages(
          (['classA', 'classB'] as const).map((measure) => ({
            [`${measure}Total`]: 10,
            [`${measure}Female`]: 6,
            [`${measure}Minority`]: 5,
            [`${measure}MinorityFemale`]: 0,
          })),
        ),
        {
          cells: [
            'literacy[0].classAFemale',
            'literacy[0].classAMinority',
            'literacy[0].classAMinorityFemale',
            'literacy[0].classATotal',
          ],
          what: 'Tuổi 20: “A Nữ” + “A Dân tộc” − “A Nữ dân tộc” bằng 11, nhiều hơn “A Tổng số” (10).',
          count: 2,
        },
      ],
    ],
  },
  'literacy/ages-complete': {
    passes: [
      ['15 to 60', { literacy: AGES.map((years) => ({ age: years })) }],
      ['no table filled in', {}],
    ],
    fails: [
      [
        'two missing',
        { literacy: AGES.filter((years) => years !== 15 && years !== 33).map((years) => ({ age: years })) },
        { cells: ['tblXMC'], what: 'Bảng không có dòng của tuổi: 15, 33.' },
      ],
    ],
  },
  'literacy/age-once': {
    passes: [
      ['two ages', { literacy: [{ age: 23 }, { age: 24 }] }],
      ['no ages', { literacy: [{ age: null }, { age: null }] }],
    ],
    fails: [
      [
        'twice',
        { literacy: [{ age: 23 }, { age: 23 }] },
        { cells: ['literacy[1].age', 'literacy[0].age'], what: 'Tuổi 23 ở dòng 7 đã có ở dòng 6.' },
      ],
    ],
  },
  'literacy/rates-in-order': {
    passes: [
      ['younger people more often literate', { literacy: table((years) => (years > 35 ? 2 : 0)) }],
      ['equal rates', { literacy: table(() => 1) }],
      ['more in the classes than there are: no rate', { literacy: table((years) => (years === 20 ? 11 : 0)) }],
      [
        'one age blank',
        {
          literacy: table((years) => (years <= 25 ? 1 : 0)).map((row) =>
            row.age === 60 || row.age === 30 || row.age === 20 ? { ...row, scopeTotal: null } : row,
          ),
        },
      ],
    ],
    fails: [
      [
        'the other way round',
        { literacy: table((years) => (years <= 25 ? 1 : 0)) },
        {
          cells: ['literacy[0].scopeTotal'],
          what: 'Biết chữ mức độ 1: tỷ lệ 15-25 tuổi (90 %) thấp hơn tỷ lệ 15-35 tuổi (94,76 %).',
          count: 4,
        },
      ],
    ],
  },
  'literacy/everybody-literate': {
    passes: [
      ['one person is not', { literacy: table((years) => (years === 60 ? 1 : 0)) }],
      ['no table', {}],
      ['nobody is in scope', { literacy: table(() => 0).map((row) => ({ ...row, scopeTotal: 0 })) }],
      [
        'one is not at level 2',
        {
          literacy: table(
            () => 0,
            (years) => (years === 60 ? 1 : 0),
          ),
        },
      ],
    ],
    fails: [
      [
        'everybody',
        { literacy: table(() => 0) },
        {
          cells: ['literacy[0].classATotal', 'literacy[0].classBTotal'],
          what: 'Cả ba độ tuổi 15-25, 15-35, 15-60 đều đạt 100,00 % ở cả hai mức độ.',
        },
      ],
    ],
  },
  'literacy/level-1-unknown': {
    passes: [
      ['both levels', { info: NORMAL, literacy: table(() => 1) }],
      ['level 1 fails', { info: NORMAL, literacy: table((years) => (years <= 35 ? 2 : 0)) }],
    ],
    fails: [
      [
        'nobody is in the band of level 1',
        {
          info: NORMAL,
          literacy: table(() => 0).map((row) =>
            Number(row.age) <= 35 ? { ...row, scopeTotal: 0, classATotal: 0, classBTotal: 0 } : row,
          ),
        },
        {
          cells: ['literacy[0].scopeTotal'],
          what: 'Theo số liệu, xã đạt chuẩn xóa mù chữ mức độ 2, còn mức độ 1 chưa kết luận được.',
        },
      ],
    ],
  },
  'literacy/level-2-without-level-1': {
    passes: [['both levels', { info: NORMAL, literacy: table(() => 1) }]],
    fails: [
      [
        'level 1 fails on its narrower band',
        { info: NORMAL, literacy: table((years) => (years <= 35 ? 2 : 0)) },
        { cells: ['tblXMC'], what: 'Theo số liệu, xã đạt chuẩn xóa mù chữ mức độ 2 nhưng chưa đạt mức độ 1.' },
      ],
    ],
  },
  'literacy/cumulative-level-2': {
    passes: [
      ['the same level by either reading', { info: NORMAL, literacy: table(() => 0) }],
      [
        'one age has more in class A: no cumulative form says so',
        {
          info: NORMAL,
          literacy: table(
            (years) => (years === 40 ? 2 : 0),
            () => 1,
          ),
        },
      ],
    ],
    fails: [
      [
        'a tenth in each class: by the other reading nobody is in class B alone',
        {
          info: NORMAL,
          literacy: table(
            () => 1,
            () => 1,
          ),
        },
        {
          cells: ['literacy[0].classBTotal'],
          what: 'Hiểu nhóm B không gồm nhóm A thì xã đạt mức độ 1; nếu nhóm B chép từ biểu ghi lũy kế thì xã đạt mức độ 2.',
        },
      ],
    ],
  },
} satisfies Partial<FamilyExamples<'literacy'>>;
