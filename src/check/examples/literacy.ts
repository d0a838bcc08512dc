import { LITERACY_MEASURES, POPULATION_GROUPS } from '../../domain/figures';
import type { LiteracyRow } from '../../domain/figures';
import { SUBJECT_AGES } from '../rules/literacy/bands';
import type { FamilyExamples, PlanPart } from './example';

type Age = NonNullable<PlanPart['literacy']>[number];
type OfHamlet = NonNullable<PlanPart['illiterateByHamlet']>[number];
type Person = NonNullable<PlanPart['illiteratePeople']>[number];

const age = (row: Age): PlanPart => ({ literacy: [{ age: 23, ...row }] });
const hamlet = (row: OfHamlet): PlanPart => ({ illiterateByHamlet: [{ hamlet: 'Nà Pái', ...row }] });
const people = (...rows: readonly Person[]): PlanPart => ({ info: { year: 2026 }, illiteratePeople: rows });
const person = (row: Person): Person => ({ name: 'Hoàng Thị A', ...row });

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

const NORMAL = { year: 2026, especiallyDifficult: false, ruleSet: 'ND20-2014' } as const;

export const literacyExamples: FamilyExamples<'literacy'> = {
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
          what: 'Tuổi 23: hai nhóm A và B cộng lại (49) nhiều hơn số người trong độ tuổi (48).',
        },
      ],
    ],
    cannotTell: [['scope blank', age({ classATotal: 2, classBTotal: 1 }), 'missingValue']],
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
    passes: [['two ages', { literacy: [{ age: 23 }, { age: 24 }] }]],
    fails: [
      [
        'twice',
        { literacy: [{ age: 23 }, { age: 23 }] },
        { cells: ['literacy[1].age', 'literacy[0].age'], what: 'Tuổi 23 ở dòng 7 đã có ở dòng 6.' },
      ],
    ],
  },
  'literacy/rates-in-order': {
    passes: [['younger people more often literate', { literacy: table((years) => (years > 35 ? 2 : 0)) }]],
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
    passes: [['one person is not', { literacy: table((years) => (years === 60 ? 1 : 0)) }]],
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
  'literacy/hamlet-bands-nested': {
    passes: [['nobody added', hamlet({ scope15to25Total: 30, scope15to35Total: 30, scope15to60Total: 30 })]],
    fails: [
      [
        'the band 26-35 entered',
        hamlet({ scope15to25Total: 30, scope15to35Total: 18 }),
        {
          cells: ['illiterateByHamlet[0].scope15to25Total', 'illiterateByHamlet[0].scope15to35Total'],
          what: 'Thôn Nà Pái: “15 đến 25 dân số tổng số” (30) nhiều hơn “15 đến 35 dân số tổng số” (18).',
        },
      ],
    ],
  },
  'literacy/hamlet-illiterate-within-scope': {
    passes: [['everybody', hamlet({ scope15to60Total: 30, classA15to60Total: 20, classB15to60Total: 10 })]],
    fails: [
      [
        'one too many',
        hamlet({ scope15to60Total: 30, classA15to60Total: 20, classB15to60Total: 11 }),
        {
          cells: [
            'illiterateByHamlet[0].classA15to60Total',
            'illiterateByHamlet[0].classB15to60Total',
            'illiterateByHamlet[0].scope15to60Total',
          ],
          what: 'Thôn Nà Pái: “15 đến 60 nhóm A tổng số” + “15 đến 60 nhóm B tổng số” bằng 31, nhiều hơn “15 đến 60 dân số tổng số” (30).',
        },
      ],
    ],
  },
  'literacy/hamlet-groups-within-total': {
    passes: [['all women', hamlet({ scope15to25Total: 12, scope15to25Female: 12 })]],
    fails: [
      [
        'one too many',
        hamlet({ scope15to25Total: 12, scope15to25Female: 13 }),
        {
          cells: ['illiterateByHamlet[0].scope15to25Female', 'illiterateByHamlet[0].scope15to25Total'],
          what: 'Thôn Nà Pái: “15 đến 25 dân số nữ” (13) nhiều hơn “15 đến 25 dân số tổng số” (12).',
        },
      ],
    ],
  },
  'literacy/hamlet-sums-equal-ages': {
    passes: [
      ['equal', { ...age({ classATotal: 4 }), ...hamlet({ classA15to25Total: 4 }) }],
      ['a cell blank', { ...age({}), ...hamlet({ classA15to25Total: 4 }) }],
    ],
    fails: [
      [
        'one person more in the hamlets',
        { ...age({ classATotal: 4 }), ...hamlet({ classA15to25Total: 5 }) },
        {
          cells: ['illiterateByHamlet[0].classA15to25Total', 'literacy[0].classATotal'],
          what: 'A Tổng số, 15-25 tuổi: cộng các thôn được 5, cộng các độ tuổi được 4; chênh lệch 1 người.',
        },
      ],
    ],
  },
  'literacy/hamlet-unknown': {
    passes: [['on the sheet', { ...hamlet({}), hamlets: [{ name: 'Nà Pái' }] }]],
    fails: [
      [
        'a slip of the finger',
        { ...hamlet({ hamlet: 'Nà Páii' }), hamlets: [{ name: 'Nà Pái' }] },
        { cells: ['illiterateByHamlet[0].hamlet'], what: 'Dòng 6: “Nà Páii” không có ở trang tính Thôn.', after: 'Nà Pái' },
      ],
    ],
  },
  'literacy/hamlet-once': {
    passes: [['two hamlets', { illiterateByHamlet: [{ hamlet: 'Nà Pái' }, { hamlet: 'Bản Chúc' }] }]],
    fails: [
      [
        'twice',
        { illiterateByHamlet: [{ hamlet: 'Nà Pái' }, { hamlet: 'nà pái' }] },
        { cells: ['illiterateByHamlet[1].hamlet', 'illiterateByHamlet[0].hamlet'], what: 'Thôn nà pái đã có ở dòng 6.' },
      ],
    ],
  },
  'literacy/register-age': {
    passes: [['15 and 60', people(person({ birthYear: 2011 }), person({ birthYear: 1966 }))]],
    fails: [
      [
        '14',
        people(person({ birthYear: 2012 })),
        { cells: ['illiteratePeople[0].birthYear'], what: 'Dòng 6: năm sinh 2012 nằm ngoài khoảng từ 1966 đến 2011.' },
      ],
      [
        '61',
        people(person({ birthYear: 1965 })),
        { cells: ['illiteratePeople[0].birthYear'], what: 'Dòng 6: năm sinh 1965 nằm ngoài khoảng từ 1966 đến 2011.' },
      ],
    ],
  },
  'literacy/register-class-and-grade': {
    passes: [
      ['grade 2 is class A', people(person({ literacyClass: 'A', highestGrade: 2 }))],
      ['grade 4 is class B', people(person({ literacyClass: 'B', highestGrade: 4 }))],
    ],
    fails: [
      [
        'grade 3 is class B',
        people(person({ literacyClass: 'A', highestGrade: 3 })),
        {
          cells: ['illiteratePeople[0].literacyClass', 'illiteratePeople[0].highestGrade'],
          what: 'Dòng 6: ghi nhóm A nhưng lớp cao nhất đã hoàn thành là lớp 3.',
        },
      ],
      [
        'grade 5 is literate',
        people(person({ literacyClass: 'B', highestGrade: 5 })),
        {
          cells: ['illiteratePeople[0].literacyClass', 'illiteratePeople[0].highestGrade'],
          what: 'Dòng 6: ghi nhóm B nhưng lớp cao nhất đã hoàn thành là lớp 5.',
        },
      ],
    ],
  },
  'literacy/register-unknown-hamlet': {
    passes: [['on the sheet', { ...people(person({ hamlet: 'Nà Pái' })), hamlets: [{ name: 'Nà Pái' }] }]],
    fails: [
      [
        'another hamlet',
        { ...people(person({ hamlet: 'Bản Chúc' })), hamlets: [{ name: 'Nà Pái' }] },
        { cells: ['illiteratePeople[0].hamlet'], what: 'Dòng 6: thôn “Bản Chúc” không có ở trang tính Thôn.' },
      ],
    ],
  },
  'literacy/register-ethnicity': {
    passes: [
      ['of the list', people(person({ ethnicity: 'Tày' }))],
      ['another name of a group', people(person({ ethnicity: 'Thái Đen' }))],
    ],
    fails: [
      [
        'a mark lost',
        people(person({ ethnicity: 'Nung' })),
        {
          cells: ['illiteratePeople[0].ethnicity'],
          what: 'Dòng 6: “Nung” không có trong danh mục 54 dân tộc.',
          after: 'Nùng',
        },
      ],
      [
        'no group',
        people(person({ ethnicity: 'Lạng Sơn' })),
        { cells: ['illiteratePeople[0].ethnicity'], what: 'Dòng 6: “Lạng Sơn” không có trong danh mục 54 dân tộc.' },
      ],
    ],
  },
  'literacy/register-equals-ages': {
    passes: [
      ['equal', { ...people(person({ birthYear: 2003, literacyClass: 'A' })), ...age({ classATotal: 1, classBTotal: 0 }) }],
      ['no register', { ...age({ classATotal: 1 }), info: { year: 2026 } }],
    ],
    fails: [
      [
        'two listed, one counted',
        {
          ...people(person({ birthYear: 2003, literacyClass: 'A' }), person({ birthYear: 2003, literacyClass: 'A', name: 'Lý Văn B' })),
          ...age({ classATotal: 1 }),
        },
        {
          cells: ['literacy[0].classATotal', 'illiteratePeople[0].name', 'illiteratePeople[1].name'],
          what: 'Tuổi 23, nhóm A: bảng theo độ tuổi ghi 1, danh sách có 2 người; chênh lệch 1.',
        },
      ],
    ],
  },
  'literacy/register-equals-hamlets': {
    passes: [
      ['equal', { ...people(person({ hamlet: 'nà pái', birthYear: 2003, literacyClass: 'B' })), ...hamlet({ classB15to60Total: 1 }) }],
    ],
    fails: [
      [
        'none listed',
        { ...people(person({ hamlet: 'Bản Chúc', birthYear: 2003, literacyClass: 'B' })), ...hamlet({ classB15to60Total: 1 }) },
        {
          cells: ['illiterateByHamlet[0].classB15to60Total'],
          what: 'Thôn Nà Pái, nhóm B: biểu theo thôn ghi 1, danh sách có 0 người; chênh lệch 1.',
        },
      ],
    ],
  },
  'literacy/register-person-twice': {
    passes: [['another hamlet', people(person({ birthYear: 1980, hamlet: 'Nà Pái' }), person({ birthYear: 1980, hamlet: 'Bản Chúc' }))]],
    fails: [
      [
        'decomposed letters, spaces',
        people(
          person({ name: 'Hoàng Thị Thủy', birthYear: 1980, hamlet: 'Nà Pái' }),
          person({ name: 'Hoàng  Thị Thuỷ'.normalize('NFD'), birthYear: 1980, hamlet: 'Nà Pái' }),
        ),
        {
          cells: [
            'illiteratePeople[1].name',
            'illiteratePeople[1].birthYear',
            'illiteratePeople[1].hamlet',
            'illiteratePeople[0].name',
          ],
          what: 'Dòng 7 cùng họ tên, năm sinh và thôn với dòng 6.',
        },
      ],
    ],
  },
  'literacy/register-number-twice': {
    passes: [['two numbers', people(person({ citizenNumber: '020180001234' }), person({ citizenNumber: '020180001235' }))]],
    fails: [
      [
        'one number',
        people(person({ citizenNumber: '020180001234' }), person({ citizenNumber: '020180001234', name: 'Lý Văn B' })),
        {
          cells: ['illiteratePeople[1].citizenNumber', 'illiteratePeople[0].citizenNumber'],
          what: 'Dòng 7 có cùng số định danh với dòng 6.',
        },
      ],
    ],
  },
  'literacy/register-number-form': {
    passes: [
      ['twelve digits', people(person({ citizenNumber: '020180001234' }))],
      ['an old card', people(person({ citizenNumber: '080123456' }))],
    ],
    fails: [
      [
        'eight digits',
        people(person({ citizenNumber: '02018000' })),
        { cells: ['illiteratePeople[0].citizenNumber'], what: 'Dòng 6: số định danh không đúng 12 chữ số.' },
      ],
    ],
  },
  'literacy/register-number-contradicts': {
    passes: [['a woman born in 1980', people(person({ citizenNumber: '020180001234', sex: 'female', birthYear: 1980 }))]],
    fails: [
      [
        'born in 1981',
        people(person({ citizenNumber: '020180001234', sex: 'female', birthYear: 1981 })),
        {
          cells: ['illiteratePeople[0].citizenNumber', 'illiteratePeople[0].birthYear'],
          what: 'Dòng 6: số định danh không khớp với “Năm sinh”.',
        },
      ],
    ],
  },
};
