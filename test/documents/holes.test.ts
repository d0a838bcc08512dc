import { holesOf } from '../../src/documents/holes';
import { buildPlanDocument } from '../../src/documents/plan/buildPlanDocument';
import { buildReportDocument } from '../../src/documents/report/buildReportDocument';
import { newPlan } from '../../src/workbook/newPlan';
import type { Plan } from '../../src/workbook/plan';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { workbookOf } from '../check/examples/workbookOf';
import { reportOf, TODAY } from './support/samples';

const sample = samplePlan({ year: 2026 });
const labelsOf = (plan: Plan, kind: 'plan' | 'report'): readonly string[] => {
  const build = kind === 'plan' ? buildPlanDocument : reportBuilder(plan);
  return holesOf(workbookOf(plan), build).map(({ label }) => label);
};
const reportBuilder = (plan: Plan) => {
  const report = reportOf(plan);
  return (one: Plan) => buildReportDocument(one, report, { today: TODAY });
};
const without = (info: Partial<Plan['info']>): Plan => ({ ...sample, info: { ...sample.info, ...info } });

test('a plan with everything in its form leaves nothing of it open', () => {
  expect(labelsOf(sample, 'plan').filter((label) => label.startsWith('Họ và tên'))).toEqual([]);
});

test.each([
  ['signatory', 'Họ và tên người ký'],
  ['planDate', 'Ngày ban hành kế hoạch'],
  ['planNumber', 'Số kế hoạch của xã'],
  ['reportDate', 'Hạn gửi báo cáo'],
] as const)('what is cleared in the field %s is a hole of the plan', (field, label) => {
  expect(labelsOf(sample, 'plan')).not.toContain(label);
  expect(labelsOf(without({ [field]: null }), 'plan')).toContain(label);
});

test('what a document does not show is no hole of it', () => {
  expect(labelsOf(without({ code: null }), 'plan')).not.toContain('Mã xã');
  expect(labelsOf(without({ reportDate: null }), 'report')).not.toContain('Ngày tự đánh giá');
});

test('blank cells of a column are one hole, with the first of them', () => {
  const tasks = sample.tasks.map((row, index) => (index > 0 ? { ...row, lead: null } : row));
  const holes = holesOf(workbookOf({ ...sample, tasks }), buildPlanDocument);
  expect(holes).toContainEqual(
    expect.objectContaining({ label: 'Chủ trì', cells: tasks.length - 1, place: { sheet: 'Nhiệm vụ', address: 'C7' } }),
  );
});

test('of a new plan each hole has a cell to go to', () => {
  const holes = holesOf(workbookOf(newPlan({ year: 2026 })), buildPlanDocument);
  expect(holes.length).toBeGreaterThan(3);
  for (const { place } of holes) expect(place.address).toMatch(/^[A-Z]+\d+$/);
});

test('the document is drawn a few times, however many cells are blank', () => {
  const plan = newPlan({ year: 2026 });
  let drawn = 0;
  const holes = holesOf(workbookOf(plan), (one) => {
    drawn += 1;
    return buildPlanDocument(one);
  });
  expect(holes.length).toBeGreaterThan(10);
  expect(drawn).toBeLessThanOrEqual(12);
});
