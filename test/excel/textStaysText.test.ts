/** Text of anybody is never run: by every way on which it comes into a workbook, and out of it again. */
import type { CellFix } from '../../src/check/report';
import { targetChanges } from '../../src/check/targetChanges';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { useNativeFormulas } from '../../src/excel/change/useNativeFormulas';
import { writeTargets } from '../../src/excel/change/writeTargets';
import { writeReportSheet } from '../../src/excel/draw/writeReportSheet';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import type { Plan } from '../../src/workbook/plan';
import { planToJson, readPlanJson } from '../../src/workbook/planJson';
import { buildTemplate } from '../../src/workbook/template';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';

const TEXTS = [
  '=HYPERLINK("https://example.org","xem")',
  '=1+1',
  '+1',
  '@x',
  "'=1",
  '-2+3',
  '=XHHT.TYLE(1,2)',
  '0612',
  'TRUE',
] as const;

const base = newPlan({ year: 2026 });
const planOf = (tasks: readonly string[]): Plan => {
  const [first] = base.tasks;
  const read = readPlanJson({ ...planToJson(base), tasks: tasks.map((task) => ({ ...first, task })) });
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.plan;
};
const plan = planOf(TEXTS);
const tasksOf = (read: Plan): readonly unknown[] => read.tasks.map(({ task }) => task);

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openPlan(plan);
});
afterEach(() => workbook.close());

const parsed = async () => parseWorkbook((await readWorkbook()).snapshot);

test('of a JSON: in a file', () => {
  const read = parseWorkbook(readXlsx(writeXlsx(buildTemplate(plan, { formulas: 'native', values: true }))));
  expect(tasksOf(read.plan)).toEqual(TEXTS);
});

test('of a JSON: in Excel', async () => expect(tasksOf((await parsed()).plan)).toEqual(TEXTS));

describe.each([
  ['General', 'General'],
  ['Text', '@'],
])('in a mended cell of format %s', (_label, format) => {
  const SHEET = 'Của xã';
  const fixOf = (text: string, index: number): CellFix => ({
    place: { sheet: SHEET, address: `B${String(index + 1)}` },
    before: ` ${text} `,
    after: text,
  });

  test('content stays content', async () => {
    workbook.host.user.addSheet(SHEET);
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange(`B1:B${String(TEXTS.length)}`);
      range.numberFormat = TEXTS.map(() => [format]);
      range.values = TEXTS.map((text) => [format === '@' ? ` ${text} ` : `' ${text} `]);
      await context.sync();
    });
    const outcome = await applyFixes(TEXTS.map(fixOf));
    expect(outcome.applied).toHaveLength(TEXTS.length);
    expect(workbook.host.values(SHEET, `B1:B${String(TEXTS.length)}`).flat()).toEqual(TEXTS);
  });

  test('a formula is calculated all the same', async () => {
    workbook.host.user.addSheet(SHEET);
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('B1');
      range.numberFormat = [[format]];
      range.values = [[format === '@' ? 'đã gõ' : 7]];
      await context.sync();
    });
    const before = format === '@' ? 'đã gõ' : 7;
    const place = { sheet: SHEET, address: 'B1' };
    const { applied } = await applyFixes([{ place, before, after: { formula: '=1+1' } }]);
    expect(applied).toHaveLength(1);
    const [[read]] = await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('B1').load('numberFormat,formulas');
      await context.sync();
      return [[[range.numberFormat[0]?.[0], range.formulas[0]?.[0]]]] as const;
    });
    expect(read).toEqual(['General', '=1+1']);
  });

  test('a text that begins like the formula wanted is not taken for it', async () => {
    workbook.host.user.addSheet(SHEET);
    workbook.host.user.type(SHEET, 'B1', "'=1+1");
    const place = { sheet: SHEET, address: 'B1' };
    const wanted: CellFix = { place, before: { formula: '=2+2' }, after: { formula: '=1+1' } };
    expect((await applyFixes([wanted])).changedMeanwhile).toEqual([wanted]);
    expect((await applyFixes([{ ...wanted, before: '=1+1' }])).applied).toHaveLength(1);
  });
});

test('in targets that are taken over', async () => {
  const targets = TEXTS.map((title) => ({
    code: null,
    title,
    kind: 'atLeast' as const,
    value: 50,
    tolerance: null,
    lastYear: null,
  }));
  await writeTargets(targetChanges(await parsed(), targets));
  const { plan: read } = await parsed();
  expect(read.targets.slice(-TEXTS.length).map(({ title }) => title)).toEqual(
    TEXTS.map((title): unknown => expect.stringContaining(title)),
  );
});

test('in a document', async () => {
  const rows = TEXTS.map((text) => ({ kind: 'line', text, bold: false, italic: false, align: 'left' }) as const);
  const { sheet } = await writeReportSheet({ id: 'baoCao', title: 'Báo cáo', columns: 1, rows });
  expect(workbook.host.values(sheet, `A1:A${String(TEXTS.length)}`).flat()).toEqual(TEXTS);
});

test('among formulas that become built-in ones', async () => {
  const before = tasksOf((await parsed()).plan);
  expect((await useNativeFormulas()).left).toBe(0);
  expect(tasksOf((await parsed()).plan)).toEqual(before);
});
