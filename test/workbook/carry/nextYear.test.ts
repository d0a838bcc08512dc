import { RULE_SETS } from '../../../src/domain/regulations/ruleSets';
import type { CarryLine } from '../../../src/workbook/carry/line';
import { nextYear } from '../../../src/workbook/carry/nextYear';
import type { NextYearOptions } from '../../../src/workbook/carry/nextYear';
import { newPlan } from '../../../src/workbook/newPlan';
import type { Plan } from '../../../src/workbook/plan';
import { blankRow } from '../../../src/workbook/planParts';
import { tableById } from '../../../src/workbook/workbook';

/** A row of a list with only these cells filled in. */
const row = <L extends keyof Plan>(table: string, cells: object): Plan[L] extends readonly (infer R)[] ? R : never =>
  ({ ...blankRow(tableById(table).table), ...cells }) as never;

const BEGUN = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });

const OLD: Plan = {
  ...BEGUN,
  info: {
    ...BEGUN.info,
    planNumber: '05/KH-UBND',
    planDate: '2026-02-03',
    signForm: 'CT',
    signatoryTitle: 'Chủ tịch',
    signatory: 'Nông Văn Sơn',
    population: 900,
    population18: 640,
    reportDate: '2026-11-20',
    especiallyDifficult: true,
    confirmed: ['reportDate', 'especiallyDifficult', 'pupilsCounted'],
  },
  targets: [
    row<'targets'>('tblChiTieu', {
      code: 'NLTT',
      title: 'Năng lực thông tin',
      kind: 'atLeast',
      value: 50,
      lead: 'Phòng Văn hóa - Xã hội',
      due: '2026-12-15',
      evidence: 'Danh sách',
    }),
    row<'targets'>('tblChiTieu', { code: 'RIENG', title: 'Tủ sách thôn', kind: 'count', value: 4, ownNumerator: 3 }),
    row<'targets'>('tblChiTieu', { code: 'CNTT', title: 'Trung tâm dùng công nghệ thông tin', kind: 'yesNo' }),
  ],
  hamlets: [
    row<'hamlets'>('tblThon', {
      name: 'Nà Pái',
      population: 500,
      female: 240,
      households: 110,
      workingAge: 300,
      informationCompetence: 160,
      clans: 4,
      recognised: true,
    }),
  ],
  literacy: BEGUN.literacy.map((own) =>
    own.age === 15 || own.age === 42 || own.age === 60
      ? { ...own, scopeTotal: own.age * 10, classATotal: 1, classBTotal: 2 }
      : own,
  ),
  illiteratePeople: [
    row<'illiteratePeople'>('tblNguoiMuChu', {
      name: 'Hoàng Thị Mai',
      birthYear: 1966,
      sex: 'female',
      hamlet: 'Nà Pái',
      literacyClass: 'A',
    }),
    row<'illiteratePeople'>('tblNguoiMuChu', {
      name: 'Lý Văn Lâm',
      birthYear: 1990,
      literacyClass: 'B',
      highestGrade: 3,
    }),
    row<'illiteratePeople'>('tblNguoiMuChu', { name: 'Bế Thị Sao', birthYear: 1988, highestGrade: 5 }),
    row<'illiteratePeople'>('tblNguoiMuChu', { name: 'Vi Thu Hà', literacyClass: 'A' }),
  ],
  citizens: [
    row<'citizens'>('tblCongDan', { name: 'Đàm Anh Dũng', birthYear: 1980, hamlet: 'Nà Pái', score1: 9, score10: 8 }),
  ],
  units: [
    row<'units'>('tblDonVi', {
      name: 'Trạm Y tế xã',
      kind: 'health',
      members: 15,
      membersWithTitle: 12,
      recognisedLastYear: false,
      recognised: true,
    }),
  ],
  classes: [row<'classes'>('tblLopHoc', { date: '2026-03-08', topic: 'Kỹ năng số', learners: 40 })],
  tasks: [
    row<'tasks'>('tblNhiemVu', {
      group: '1',
      task: 'Tuần lễ hưởng ứng học tập suốt đời',
      due: '2026-10-07',
      state: 'done',
      done: 100,
      evidence: 'Ảnh',
    }),
    row<'tasks'>('tblNhiemVu', {
      group: '5',
      task: 'Mở lớp xóa mù chữ',
      due: '2026-11-30',
      state: 'running',
      done: 60,
    }),
  ],
  budget: [
    row<'budget'>('tblKinhPhi', { content: 'Mở lớp', source: 'commune', planned: 12_000_000, spent: 9_000_000 }),
  ],
  paragraphs: [
    row<'paragraphs'>('tblNoiDung', {
      section: 'purpose',
      order: 1,
      text: 'Giữ kết quả của năm 2026 theo giai đoạn 2026 - 2030.',
    }),
  ],
};

