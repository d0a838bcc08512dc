import type { FamilyExamples, PlanPart } from './example';

type Citizen = NonNullable<PlanPart['citizens']>[number];

const IN_2026 = { year: 2026 } as const;
const citizens = (...rows: readonly Citizen[]): PlanPart => ({ info: IN_2026, citizens: rows });
const person = (row: Citizen): Citizen => ({ name: 'Hoàng Văn A', ...row });

const scored = (score: number): Citizen => ({
  score1: score,
  score2: score,
  score3: score,
  score4: score,
  score5: score,
  score6: score,
  score7: score,
  score8: score,
  score9: score,
  score10: score,
});
const inHamlet = (count: number, score: number): readonly Citizen[] =>
  Array.from({ length: count }, (_, index) => person({ ...scored(score), hamlet: 'Nà Pái', birthYear: 1980 + index }));

export const citizenExamples: FamilyExamples<'citizens'> = {
  'citizens/birth-year': {
    passes: [
      ['six years old', citizens(person({ birthYear: 2020 }))],
      ['a hundred and twenty', citizens(person({ birthYear: 1906 }))],
      ['no year to reckon with', { citizens: [person({ birthYear: 2025 })] }],
    ],
    fails: [
      [
        'five',
        citizens(person({ birthYear: 2021 })),
        { cells: ['citizens[0].birthYear'], what: 'Dòng 6: năm sinh 2021 nằm ngoài khoảng từ 1906 đến 2020.' },
      ],
      [
        'a year older',
        citizens(person({ birthYear: 1905 })),
        { cells: ['citizens[0].birthYear'], what: 'Dòng 6: năm sinh 1905 nằm ngoài khoảng từ 1906 đến 2020.' },
      ],
    ],
  },
  'citizens/age-fits-group': {
    passes: [
      ['a worker of 15', citizens(person({ birthYear: 2011, group: 'workers' }))],
      ['an official of 18', citizens(person({ birthYear: 2008, group: 'officialsAndEntrepreneurs' }))],
      ['a pupil of 6', citizens(person({ birthYear: 2020, group: 'pupilsAndStudents' }))],
      ['a resident of 6', citizens(person({ birthYear: 2020, group: 'residents' }))],
      ['whose age can be no age is told of by another rule', citizens(person({ birthYear: 2021, group: 'workers' }))],
      ['no group', citizens(person({ birthYear: 2015 }))],
      ['no year of birth', citizens(person({ group: 'workers' }))],
      ['no year to reckon with', { citizens: [person({ birthYear: 2015, group: 'workers' })] }],
    ],
    fails: [
      [
        'a worker of 14',
        citizens(person({ birthYear: 2012, group: 'workers' })),
        {
          cells: ['citizens[0].group', 'citizens[0].birthYear'],
          what: 'Dòng 6: 14 tuổi, trong khi nhóm đối tượng này từ 15 tuổi trở lên.',
        },
      ],
      [
        'an official of 17',
        citizens(person({ birthYear: 2009, group: 'officialsAndEntrepreneurs' })),
        {
          cells: ['citizens[0].group', 'citizens[0].birthYear'],
          what: 'Dòng 6: 17 tuổi, trong khi nhóm đối tượng này từ 18 tuổi trở lên.',
        },
      ],
      [
        'a worker of 6',
        citizens(person({ birthYear: 2020, group: 'workers' })),
        {
          cells: ['citizens[0].group', 'citizens[0].birthYear'],
          what: 'Dòng 6: 6 tuổi, trong khi nhóm đối tượng này từ 15 tuổi trở lên.',
        },
      ],
    ],
  },
  'citizens/scores-complete': {
    passes: [
      ['all ten, a zero among them', citizens(person({ ...scored(8), score10: 0 }))],
      ['none yet', citizens(person({}))],
    ],
    fails: [
      [
        'two missing',
        citizens(person({ ...scored(8), score3: null, score10: null })),
        { cells: ['citizens[0].score3', 'citizens[0].score10'], what: 'Dòng 6: đã có 8 điểm, còn thiếu 2 điểm.' },
      ],
    ],
  },
  'citizens/unknown-hamlet': {
    passes: [
      [
        'spelt otherwise, the same name',
        { ...citizens(person({ hamlet: 'bản hoà' })), hamlets: [{ name: 'Bản Hòa' }] },
      ],
      ['no hamlet entered anywhere', citizens(person({ hamlet: 'Nà Pái' }))],
    ],
    fails: [
      [
        'marks lost: one hamlet can be meant',
        { ...citizens(person({ hamlet: 'Na Pai' })), hamlets: [{ name: 'Nà Pái' }, { name: 'Bản Chúc' }] },
        { cells: ['citizens[0].hamlet'], what: 'Dòng 6: thôn “Na Pai” không có ở trang tính Thôn.', after: 'Nà Pái' },
      ],
      [
        'another number is another hamlet',
        { ...citizens(person({ hamlet: 'Nà Pái 3' })), hamlets: [{ name: 'Nà Pái 2' }] },
        { cells: ['citizens[0].hamlet'], what: 'Dòng 6: thôn “Nà Pái 3” không có ở trang tính Thôn.' },
      ],
    ],
  },
  'citizens/person-twice': {
    passes: [
      [
        'born in another year',
        citizens(person({ birthYear: 1980, hamlet: 'Nà Pái' }), person({ birthYear: 1981, hamlet: 'Nà Pái' })),
      ],
      ['year of birth not entered', citizens(person({ hamlet: 'Nà Pái' }), person({ hamlet: 'Nà Pái' }))],
      [
        'another tone is another name',
        citizens(
          person({ name: 'Lý Văn Tuấn', birthYear: 1980, hamlet: 'Nà Pái' }),
          person({ name: 'Lý Văn Tuân', birthYear: 1980, hamlet: 'Nà Pái' }),
        ),
      ],
      ['hamlet not entered', citizens(person({ birthYear: 1980 }), person({ birthYear: 1980 }))],
      [
        'name not entered',
        citizens(
          person({ name: null, birthYear: 1980, hamlet: 'x' }),
          person({ name: '', birthYear: 1980, hamlet: 'x' }),
          person({ name: '', birthYear: 1980, hamlet: 'x' }),
        ),
      ],
      [
        'of another hamlet',
        citizens(person({ birthYear: 1980, hamlet: 'Nà Pái' }), person({ birthYear: 1980, hamlet: 'Nà Lạn' })),
      ],
    ],
    fails: [
      [
        'tone placed otherwise',
        citizens(
          person({ name: 'Hoàng Thị Thuỷ', birthYear: 1980, hamlet: 'Nà Pái' }),
          person({ name: 'HOÀNG THỊ THỦY', birthYear: 1980, hamlet: 'nà pái' }),
        ),
        {
          cells: ['citizens[1].name', 'citizens[1].birthYear', 'citizens[1].hamlet', 'citizens[0].name'],
          what: 'Dòng 7 cùng họ tên, năm sinh và thôn với dòng 6.',
        },
      ],
    ],
  },
  'citizens/number-twice': {
    passes: [
      ['none entered', citizens(person({}), person({ name: 'Lý Văn B' }))],
      ['blank ones', citizens(person({ citizenNumber: '' }), person({ name: 'Lý Văn B', citizenNumber: '' }))],
      [
        'what is no number',
        citizens(person({ citizenNumber: 'chưa có' }), person({ name: 'Lý Văn B', citizenNumber: 'chưa có' })),
      ],
    ],
    fails: [
      [
        'spaces make no difference',
        citizens(person({ citizenNumber: '020180001234' }), person({ citizenNumber: '020 180 001 234' })),
        {
          cells: ['citizens[1].citizenNumber', 'citizens[0].citizenNumber'],
          what: 'Dòng 7 có cùng số định danh với dòng 6.',
        },
      ],
      [
        'one that lost its zero',
        citizens(person({ citizenNumber: '020180001234' }), person({ name: 'Lý Văn B', citizenNumber: '20180001234' })),
        {
          cells: ['citizens[1].citizenNumber', 'citizens[0].citizenNumber'],
          what: 'Dòng 7 có cùng số định danh với dòng 6.',
        },
      ],
      [
        'two of the old cards',
        citizens(person({ citizenNumber: '085123456' }), person({ name: 'Lý Văn B', citizenNumber: '085123456' })),
        {
          cells: ['citizens[1].citizenNumber', 'citizens[0].citizenNumber'],
          what: 'Dòng 7 có cùng số định danh với dòng 6.',
        },
      ],
    ],
  },
  'citizens/number-form': {
    passes: [
      ['twelve digits', citizens(person({ citizenNumber: '020180001234' }))],
      ['an old card', citizens(person({ citizenNumber: '085123456' }))],
      ['none', citizens(person({ citizenNumber: '' }))],
    ],
    fails: [
      [
        'a leading zero lost',
        citizens(person({ citizenNumber: '20180001234' })),
        {
          cells: ['citizens[0].citizenNumber'],
          what: 'Dòng 6: số định danh không đúng 12 chữ số.',
          after: '020180001234',
        },
      ],
      [
        'letters',
        citizens(person({ citizenNumber: 'chưa có' })),
        { cells: ['citizens[0].citizenNumber'], what: 'Dòng 6: số định danh không đúng 12 chữ số.' },
      ],
    ],
  },
  'citizens/number-contradicts': {
    passes: [
      ['a woman born in 1980', citizens(person({ citizenNumber: '020180001234', sex: 'female', birthYear: 1980 }))],
      ['none', citizens(person({ sex: 'male', birthYear: 1979 }))],
      ['nothing to hold it against', citizens(person({ citizenNumber: '020180001234' }))],
      ['an old card says nothing', citizens(person({ citizenNumber: '085123456', sex: 'male', birthYear: 1979 }))],
    ],
    fails: [
      [
        'a man born in 1979',
        citizens(person({ citizenNumber: '020180001234', sex: 'male', birthYear: 1979 })),
        {
          cells: ['citizens[0].citizenNumber', 'citizens[0].sex', 'citizens[0].birthYear'],
          what: 'Dòng 6: số định danh không khớp với “Giới tính”, “Năm sinh”.',
        },
      ],
      [
        'a man',
        citizens(person({ citizenNumber: '020180001234', sex: 'male', birthYear: 1980 })),
        {
          cells: ['citizens[0].citizenNumber', 'citizens[0].sex'],
          what: 'Dòng 6: số định danh không khớp với “Giới tính”.',
        },
      ],
      [
        'born in 1979',
        citizens(person({ citizenNumber: '020180001234', sex: 'female', birthYear: 1979 })),
        {
          cells: ['citizens[0].citizenNumber', 'citizens[0].birthYear'],
          what: 'Dòng 6: số định danh không khớp với “Năm sinh”.',
        },
      ],
    ],
  },
  'citizens/register-equals-hamlets': {
    passes: [
      ['equal', { ...citizens(...inHamlet(3, 8)), hamlets: [{ name: 'Nà Pái', learningCitizens: 3 }] }],
      [
        'the difference may be among those still open',
        {
          ...citizens(...inHamlet(2, 8), person({ hamlet: 'Nà Pái' })),
          hamlets: [{ name: 'Nà Pái', learningCitizens: 3 }],
        },
      ],
      ['no register', { hamlets: [{ name: 'Nà Pái', learningCitizens: 3 }] }],
      ['no figure of the hamlet', { ...citizens(...inHamlet(3, 8)), hamlets: [{ name: 'Nà Pái' }] }],
      [
        'a row without a name',
        {
          ...citizens(...inHamlet(3, 8)),
          hamlets: [
            { name: null, learningCitizens: 9 },
            { name: 'Nà Pái', learningCitizens: 3 },
          ],
        },
      ],
      [
        'pupils are not among them',
        {
          ...citizens(...inHamlet(2, 8), person({ ...scored(8), hamlet: 'Nà Pái', birthYear: 2009 })),
          hamlets: [{ name: 'Nà Pái', learningCitizens: 2 }],
        },
      ],
      [
        'those of 18 are',
        {
          ...citizens(...inHamlet(2, 8), person({ ...scored(8), hamlet: 'Nà Pái', birthYear: 2008 })),
          hamlets: [{ name: 'Nà Pái', learningCitizens: 3 }],
        },
      ],
      [
        'pupils too, where they are counted',
        {
          ...citizens(...inHamlet(2, 8), person({ ...scored(8), hamlet: 'Nà Pái', birthYear: 2009 })),
          info: { year: 2026, pupilsCounted: true },
          hamlets: [{ name: 'Nà Pái', learningCitizens: 3 }],
        },
      ],
    ],
    fails: [
      [
        'one more than listed',
        { ...citizens(...inHamlet(3, 8), ...inHamlet(1, 7.9)), hamlets: [{ name: 'Nà Pái', learningCitizens: 4 }] },
        {
          cells: ['hamlets[0].learningCitizens'],
          what: 'Thôn Nà Pái: trang tính Thôn ghi 4, danh sách có 3 người đạt; chênh lệch 1, trong đó 0 người chưa rõ.',
        },
      ],
      [
        'one fewer than listed',
        { ...citizens(...inHamlet(3, 8)), hamlets: [{ name: 'Nà Pái', learningCitizens: 2 }] },
        {
          cells: ['hamlets[0].learningCitizens'],
          what: 'Thôn Nà Pái: trang tính Thôn ghi 2, danh sách có 3 người đạt; chênh lệch 1, trong đó 0 người chưa rõ.',
        },
      ],
      [
        'more than can still be',
        {
          ...citizens(...inHamlet(2, 8), person({ hamlet: 'Nà Pái' })),
          hamlets: [{ name: 'Nà Pái', learningCitizens: 4 }],
        },
        {
          cells: ['hamlets[0].learningCitizens'],
          what: 'Thôn Nà Pái: trang tính Thôn ghi 4, danh sách có 2 người đạt; chênh lệch 2, trong đó 1 người chưa rõ.',
        },
      ],
      [
        'nobody of it listed',
        { ...citizens(person({ ...scored(8), hamlet: 'Nà Lạn' })), hamlets: [{ name: 'Nà Pái', learningCitizens: 1 }] },
        {
          cells: ['hamlets[0].learningCitizens'],
          what: 'Thôn Nà Pái: trang tính Thôn ghi 1, danh sách có 0 người đạt; chênh lệch 1, trong đó 0 người chưa rõ.',
        },
      ],
    ],
  },
  'citizens/register-within-population': {
    passes: [
      ['everybody', { ...citizens(...inHamlet(3, 8)), hamlets: [{ name: 'Nà Pái', population: 3 }] }],
      ['nobody is known of', { ...citizens(...inHamlet(4, 8)), hamlets: [{ name: 'Nà Pái' }] }],
      ['a row without a name', { ...citizens(...inHamlet(1, 8)), hamlets: [{ name: null, population: 0 }] }],
    ],
    fails: [
      [
        'one too many',
        { ...citizens(...inHamlet(4, 8)), hamlets: [{ name: 'Nà Pái', population: 3 }] },
        { cells: ['hamlets[0].population'], what: 'Thôn Nà Pái: danh sách có 4 người, dân số chỉ có 3.' },
      ],
    ],
  },
};
