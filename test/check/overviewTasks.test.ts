/** "Việc cần làm" on Tổng quan says of every sheet what the pane says, as far as formulas can. */
import { check } from '../../src/check/check';
import { sheetWork } from '../../src/check/sheetWork';
import { tasksOf } from '../../src/check/tasks';
import { newPlan } from '../../src/workbook/newPlan';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { evaluationOf } from '../../src/workbook/template/evaluation';
import { SHEETS } from '../../src/workbook/workbook';
import { workbookOf } from './examples/workbookOf';

const TODAY = '2026-11-25';
const sample = samplePlan({ year: 2026 });
const WORKED = SHEETS.filter(({ phase }) => phase !== undefined);

const withBlanks: Plan = {
  ...sample,
  hamlets: sample.hamlets.map((row, index) => (index < 3 ? { ...row, population: null } : row)),
  tasks: sample.tasks.map((row) => ({ ...row, lead: null, due: null })),
  info: { ...sample.info, signatory: null },
  budget: [],
};

test.each([
  ['a new plan', newPlan({ year: 2026, commune: 'Tân Văn', province: 'Lạng Sơn' })],
  ['the sample', sample],
  ['a plan with blanks', withBlanks],
])('%s: begun, blank cells and targets that wait', (_, plan) => {
  const parsed = workbookOf(plan);
  const { name } = evaluationOf(plan, 'native');
  const { targets } = check(parsed, { today: TODAY });
  const { sheets } = tasksOf(parsed, targets, TODAY);
  expect(sheets).toHaveLength(WORKED.length);
  for (const sheet of WORKED) {
    const { started, blanks } = sheetWork(sheet, parsed);
    const cells = blanks.reduce((sum, own) => sum + own.cells, 0);
    const said = String(name(`TQ_VIEC_${sheet.id.toUpperCase()}`));
    if (!started) expect(said).toMatch(/^Chưa nhập/);
    else if (cells > 0) expect(said).toBe(`Còn trống ${String(cells)} ô`);
    else expect(said).toMatch(/^(Đủ$|Xem \d+ chỉ tiêu)/);
  }
});

test('a day is told until what it is for is done', () => {
  const open = { ...sample, info: { ...sample.info, reportDate: '2026-11-25', reportedOn: null } };
  const done = { ...open, info: { ...open.info, reportedOn: '2026-11-20' } };
  expect(evaluationOf(open, 'native').name('TQ_HAN_REPORT')).toBe(46_351);
  expect(evaluationOf(done, 'native').name('TQ_HAN_REPORT')).toBe('Đã xong');
});