const OPTIONS: NextYearOptions = {
  to: 2027,
  ruleSets: RULE_SETS,
  results: [
    {
      value: 53.3333,
      bounds: { lowest: 53.3333, highest: 53.3333 },
      isAnswer: false,
      national: { year: 2030, value: 70 },
    },
    { value: 3, bounds: { lowest: 3, highest: 3 }, isAnswer: false, national: null },
    { value: 1, bounds: { lowest: 1, highest: 1 }, isAnswer: true, national: null },
  ],
};

const carried = (plan: Plan, options: Partial<NextYearOptions> = {}) => {
  const next = nextYear(plan, { ...OPTIONS, ...options });
  if (next.kind === 'refused') throw new Error(next.why);
  return next;
};

const named = (lines: readonly CarryLine[], what: CarryLine['what']): readonly string[] =>
  lines.filter((line) => line.what === what).map(({ subject }) => subject);

test('a year later the plan is what one would write by hand', () => {
  const { plan } = carried(OLD);
  const [first, second, third] = OLD.targets;
  expect(plan).toEqual({
    ...OLD,
    info: {
      ...OLD.info,
      year: 2027,
      planNumber: null,
      planDate: null,
      signForm: null,
      signatoryTitle: null,
      signatory: null,
      population18: null,
      planDue: '2027-02-28',
      reportDate: '2027-11-20',
      centreAssessmentDate: '2027-12-05',
      confirmed: ['pupilsCounted'],
    },
    targets: [
      { ...first!, lastYear: 53.3333, due: '2027-12-15', evidence: null },
      { ...second!, lastYear: 3, ownNumerator: null },
      third,
    ],
    hamlets: [{ ...OLD.hamlets[0]!, workingAge: null, informationCompetence: null, recognised: null }],
    literacy: OLD.literacy.map((own) => {
      const before = own.age === 16 || own.age === 43 ? (own.age - 1) * 10 : null;
      const [classATotal, classBTotal] = before === null ? [null, null] : [1, 2];
      return { ...own, scopeTotal: before, classATotal, classBTotal };
    }),
    illiteratePeople: [OLD.illiteratePeople[1], OLD.illiteratePeople[3]],
    citizens: [{ ...OLD.citizens[0]!, score1: null, score10: null }],
    units: [{ ...OLD.units[0]!, membersWithTitle: null, recognisedLastYear: true, recognised: null }],
    classes: [],
    tasks: [
      { ...OLD.tasks[0]!, due: '2027-10-07', state: 'notStarted', done: null, evidence: null },
      { ...OLD.tasks[1]!, due: '2027-11-30' },
    ],
    budget: [{ ...OLD.budget[0]!, planned: null, spent: null }],
  });
});

test('whoever leaves a list is named with what the list said', () => {
  const { lines } = carried(OLD);
  expect(named(lines, 'setAside')).toEqual(['Tuổi 60', 'Hoàng Thị Mai', 'Bế Thị Sao']);
  const mai = lines.find(({ subject }) => subject === 'Hoàng Thị Mai');
  expect(mai?.reason).toEqual({
    key: 'personOver',
    values: {
      to: 2027,
      age: 61,
      ages: '15 - 60',
      figures: 'Năm sinh: 1966; Giới tính: Nữ; Thôn: Nà Pái; Nhóm: A - chưa hoàn thành lớp 3',
    },
  });
  expect(lines.find(({ subject }) => subject === 'Vi Thu Hà')).toMatchObject({
    what: 'assumed',
    at: { table: 'tblNguoiMuChu', row: 1, column: 'name' },
    reason: { key: 'personNoYear' },
  });
});

