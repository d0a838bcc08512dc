import type { FamilyExamples, PlanPart } from './example';

const IN_2026 = { year: 2026 } as const;
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
      [
        'one too many of minorities',
        lesson({ learners: 30, female: 30, minority: 31 }),
        {
          cells: ['classes[0].minority', 'classes[0].learners'],
          what: '“Bình dân học vụ số”: “Lượt dân tộc thiểu số” (31) nhiều hơn “Lượt người học” (30).',
        },
      ],
    ],
    cannotTell: [['learners blank', lesson({ female: 12 }), 'missingValue']],
  },
  'activities/class-in-year': {
    passes: [
      ['on the last day', lesson({ date: '2026-12-31' })],
      ['on the first day', lesson({ date: '2026-01-01' })],
      ['no year to hold it against', { classes: [{ topic: 'x', date: '2025-12-31' }] }],
    ],
    fails: [
      [
        'the year before',
        lesson({ date: '2025-12-31' }),
        { cells: ['classes[0].date'], what: '“Bình dân học vụ số”: ngày 31/12/2025 không thuộc năm 2026.' },
      ],
      [
        'the year after',
        lesson({ date: '2027-01-01' }),
        { cells: ['classes[0].date'], what: '“Bình dân học vụ số”: ngày 01/01/2027 không thuộc năm 2026.' },
      ],
    ],
  },
  'activities/task-in-year': {
    passes: [
      ['into the next year', task({ due: '2027-01-31' })],
      ['on the first day', task({ due: '2026-01-01' })],
      ['on the last day of the year after', task({ due: '2027-12-31' })],
      ['no year to hold it against', { tasks: [{ task: 'x', due: '2025-12-31' }] }],
    ],
    fails: [
      [
        'the year before',
        task({ due: '2025-12-31' }),
        {
          cells: ['tasks[0].due'],
          what: '“Mở lớp xóa mù chữ”: thời hạn 31/12/2025 không thuộc năm 2026 hoặc năm liền sau.',
        },
      ],
      [
        'two years on',
        task({ due: '2028-01-01' }),
        {
          cells: ['tasks[0].due'],
          what: '“Mở lớp xóa mù chữ”: thời hạn 01/01/2028 không thuộc năm 2026 hoặc năm liền sau.',
        },
      ],
    ],
  },
  'activities/task-late': {
    passes: [
      ['on the last day', task({ due: '2026-06-30', state: 'running' }, '2026-06-30')],
      ['done', task({ due: '2026-06-30', state: 'done' }, '2026-07-01')],
      ['no day of the check', task({ due: '2026-06-30', state: 'running' })],
      ['given up', task({ due: '2026-06-30', state: 'stopped' }, '2026-07-01')],
      ['without a day', task({ state: 'running' }, '2026-07-01')],
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
      [
        'without a word on its state',
        task({ due: '2026-06-30' }, '2026-07-01'),
        {
          cells: ['tasks[0].due', 'tasks[0].state'],
          what: '“Mở lớp xóa mù chữ”: hết hạn ngày 30/06/2026 mà chưa ghi là đã hoàn thành.',
        },
      ],
      [
        'not begun',
        task({ due: '2026-06-30', state: 'notStarted' }, '2027-01-01'),
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
      ['not begun, nothing of it', task({ state: 'notStarted', done: 0 })],
      ['given up half-way', task({ state: 'stopped', done: 50 })],
      ['no state', task({ done: 100 })],
      ['no share', task({ state: 'done' })],
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
      [
        'done, but for a hundredth',
        task({ state: 'done', done: 99 }),
        {
          cells: ['tasks[0].done', 'tasks[0].state'],
          what: '“Mở lớp xóa mù chữ”: tỷ lệ hoàn thành 99 % không khớp với trạng thái ở các ô G6, F6.',
        },
      ],
      [
        'all of it, and running',
        task({ state: 'running', done: 100 }),
        {
          cells: ['tasks[0].done', 'tasks[0].state'],
          what: '“Mở lớp xóa mù chữ”: tỷ lệ hoàn thành 100 % không khớp với trạng thái ở các ô G6, F6.',
        },
      ],
      [
        'all of it, and given up',
        task({ state: 'stopped', done: 100 }),
        {
          cells: ['tasks[0].done', 'tasks[0].state'],
          what: '“Mở lớp xóa mù chữ”: tỷ lệ hoàn thành 100 % không khớp với trạng thái ở các ô G6, F6.',
        },
      ],
      [
        'begun, and not begun',
        task({ state: 'notStarted', done: 1 }),
        {
          cells: ['tasks[0].done', 'tasks[0].state'],
          what: '“Mở lớp xóa mù chữ”: tỷ lệ hoàn thành 1 % không khớp với trạng thái ở các ô G6, F6.',
        },
      ],
      [
        'all of it, and not begun',
        task({ state: 'notStarted', done: 100 }),
        {
          cells: ['tasks[0].done', 'tasks[0].state'],
          what: '“Mở lớp xóa mù chữ”: tỷ lệ hoàn thành 100 % không khớp với trạng thái ở các ô G6, F6.',
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
    passes: [
      ['given', line({ planned: 1, source: 'commune' })],
      ['a line without money', line({})],
    ],
    fails: [
      [
        'blank',
        line({ planned: 1 }),
        { cells: ['budget[0].source'], what: '“Tài liệu”: ô B6 (“Nguồn kinh phí”) còn trống.' },
      ],
      [
        'spent',
        line({ spent: 1 }),
        { cells: ['budget[0].source'], what: '“Tài liệu”: ô B6 (“Nguồn kinh phí”) còn trống.' },
      ],
    ],
  },
};
