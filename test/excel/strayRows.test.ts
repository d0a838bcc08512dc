/** Rows pasted where the table does not reach: named, taken into the table where agreed, and nothing blamed falsely. */
import { check } from '../../src/check/check';
import type { CheckReport, Fix } from '../../src/check/report';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';

const whole = samplePlan({ year: 2026 });
const moved = 5;
const plan = { ...whole, hamlets: whole.hamlets.slice(0, -moved) };
/** Name and population, female, minority, minority female, as they stand in the sheet. */
const rows = whole.hamlets
  .slice(-moved)
  .map(({ name, population, female, minority, minorityFemale }) => [
    name ?? '',
    population ?? '',
    female ?? '',
    minority ?? '',
    minorityFemale ?? '',
  ]);

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openPlan(plan);
});
afterEach(() => workbook.close());

const parsed = async () => parseWorkbook((await readWorkbook()).snapshot);
const report = async (): Promise<CheckReport> => check(await parsed(), { today: null });
const found = async (ruleId: string) => (await report()).findings.find((group) => group.ruleId === ruleId);
const tableEnd = async () => {
  const { tables } = (await readWorkbook()).snapshot;
  const { top, left, values, headers, sheet } = tables.find(({ name }) => name === 'tblThon')!;
  return { sheet, left, width: headers.length, below: top + values.length + 2 };
};
const put = (sheet: string, row: number, column: number, cells: readonly (readonly unknown[])[]) =>
  workbook.Excel.run(async (context) => {
    const width = cells[0]?.length ?? 0;
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row - 1, column, cells.length, width).values =
      cells as unknown[][];
    await context.sync();
  });

test('a new workbook has nothing around its tables', async () => {
  expect((await parsed()).strayRows).toEqual([]);
});

test('rows a blank line below the table are named in two round trips, and come in by agreement', async () => {
  const { sheet, below } = await tableEnd();
  await put(sheet, below + 1, 0, rows);
  expect(await workbook.host.requestsOf(readWorkbook)).toBe(2);
  const group = (await found('situations/rows-below-table'))!;
  expect(group).toMatchObject({ severity: 'error', count: 1, fixable: 1 });
  expect(group.occurrences[0]).toMatchObject({
    values: { sheet, rows: moved, first: String(below + 1), last: String(below + moved) },
  });
  expect((await report()).findings[0]?.ruleId).toBe('situations/rows-below-table');
  expect(await found('citizens/hamlet-of-plan')).toBeUndefined();

  const fixes: readonly Fix[] = group.occurrences.flatMap(({ fix }) => fix ?? []);
  expect(await applyFixes(fixes)).toMatchObject({ changedMeanwhile: [], notTaken: [] });
  const after = await parsed();
  expect(after.strayRows).toEqual([]);
  expect(after.plan.hamlets.map(({ name, population }) => [name, population])).toEqual(
    whole.hamlets.map(({ name, population }) => [name, population]),
  );
  expect((await applyFixes(fixes)).applied).toHaveLength(1);
});

test('a table that grew meanwhile is left alone', async () => {
  const { sheet, below } = await tableEnd();
  await put(sheet, below + 1, 0, rows);
  const fixes = (await found('situations/rows-below-table'))!.occurrences.flatMap(({ fix }) => fix ?? []);
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem('tblThon').rows.add(undefined, undefined);
    await context.sync();
  });
  expect(await applyFixes(fixes)).toMatchObject({ applied: [], changedMeanwhile: fixes });
});

test('a table of a protected sheet is left as it is, and other cells are mended', async () => {
  const { sheet, below } = await tableEnd();
  await put(sheet, below + 1, 0, rows);
  const growths = (await found('situations/rows-below-table'))!.occurrences.flatMap(({ fix }) => fix ?? []);
  const other: Fix = {
    place: { sheet: 'Thông tin', address: 'B6' },
    before: whole.info.province ?? '',
    after: 'Hà Nội',
  };
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  expect(await applyFixes([...growths, other])).toMatchObject({ applied: [other], notTaken: growths });
});

test('rows pasted beside the table are named; a calculation of the user’s own is not', async () => {
  const { sheet, left, width, below } = await tableEnd();
  const names = plan.hamlets.slice(0, 2).map(({ name, population }) => [name ?? '', population ?? '', 1, 2, 3]);
  await put(sheet, below - 3, left + width + 1, names);
  expect((await parsed()).strayRows).toEqual([]);
  await put(sheet, below - 8, left + width + 1, rows);
  expect(await found('situations/rows-beside-table')).toMatchObject({ count: 1, fixable: 0 });
});

test('a line of totals, a signature and a remark under the table are none', async () => {
  const { sheet, below } = await tableEnd();
  await put(sheet, below, 0, [
    ['Tổng cộng', 1200, 600],
    ['Người lập biểu', 'Nguyễn Văn A', ''],
    ['Ghi chú: số liệu đến 31/10', '', ''],
    ['', 120, 60],
  ]);
  expect((await parsed()).strayRows).toEqual([]);
});

test('a line of totals between leaves the rows to be moved by hand', async () => {
  const { sheet, below } = await tableEnd();
  await put(sheet, below, 0, [['Tổng cộng', 1200, 600]]);
  await put(sheet, below + 1, 0, rows);
  expect(await found('situations/rows-below-table')).toMatchObject({ count: 1, fixable: 0 });
});

test('rows filtered away are said once', async () => {
  const { sheet, below } = await tableEnd();
  expect(await found('situations/hidden-rows')).toBeUndefined();
  await workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(below - 6, 0, 2, 1);
    range.rowHidden = true;
    await context.sync();
  });
  expect(await found('situations/hidden-rows')).toMatchObject({ severity: 'note', count: 1 });
});

test('a second sheet with a copied table is named', async () => {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Thôn (2)');
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'tblThon1';
    await context.sync();
  });
  expect(await found('situations/copied-table')).toMatchObject({ severity: 'warning', count: 1 });
});

test('the version is put back where it was emptied', async () => {
  await workbook.Excel.run(async (context) => {
    context.workbook.names.getItem('XHHT_PHIEN_BAN').getRange().values = [['']];
    await context.sync();
  });
  const group = (await found('situations/no-version'))!;
  expect(group).toMatchObject({ severity: 'warning', count: 1, fixable: 1 });
  await applyFixes(group.occurrences.flatMap(({ fix }) => fix ?? []));
  expect(await found('situations/no-version')).toBeUndefined();
});
