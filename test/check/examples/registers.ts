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
    passes: [['six years old', citizens(person({ birthYear: 2020 }))]],
    fails: [
      [
        'five',
        citizens(person({ birthYear: 2021 })),
        { cells: ['citizens[0].birthYear'], what: 'Dòng 6: năm sinh 2021 nằm ngoài khoảng từ 1906 đến 2020.' },
      ],
    ],
  },
  'citizens/age-fits-group': {
    passes: [['a worker of 15', citizens(person({ birthYear: 2011, group: 'workers' }))]],
    fails: [
      [
        'a worker of 14',
        citizens(person({ birthYear: 2012, group: 'workers' })),
        {
          cells: ['citizens[0].group', 'citizens[0].birthYear'],
          what: 'Dòng 6: 14 tuổi, trong khi nhóm đối tượng này từ 15 tuổi trở lên.',
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
    passes: [['none entered', citizens(person({}), person({ name: 'Lý Văn B' }))]],
    fails: [
      [
        'spaces make no difference',
        citizens(person({ citizenNumber: '020180001234' }), person({ citizenNumber: '020 180 001 234' })),
        {
          cells: ['citizens[1].citizenNumber', 'citizens[0].citizenNumber'],
          what: 'Dòng 7 có cùng số định danh với dòng 6.',
        },
      ],
    ],
  },
  'citizens/number-form': {
    passes: [['twelve digits', citizens(person({ citizenNumber: '020180001234' }))]],
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
    ],
  },
  'citizens/register-within-population': {
    passes: [['everybody', { ...citizens(...inHamlet(3, 8)), hamlets: [{ name: 'Nà Pái', population: 3 }] }]],
    fails: [
      [
        'one too many',
        { ...citizens(...inHamlet(4, 8)), hamlets: [{ name: 'Nà Pái', population: 3 }] },
        { cells: ['hamlets[0].population'], what: 'Thôn Nà Pái: danh sách có 4 người, dân số chỉ có 3.' },
      ],
    ],
  },
};

const unit = (row: NonNullable<PlanPart['units']>[number]): PlanPart => ({ units: [{ name: 'Trạm Y tế', ...row }] });
const school = (row: NonNullable<PlanPart['institutions']>[number]): PlanPart => ({
  institutions: [{ name: 'Trường Tiểu học Tân Văn', ...row }],
});

export const unitExamples: FamilyExamples<'units'> = {
  'units/titles-within-members': {
    passes: [['everybody', unit({ members: 12, membersWithTitle: 12 })]],
    fails: [
      [
        'one too many',
        unit({ members: 12, membersWithTitle: 13 }),
        {
          cells: ['units[0].membersWithTitle', 'units[0].members'],
          what: '“Trạm Y tế”: số thành viên là công dân học tập (13) nhiều hơn số thành viên (12).',
        },
      ],
    ],
    cannotTell: [['members blank', unit({ membersWithTitle: 3 }), 'missingValue']],
  },
  'units/unit-twice': {
    passes: [['two units', { units: [{ name: 'Trạm Y tế' }, { name: 'Công an xã' }] }]],
    fails: [
      [
        'twice',
        { units: [{ name: 'Trạm Y tế' }, { name: 'trạm y tế' }] },
        { cells: ['units[1].name', 'units[0].name'], what: '“trạm y tế” (dòng 7) đã có ở dòng 6.' },
      ],
    ],
  },
  'units/recognition-lost': {
    passes: [
      ['kept', unit({ recognisedLastYear: true, recognised: true })],
      ['not entered yet', unit({ recognisedLastYear: true })],
    ],
    fails: [
      [
        'lost',
        unit({ recognisedLastYear: true, recognised: false }),
        {
          cells: ['units[0].recognised', 'units[0].recognisedLastYear'],
          what: '“Trạm Y tế”: năm trước được công nhận, năm nay không được công nhận.',
        },
      ],
    ],
  },
  'units/digital-lessons-within-lessons': {
    passes: [['all', school({ lessons: 840, digitalLessons: 840 })]],
    fails: [
      [
        'one too many',
        school({ lessons: 840, digitalLessons: 841 }),
        {
          cells: ['institutions[0].digitalLessons', 'institutions[0].lessons'],
          what: '“Trường Tiểu học Tân Văn”: số tiết trên môi trường số (841) nhiều hơn tổng số tiết (840).',
        },
      ],
    ],
  },
  'units/lessons-complete': {
    passes: [
      ['both', school({ lessons: 840, digitalLessons: 0 })],
      ['neither', school({})],
    ],
    fails: [
      [
        'no lessons',
        school({ digitalLessons: 500 }),
        {
          cells: ['institutions[0].lessons', 'institutions[0].digitalLessons'],
          what: '“Trường Tiểu học Tân Văn”: ô D6 (“Tổng số tiết”) còn trống, trong khi “Số tiết trên môi trường số” đã có.',
        },
      ],
    ],
  },
  'units/institution-twice': {
    passes: [['two', { institutions: [{ name: 'Trường Mầm non' }, { name: 'Trường Tiểu học' }] }]],
    fails: [
      [
        'twice',
        { institutions: [{ name: 'Trường Mầm non' }, { name: 'Trường mầm non' }] },
        { cells: ['institutions[1].name', 'institutions[0].name'], what: '“Trường mầm non” (dòng 7) đã có ở dòng 6.' },
      ],
    ],
  },
};

const lesson = (row: NonNullable<PlanPart['classes']>[number]): PlanPart => ({
  info: IN_2026,
  classes: [{ topic: 'Bình dân học vụ số', ...row }],
});
const task = (row: NonNullable<PlanPart['tasks']>[number], today?: string): PlanPart => ({
  info: IN_2026,
  tasks: [{ task: 'Mở lớp xóa mù chữ', ...row }],
  ...(today === undefined ? {} : { today }),
});
const line = (row: NonNullable<PlanPart['budget']>[number]): PlanPart => ({
  budget: [{ content: 'Tài liệu', ...row }],
});

export const activityExamples: FamilyExamples<'activities'> = {
  'activities/class-groups-within-learners': {
    passes: [['everybody', lesson({ learners: 30, female: 30, minority: 30 })]],
    fails: [
      [
        'one too many',
        lesson({ learners: 30, female: 31 }),
        {
          cells: ['classes[0].female', 'classes[0].learners'],
          what: '“Bình dân học vụ số”: “Lượt nữ” (31) nhiều hơn “Lượt người học” (30).',
        },
      ],
    ],
    cannotTell: [['learners blank', lesson({ female: 12 }), 'missingValue']],
  },
  'activities/class-in-year': {
    passes: [['on the last day', lesson({ date: '2026-12-31' })]],
    fails: [
      [
        'the year before',
        lesson({ date: '2025-12-31' }),
        { cells: ['classes[0].date'], what: '“Bình dân học vụ số”: ngày 31/12/2025 không thuộc năm 2026.' },
      ],
    ],
  },
  'activities/task-in-year': {
    passes: [['into the next year', task({ due: '2027-01-31' })]],
    fails: [
      [
        'the year before',
        task({ due: '2025-12-31' }),
        {
          cells: ['tasks[0].due'],
          what: '“Mở lớp xóa mù chữ”: thời hạn 31/12/2025 không thuộc năm 2026 hoặc năm liền sau.',
        },
      ],
    ],
  },
  'activities/task-late': {
    passes: [
      ['on the last day', task({ due: '2026-06-30', state: 'running' }, '2026-06-30')],
      ['done', task({ due: '2026-06-30', state: 'done' }, '2026-07-01')],
      ['no day of the check', task({ due: '2026-06-30', state: 'running' })],
    ],
    fails: [
      [
        'a day late',
        task({ due: '2026-06-30', state: 'running' }, '2026-07-01'),
        {
          cells: ['tasks[0].due', 'tasks[0].state'],
          what: '“Mở lớp xóa mù chữ”: hết hạn ngày 30/06/2026 mà chưa ghi là đã hoàn thành.',
        },
      ],
    ],
  },
  'activities/task-state-and-share': {
    passes: [
      ['done', task({ state: 'done', done: 100 })],
      ['running', task({ state: 'running', done: 99 })],
    ],
    fails: [
      [
        'done, and not all of it',
        task({ state: 'done', done: 80 }),
        {
          cells: ['tasks[0].done', 'tasks[0].state'],
          what: '“Mở lớp xóa mù chữ”: tỷ lệ hoàn thành 80 % không khớp với trạng thái ở các ô G6, F6.',
        },
      ],
    ],
  },
  'activities/spent-within-planned': {
    passes: [['all of it', line({ planned: 30_000_000, spent: 30_000_000 })]],
    fails: [
      [
        'more',
        line({ planned: 30_000_000, spent: 30_500_000 }),
        {
          cells: ['budget[0].spent', 'budget[0].planned'],
          what: '“Tài liệu”: đã chi 30.500.000 đồng, vượt dự toán 30.000.000 đồng.',
        },
      ],
    ],
    cannotTell: [['nothing planned', line({ spent: 500_000 }), 'missingValue']],
  },
  'activities/budget-without-source': {
    passes: [['given', line({ planned: 1, source: 'commune' })]],
    fails: [
      [
        'blank',
        line({ planned: 1 }),
        { cells: ['budget[0].source'], what: '“Tài liệu”: ô B6 (“Nguồn kinh phí”) còn trống.' },
      ],
    ],
  },
};
