import { check } from '../../src/check/check';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { officeWith } from './officeContext';

const plan = samplePlan({ year: 2026 });

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook({ engine: 'memory' });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
});
afterEach(() => workbook.close());

test('gives back the plan that was written', async () => {
  await createTemplate(plan);
  const { snapshot } = await readWorkbook();
  const parsed = parseWorkbook(snapshot);
  expect(parsed.cellProblems).toEqual([]);
  expect(parsed.structureProblems).toEqual([]);
  expect(parsed.formulaProblems).toEqual([]);
  expect(parsed.validationProblems).toEqual([]);
  expect(parsed.plan).toEqual(plan);
});

test('the totals row of a table is no hamlet', async () => {
  await createTemplate(plan);
  await workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblThon');
    table.showTotals = true;
    table.getTotalRowRange().getCell(0, 0).getResizedRange(0, 1).values = [['Tổng', 4_321]];
    await context.sync();
  });
  const parsed = parseWorkbook((await readWorkbook()).snapshot);
  expect(parsed.plan.hamlets).toEqual(plan.hamlets);
  expect(parsed.strayRows).toEqual([]);
});

test('says whether Excel calculates by itself', async () => {
  await createTemplate(plan);
  const manualFindings = async () =>
    check(parseWorkbook((await readWorkbook()).snapshot), { today: null }).findings.filter(
      ({ ruleId }) => ruleId === 'structure/manual-calculation',
    ).length;
  expect(await manualFindings()).toBe(0);
  await workbook.Excel.run(async (context) => {
    context.workbook.application.calculationMode = 'Manual';
    await context.sync();
  });
  expect(await manualFindings()).toBe(1);
});

test('takes two round trips', async () => {
  await createTemplate(plan);
  expect(await workbook.host.requestsOf(readWorkbook)).toBe(2);
});

test('an empty workbook has no tables and no names', async () => {
  const { snapshot } = await readWorkbook();
  expect(snapshot.tables).toEqual([]);
  expect(snapshot.names).toEqual([]);
  expect(snapshot.templateId).toBeNull();
});

test('takes at most three round trips with 6,000 citizens', async () => {
  const citizens = Array.from({ length: 6_000 }, (_, index) => plan.citizens[index % plan.citizens.length]!);
  await createTemplate({ ...plan, citizens });
  expect(await workbook.host.requestsOf(readWorkbook)).toBeLessThanOrEqual(3);
});
