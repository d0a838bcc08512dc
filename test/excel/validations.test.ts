/** Data validation that pasting took away: found where it is missing, put back where it was agreed, never blamed falsely. */
import { check } from '../../src/check/check';
import type { FindingGroup, Fix } from '../../src/check/report';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { HostError } from '@xhht/embedded-excel/hostError';
import { Range } from '@xhht/embedded-excel/model/range/range';
import { openPlan } from './openPlan';

const RULE = 'structure/validation-lost';
const plan = samplePlan({ year: 2026 });

// Each test makes a workbook of its own.
let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openPlan(plan);
});
afterEach(() => workbook.close());

const report = async () => check(parseWorkbook((await readWorkbook()).snapshot), { today: null });
const lost = async (): Promise<FindingGroup | undefined> =>
  (await report()).findings.find(({ ruleId }) => ruleId === RULE);
const rangesOf = (group: FindingGroup | undefined): readonly string[] =>
  (group?.occurrences ?? []).map(({ fix, cells: [first] }) => `${String(first?.sheet)}!${String(fix?.place.address)}`);
const fixesOf = (group: FindingGroup | undefined): readonly Fix[] =>
  (group?.occurrences ?? []).flatMap(({ fix }) => fix ?? []);
const place = async (table: string, row: number, column: string) =>
  parseWorkbook((await readWorkbook()).snapshot).places.cell(table, row, column)!;
const inCells = (sheet: string, address: string, act: (range: Excel.Range) => void) =>
  workbook.Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(sheet).getRange(address));
    await context.sync();
  });
const validationAt = (sheet: string, address: string) =>
  workbook.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(address);
    dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    return dataValidation.toJSON();
  });

test('a new workbook has lost none, and a check still takes two round trips', async () => {
  expect(await lost()).toBeUndefined();
  expect(await workbook.host.requestsOf(readWorkbook)).toBe(2);
});

test('pasted rows are named column by column; two round trips put the validation back as it was', async () => {
  const { sheet, address } = await place('tblThon', 1, 'population');
  const [row, next] = [Number(address.slice(1)), Number(address.slice(1)) + 1];
  const before = [await validationAt(sheet, `B${String(row)}`), await validationAt(sheet, `C${String(row)}`)];
  const values = workbook.host.values(sheet, `B${String(row)}:C${String(next)}`);
  workbook.host.user.pasteCells(sheet, `B${String(row)}`, values);
  const group = await lost();
  expect(rangesOf(group)).toEqual([
    `${sheet}!B${String(row)}:B${String(next)}`,
    `${sheet}!C${String(row)}:C${String(next)}`,
  ]);
  expect(group).toMatchObject({ severity: 'note', count: 2, fixable: 2 });
  expect(await workbook.host.requestsOf(readWorkbook)).toBe(2);
  expect(await workbook.host.requestsOf(() => applyFixes(fixesOf(group)))).toBe(2);
  expect([await validationAt(sheet, `B${String(row)}`), await validationAt(sheet, `C${String(row)}`)]).toEqual(before);
  expect(workbook.host.values(sheet, `B${String(row)}:C${String(next)}`)).toEqual(values);
  expect(await lost()).toBeUndefined();
});

test('a whole column and a form cell', async () => {
  const parsed = parseWorkbook((await readWorkbook()).snapshot);
  const { sheet, address } = parsed.places.cell('tblDonVi', 0, 'kind')!;
  const field = parsed.places.field('TT_LOAI_XA')!;
  await inCells(sheet, `${address.slice(0, 1)}:${address.slice(0, 1)}`, ({ dataValidation }) => dataValidation.clear());
  await inCells(field.sheet, field.address, ({ dataValidation }) => dataValidation.clear());
  const group = await lost();
  const rows = parsed.snapshot.tables.find(({ name }) => name === 'tblDonVi')!.values.length;
  const first = Number(address.slice(1));
  expect(rangesOf(group)).toEqual([
    `${field.sheet}!${field.address}`,
    `${sheet}!${address}:${address.slice(0, 1)}${String(first + rows - 1)}`,
  ]);
  expect((await applyFixes(fixesOf(group))).notTaken).toEqual([]);
  expect(await lost()).toBeUndefined();
});

