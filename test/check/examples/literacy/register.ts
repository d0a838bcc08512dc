import type { FamilyExamples, PlanPart } from '../example';

type Age = NonNullable<PlanPart['literacy']>[number];
type OfHamlet = NonNullable<PlanPart['illiterateByHamlet']>[number];
type Person = NonNullable<PlanPart['illiteratePeople']>[number];

const age = (row: Age): PlanPart => ({ literacy: [{ age: 23, ...row }] });
const hamlet = (row: OfHamlet): PlanPart => ({ illiterateByHamlet: [{ hamlet: 'Nà Pái', ...row }] });
const people = (...rows: readonly Person[]): PlanPart => ({ info: { year: 2026 }, illiteratePeople: rows });
/** With the rule set that says who is literate. */
const judged = (...rows: readonly Person[]): PlanPart => ({
  info: { year: 2026, ruleSet: 'ND20-2014' },
  illiteratePeople: rows,
});
const person = (row: Person): Person => ({ name: 'Hoàng Thị A', ...row });

export const literacyRegisterExamples = {
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
      ['grade 2 is class A', judged(person({ literacyClass: 'A', highestGrade: 2 }))],
      ['grade 4 is class B', judged(person({ literacyClass: 'B', highestGrade: 4 }))],
      ['no rule set chosen', people(person({ literacyClass: 'A', highestGrade: 3 }))],
    ],
    fails: [
      [
        'grade 3 is class B',
        judged(person({ literacyClass: 'A', highestGrade: 3 })),
        {
          cells: ['illiteratePeople[0].literacyClass', 'illiteratePeople[0].highestGrade'],
          what: 'Dòng 6: ghi nhóm A nhưng lớp cao nhất đã hoàn thành là lớp 3.',
        },
      ],
      [
        'grade 5 is literate',
        judged(person({ literacyClass: 'B', highestGrade: 5 })),
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
      [
        'equal',
        { ...people(person({ birthYear: 2003, literacyClass: 'A' })), ...age({ classATotal: 1, classBTotal: 0 }) },
      ],
      ['no register', { ...age({ classATotal: 1 }), info: { year: 2026 } }],
    ],
    fails: [
      [
        'two listed, one counted',
        {
          ...people(
            person({ birthYear: 2003, literacyClass: 'A' }),
            person({ birthYear: 2003, literacyClass: 'A', name: 'Lý Văn B' }),
          ),
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
      [
        'equal',
        {
          ...people(person({ hamlet: 'nà pái', birthYear: 2003, literacyClass: 'B' })),
          ...hamlet({ classB15to60Total: 1 }),
        },
      ],
    ],
    fails: [
      [
        'none listed',
        {
          ...people(person({ hamlet: 'Bản Chúc', birthYear: 2003, literacyClass: 'B' })),
          ...hamlet({ classB15to60Total: 1 }),
        },
        {
          cells: ['illiterateByHamlet[0].classB15to60Total'],
          what: 'Thôn Nà Pái, nhóm B: biểu theo thôn ghi 1, danh sách có 0 người; chênh lệch 1.',
        },
      ],
    ],
  },
  'literacy/register-person-twice': {
    passes: [
      [
        'another hamlet',
        people(person({ birthYear: 1980, hamlet: 'Nà Pái' }), person({ birthYear: 1980, hamlet: 'Bản Chúc' })),
      ],
    ],
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
    passes: [
      ['two numbers', people(person({ citizenNumber: '020180001234' }), person({ citizenNumber: '020180001235' }))],
    ],
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
    passes: [
      ['a woman born in 1980', people(person({ citizenNumber: '020180001234', sex: 'female', birthYear: 1980 }))],
    ],
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
} satisfies Partial<FamilyExamples<'literacy'>>;
