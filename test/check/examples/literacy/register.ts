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
    passes: [
      ['15 and 60', people(person({ birthYear: 2011 }), person({ birthYear: 1966 }))],
      ['no year of birth', people(person({}))],
      ['no year to reckon with', { illiteratePeople: [person({ birthYear: 2012 })] }],
    ],
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
      ['no class', judged(person({ highestGrade: 5 }))],
      ['no grade', judged(person({ literacyClass: 'A' }))],
      ['no school at all', judged(person({ literacyClass: 'A', highestGrade: 0 }))],
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
      [
        'grade 2 is not class B',
        judged(person({ literacyClass: 'B', highestGrade: 2 })),
        {
          cells: ['illiteratePeople[0].literacyClass', 'illiteratePeople[0].highestGrade'],
          what: 'Dòng 6: ghi nhóm B nhưng lớp cao nhất đã hoàn thành là lớp 2.',
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
      ['none', people(person({ ethnicity: '' }), person({}))],
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
      ['the table has no figure', { ...people(person({ birthYear: 2003, literacyClass: 'A' })), ...age({}) }],
      [
        'no class, no year of birth',
        { ...people(person({ birthYear: 2003 }), person({ literacyClass: 'A' })), ...age({ classATotal: 0 }) },
      ],
      [
        'no year to reckon with',
        { illiteratePeople: [person({ birthYear: 2003, literacyClass: 'A' })], ...age({ classATotal: 0 }) },
      ],
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
      [
        'class B, nobody listed',
        { ...people(person({ birthYear: 2004, literacyClass: 'B' })), ...age({ classBTotal: 1 }) },
        {
          cells: ['literacy[0].classBTotal'],
          what: 'Tuổi 23, nhóm B: bảng theo độ tuổi ghi 1, danh sách có 0 người; chênh lệch 1.',
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
      [
        '15 and 60, and nobody beyond',
        {
          ...people(
            person({ hamlet: 'Nà Pái', birthYear: 2011, literacyClass: 'A' }),
            person({ hamlet: 'Nà Pái', birthYear: 1966, literacyClass: 'A' }),
            person({ hamlet: 'Nà Pái', birthYear: 2012, literacyClass: 'A' }),
            person({ hamlet: 'Nà Pái', birthYear: 1965, literacyClass: 'A' }),
          ),
          ...hamlet({ classA15to60Total: 2 }),
        },
      ],
      [
        'whose age is not known is of it',
        { ...people(person({ hamlet: 'Nà Pái', literacyClass: 'A' })), ...hamlet({ classA15to60Total: 1 }) },
      ],
      ['no register', hamlet({ classA15to60Total: 1 })],
      [
        'a row without a name',
        { ...people(person({ hamlet: 'Nà Pái', literacyClass: 'A' })), illiterateByHamlet: [{ classA15to60Total: 3 }] },
      ],
      [
        'whose hamlet is not known is of none',
        { ...people(person({ literacyClass: 'A' })), ...hamlet({ classA15to60Total: 0 }) },
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
      [
        'class A, one more listed',
        {
          ...people(person({ hamlet: 'Nà Pái', birthYear: 2003, literacyClass: 'A' })),
          ...hamlet({ classA15to60Total: 0 }),
        },
        {
          cells: ['illiterateByHamlet[0].classA15to60Total', 'illiteratePeople[0].name'],
          what: 'Thôn Nà Pái, nhóm A: biểu theo thôn ghi 0, danh sách có 1 người; chênh lệch 1.',
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
      [
        'a man',
        people(person({ citizenNumber: '020180001234', sex: 'male', birthYear: 1980 })),
        {
          cells: ['illiteratePeople[0].citizenNumber', 'illiteratePeople[0].sex'],
          what: 'Dòng 6: số định danh không khớp với “Giới tính”.',
        },
      ],
    ],
  },
} satisfies Partial<FamilyExamples<'literacy'>>;