test('a list of hamlets is taken from where the hamlets are by then', async () => {
  const { sheet, address } = await place('tblCongDan', 0, 'hamlet');
  workbook.host.user.pasteCells(sheet, address, [[plan.hamlets[0]!.name!]]);
  workbook.host.user.renameSheet('Thôn', 'Các thôn, bản');
  workbook.host.user.insertRows('Các thôn, bản', 2, 3);
  const top = Number((await place('tblThon', 0, 'name')).address.slice(1));
  await applyFixes(fixesOf(await lost()));
  const { rule, errorAlert } = await validationAt(sheet, address);
  expect(rule?.list?.source).toMatch(new RegExp(`^='Các thôn, bản'!\\$A\\$${String(top)}:\\$A\\$`));
  expect(errorAlert?.style).toBe('Warning');
});

test("a stricter validation of the user's own is no loss, and a fix does not replace one", async () => {
  const { sheet, address } = await place('tblThon', 1, 'population');
  workbook.host.user.pasteCells(sheet, address, [[120]]);
  const fixes = fixesOf(await lost());
  await inCells(sheet, address, ({ dataValidation }) => {
    dataValidation.rule = { wholeNumber: { formula1: 100, formula2: 300, operator: 'Between' } };
  });
  expect(await lost()).toBeUndefined();
  await applyFixes(fixes);
  expect((await validationAt(sheet, address)).rule?.wholeNumber?.formula2).toBe(300);
});

test('cells that are others by now are left alone', async () => {
  const { sheet, address } = await place('tblThon', 0, 'population');
  const row = Number(address.slice(1));
  workbook.host.user.pasteCells(sheet, address, [[120]]);
  const fixes = fixesOf(await lost());
  workbook.host.user.insertRows(sheet, 2, 5);
  const { applied, changedMeanwhile } = await applyFixes(fixes);
  expect([applied.length, changedMeanwhile.length]).toEqual([0, 1]);
  expect((await validationAt(sheet, `B${String(row)}`)).type).toBe('None');
});

test('rows typed below, sorted, moved and renamed tables have lost none', async () => {
  const { sheet, address } = await place('tblThon', 0, 'name');
  const [first, count] = [
    Number(address.slice(1)),
    parseWorkbook((await readWorkbook()).snapshot).snapshot.tables.find(({ name }) => name === 'tblThon')!.values
      .length,
  ];
  workbook.host.user.type(sheet, `A${String(first + count)}`, 'Khuổi Mới');
  workbook.host.user.insertRows(sheet, first + 2);
  workbook.host.user.insertRows(sheet, 2);
  workbook.host.user.renameSheet(sheet, 'Danh sách thôn, bản!');
  expect(await lost()).toBeUndefined();
});

test('on a protected sheet whole columns can be told, single rows cannot, and that is said', async () => {
  const { sheet, address } = await place('tblThon', 1, 'population');
  workbook.host.user.pasteCells(sheet, address, [[120]]);
  await inCells(sheet, 'C:C', ({ dataValidation }) => dataValidation.clear());
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  const { findings, notEvaluated } = await report();
  const group = findings.find(({ ruleId }) => ruleId === RULE);
  expect(rangesOf(group).map((range) => range.replace(/\d+/g, ''))).toEqual([`${sheet}!C:C`]);
  expect(notEvaluated.filter(({ ruleId }) => ruleId === RULE)).toMatchObject([{ why: 'notRead', values: { rows: 1 } }]);
});

test('where Excel will not look for validated cells, the check does without', async () => {
  const { sheet, address } = await place('tblThon', 1, 'population');
  workbook.host.user.pasteCells(sheet, address, [[120]]);
  await inCells(sheet, 'C:C', ({ dataValidation }) => dataValidation.clear());
  const search = jest.spyOn(Range.prototype, 'getSpecialCellsOrNullObject').mockImplementation(() => {
    throw new HostError('GeneralException', 'Refused.', 500);
  });
  expect(await workbook.host.requestsOf(readWorkbook)).toBe(3);
  const { findings, notEvaluated } = await report();
  search.mockRestore();
  expect(rangesOf(findings.find(({ ruleId }) => ruleId === RULE))).toHaveLength(1);
  expect(notEvaluated.filter(({ ruleId }) => ruleId === RULE)).toHaveLength(1);
  expect(parseWorkbook((await readWorkbook()).snapshot).plan.hamlets).toHaveLength(plan.hamlets.length);
});