test('what is not finished, what became last year’s and what the national milestone is stands in a line with its cell', () => {
  const { lines } = carried(OLD);
  expect(lines.filter(({ what }) => what === 'undone')).toMatchObject([
    { subject: 'Mở lớp xóa mù chữ', at: { table: 'tblNhiemVu', row: 1, column: 'state' } },
  ]);
  expect(lines.filter(({ reason: { key } }) => key === 'result')).toMatchObject([
    { now: '53,3333 %', at: { row: 0, column: 'lastYear' } },
    { now: '3', at: { row: 1, column: 'lastYear' } },
  ]);
  expect(lines.filter(({ reason: { key } }) => key === 'aim')).toMatchObject([
    { before: '50 %', reason: { values: { national: '70 %', year: 2030 } } },
  ]);
});

test('words that speak of the year that is over are shown; a period is none', () => {
  const spoken = (text: string) =>
    carried({ ...OLD, paragraphs: [{ ...OLD.paragraphs[0]!, text }] }).lines.filter(
      ({ reason: { key } }) => key === 'namesYear',
    );
  expect(spoken('Giữ kết quả của năm 2026.')).toHaveLength(1);
  expect(spoken('Giai đoạn 2026 - 2030, Quyết định 51/2026/QĐ-TTg ngày 29/12/2026.')).toHaveLength(0);
});

describe('over several years', () => {
  const { plan, lines } = carried({ ...OLD, info: { ...OLD.info, year: 2024 } }, { to: 2027 });

  test('ages move by as many, and nobody is aged twice', () => {
    expect(
      plan.literacy.filter(({ scopeTotal }) => scopeTotal !== null).map(({ age, scopeTotal }) => [age, scopeTotal]),
    ).toEqual([
      [18, 150],
      [45, 420],
    ]);
    expect(lines.find(({ reason: { key } }) => key === 'agesAsked')?.reason.values).toEqual({
      first: 15,
      last: 17,
      to: 2027,
    });
  });

  test('results are not last year’s: they are told, and last year is asked for', () => {
    expect(plan.targets.map(({ lastYear }) => lastYear)).toEqual([null, null, null]);
    expect(plan.units[0]?.recognisedLastYear).toBeNull();
    expect(lines.filter(({ reason: { key } }) => key === 'resultTooOld')).toMatchObject([
      { before: '53,3333 %', what: 'asked', reason: { values: { from: 2024, before: 2026 } } },
      { before: '3', what: 'asked' },
    ]);
    expect(lines.filter(({ reason: { key } }) => key === 'answersTooOld')).toHaveLength(1);
  });

  test('29 February stays a day', () => {
    const leap = { ...OLD, info: { ...OLD.info, year: 2024 }, tasks: [{ ...OLD.tasks[0]!, due: '2024-02-29' }] };
    expect(carried(leap, { to: 2027 }).plan.tasks[0]?.due).toBe('2027-02-28');
  });
});

test('an answer counts as confirmed, and nothing asks for it again', () => {
  const { plan, lines } = carried(OLD, { answers: { TT_DBKK: false, TT_KH_SO: '07/KH-UBND' } });
  expect(plan.info).toMatchObject({ especiallyDifficult: false, planNumber: '07/KH-UBND' });
  expect(plan.info.confirmed).toEqual(['especiallyDifficult', 'pupilsCounted']);
  expect(named(lines, 'asked')).not.toContain('Xã đặc biệt khó khăn');
});

test('a result that is not certain is told with its bounds and taken for nothing', () => {
  const open = { value: null, bounds: { lowest: 40, highest: 60 }, isAnswer: false, national: null };
  const { plan, lines } = carried(OLD, { results: [open, ...OPTIONS.results.slice(1)] });
  expect(plan.targets[0]?.lastYear).toBeNull();
  expect(lines.find(({ reason: { key } }) => key === 'resultOpen')?.reason.values).toEqual({
    from: 2026,
    lowest: '40 %',
    highest: '60 %',
  });
});

test.each([
  [2026, 'notLater'],
  [2025, 'notLater'],
  [2100, 'outside'],
] as const)('%i is refused: %s', (to, why) => {
  expect(nextYear(OLD, { ...OPTIONS, to })).toEqual({ kind: 'refused', why, from: 2026 });
});

test('a plan that does not say its year is refused', () => {
  expect(nextYear({ ...OLD, info: { ...OLD.info, year: null } }, OPTIONS)).toEqual({
    kind: 'refused',
    why: 'noYear',
    from: null,
  });
});

test('the plan that is over is not changed', () => {
  const before = structuredClone(OLD);
  carried(OLD);
  expect(OLD).toEqual(before);
});
