import { openContext } from '../../src/check/check';
import { planFacts } from '../../src/check/facts';
import { tasksOf } from '../../src/check/tasks';
import { partsOfIndicator } from '../../src/domain/partsOfIndicator';
import { INDICATOR_CODES, INDICATORS } from '../../src/domain/indicators';
import { measureIndicator } from '../../src/domain/measure';
import { RULE_SETS } from '../../src/domain/regulations/ruleSets';
import { newPlan } from '../../src/workbook/newPlan';
import type { Plan } from '../../src/workbook/plan';
import { PLAN_TABLES } from '../../src/workbook/planParts';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { SHEETS } from '../../src/workbook/workbook';
import { workbookOf } from './examples/workbookOf';

const YEAR = 2027;
const blank = newPlan({ year: YEAR, province: 'Lạng Sơn', commune: 'Tân Văn' });
const filled = samplePlan({ year: YEAR });

const tasksIn = (plan: Plan, today: string) => {
  const parsed = workbookOf(plan);
  const { targets } = openContext(parsed, today, RULE_SETS);
  return tasksOf(
    parsed,
    targets.map(({ result }) => result),
    today,
  );
};
const sheetIn = (plan: Plan, id: string, today = '2027-01-20') => {
  const found = tasksIn(plan, today).sheets.find(({ sheet }) => sheet === id);
  if (found === undefined) throw new Error(`No task of the sheet "${id}".`);
  return found;
};
const withInfo = (plan: Plan, info: Partial<Plan['info']>): Plan => ({ ...plan, info: { ...plan.info, ...info } });

test('every sheet that somebody fills in is among the tasks, and no other', () => {
  const inputs = SHEETS.filter(
    ({ form, table }) =>
      Object.values(form?.fields ?? {}).some(({ role }) => role !== 'computed') ||
      (table !== undefined && table.ownUse !== true && PLAN_TABLES.includes(table)),
  ).map(({ id }) => id);
  expect(
    tasksIn(blank, '2027-01-20')
      .sheets.map(({ sheet }) => sheet)
      .sort(),
  ).toEqual(inputs.sort());
});

describe('a sheet', () => {
  test('nobody has begun is empty, and says how many targets wait for it', () => {
    expect(sheetIn(blank, 'xoaMuChu')).toMatchObject({ state: 'empty', title: 'Xóa mù chữ', targets: 2, waiting: 2 });
    expect(sheetIn(blank, 'kinhPhi')).toMatchObject({ state: 'empty', targets: 0, waiting: 0 });
  });

  test('that is begun says what is missing, with the first cell of it', () => {
    const { state, blanks, place } = sheetIn(blank, 'chiTieu');
    expect(state).toBe('half');
    expect(blanks).toContainEqual(expect.objectContaining({ label: 'Chủ trì', cells: blank.targets.length }));
    expect(place).toEqual(blanks[0]?.place);
  });

  test('with all that a finished one has is filled', () => {
    expect(sheetIn(filled, 'noiDung')).toMatchObject({ state: 'filled', blanks: [] });
    const { targets } = blank;
    const led = targets.map((row) => ({ ...row, lead: 'Ủy ban nhân dân', due: '2027-12-01' }));
    expect(sheetIn({ ...filled, targets: led }, 'chiTieu')).toMatchObject({ state: 'filled' });
  });

  test('one cell cleared makes it half again, and leads there', () => {
    const hamlets = filled.hamlets.map((row, index) => (index === 2 ? { ...row, workingAge: null } : row));
    const found = sheetIn({ ...filled, hamlets }, 'thon');
    expect(found).toMatchObject({ state: 'half', blanks: [{ cells: 1 }] });
    expect(found.waiting).toBeGreaterThan(0);
    expect(found.place).toEqual(found.blanks[0]?.place);
  });

  test('counts the tasks whose day has passed', () => {
    const [first, ...others] = filled.tasks;
    const tasks = [{ ...first!, due: '2027-03-01', state: null }, ...others.map((row) => ({ ...row, due: null }))];
    expect(sheetIn({ ...filled, tasks }, 'nhiemVu', '2027-03-01').late).toBe(0);
    expect(sheetIn({ ...filled, tasks }, 'nhiemVu', '2027-03-02').late).toBe(1);
    const done = tasks.map((row) => ({ ...row, state: 'done' as const }));
    expect(sheetIn({ ...filled, tasks: done }, 'nhiemVu', '2027-03-02').late).toBe(0);
  });
});

describe('what comes first', () => {
  test.each([
    ['before the year begins', '2026-12-20', 'plan'],
    ['while the plan is not issued', '2027-02-10', 'plan'],
    ['though nobody says so after half a year', '2027-07-01', 'figures'],
    ['in autumn', '2027-09-20', 'report'],
    ['after the report was due', '2028-01-10', 'report'],
  ])('%s', (_, today, phase) => {
    const { phase: first, sheets } = tasksIn(withInfo(blank, { planDate: null }), today);
    expect(first).toBe(phase);
    expect(sheets[0]?.phase).toBe(phase);
  });

  test('once the plan is issued, its figures', () => {
    expect(tasksIn(withInfo(blank, { planDate: '2027-02-05' }), '2027-02-10').phase).toBe('figures');
  });

  test('another deadline of the commune moves the season', () => {
    const early = withInfo(blank, { planDate: '2027-02-05', reportDate: '2027-06-15' });
    expect(tasksIn(early, '2027-04-15').phase).toBe('report');
  });
});

describe('what is due', () => {
  const due = (info: Partial<Plan['info']>, today: string) =>
    tasksIn(withInfo(blank, info), today).due.map(({ id, state, days }) => [id, state, days]);

  test('soonest first, with the days that are left', () => {
    expect(due({}, '2027-02-16')).toEqual([
      ['plan', 'ahead', 12],
      ['report', 'ahead', 282],
      ['centreAssessment', 'ahead', 292],
    ]);
  });

  test('the day itself is not late, the day after is', () => {
    expect(due({}, '2027-02-28')[0]).toEqual(['plan', 'ahead', 0]);
    expect(due({}, '2027-03-01')[0]).toEqual(['plan', 'late', -1]);
  });

  test('what is done is left out', () => {
    expect(due({ planDate: '2027-02-05', reportedOn: '2027-11-20' }, '2027-12-01').map(([id]) => id)).toEqual([
      'centreAssessment',
    ]);
  });

  test('a deadline that was cleared is not made up', () => {
    expect(due({ planDue: null, reportDate: null, centreAssessmentDate: null }, '2027-03-01')).toEqual([]);
  });
});

/** A sheet that a target takes figures from and the catalogue does not know of would never be asked for. */
test.each(INDICATOR_CODES)('%s takes its figures from no list but those it names', (code) => {
  const parts: readonly string[] = partsOfIndicator(INDICATORS[code]);
  const others = Object.fromEntries(
    PLAN_TABLES.filter(({ json }) => !parts.includes(json)).map(({ json }) => [json, []]),
  );
  const rest = { ...filled, ...others } as Plan;
  const achieved = (plan: Plan) => measureIndicator(INDICATORS[code], planFacts(plan, RULE_SETS)).achieved;
  expect(achieved(rest)).toEqual(achieved(filled));
  expect(achieved(filled)).not.toEqual(achieved(blank));
});
