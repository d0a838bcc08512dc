/** A workbook that counts its days from 1904, as old Macs began them: the same days, behind other serial numbers. */
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { check } from '../../src/check/check';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { DAYS_TO_1904 } from '../../src/vietnamese/calendar';
import { DATE_FORMAT } from '../../src/workbook/cellTypes/date';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { officeWith } from './officeContext';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';

const plan = samplePlan({ year: 2026 });

let workbook: OpenedWorkbook;
const open = async (from1904: boolean): Promise<void> => {
  workbook = await openWorkbook({ engine: 'memory', from1904 });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
  await createTemplate(plan);
};
afterEach(() => workbook.close());

const DAYS = { table: 'tblLopHoc', header: 'Ngày' };
const classDays = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.tables.getItem(DAYS.table).columns.getItem(DAYS.header).getDataBodyRange();

/** Days as the workbook holds them: of a form, and of a list. */
const held = (): Promise<readonly unknown[]> =>
  workbook.Excel.run(async (context) => {
    const field = context.workbook.names.getItem('TT_KH_NGAY').getRange().load('values');
    const list = classDays(context).load('values');
    await context.sync();
    const all: readonly unknown[] = [...field.values, ...list.values].flat();
    return all.filter((day) => day !== '');
  });

test('is written with its own numbers, and read as the same plan', async () => {
  await open(false);
  const usual = await held();
  workbook.close();
  await open(true);
  expect(usual.length).toBeGreaterThan(3);
  expect(await held()).toEqual(usual.map((day) => Number(day) - DAYS_TO_1904));
  const parsed = parseWorkbook((await readWorkbook()).snapshot);
  expect(parsed.plan).toEqual(plan);
  expect(parsed.cellProblems).toEqual([]);
});

test.each(chosen([true, false]))('a day typed as text becomes that day (from 1904: %s)', async (from1904) => {
  await open(from1904);
  await workbook.Excel.run(async (context) => {
    const cell = classDays(context).getCell(0, 0);
    cell.numberFormat = [['@']];
    cell.values = [["'05/03/2026"]];
    await context.sync();
  });
  const { snapshot } = await readWorkbook();
  const { findings } = check(parseWorkbook(snapshot), { today: null });
  const fixes = findings
    .filter(({ ruleId }) => ruleId === 'cells/date-as-text')
    .flatMap(({ occurrences }) => occurrences.flatMap(({ fix }) => fix ?? []));
  expect(fixes).toHaveLength(1);
  expect(await applyFixes(fixes)).toMatchObject({ applied: fixes, notTaken: [], changedMeanwhile: [] });
  const cell = await workbook.Excel.run(async (context) => {
    const found = classDays(context).getCell(0, 0).load('values,numberFormat');
    await context.sync();
    return [found.values[0]?.[0] as unknown, found.numberFormat[0]?.[0] as unknown];
  });
  // 46086 is 05/03/2026; without its format it would be shown as that number.
  expect(cell).toEqual([46_086 - (from1904 ? DAYS_TO_1904 : 0), DATE_FORMAT]);
  const day = parseWorkbook((await readWorkbook()).snapshot).plan.classes[0]?.date;
  expect(day).toBe('2026-03-05');
});
