import { applyFixes } from '../../src/excel/change/applyFixes';
import type { CellFix } from '../../src/check/report';
import { newPlan } from '../../src/workbook/newPlan';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';

const SHEET = 'Tập sửa';
const fix = (address: string, before: CellFix['before'], after: CellFix['after']): CellFix => ({
  place: { sheet: SHEET, address },
  before,
  after,
});

let workbook: OpenedWorkbook;
beforeAll(async () => {
  workbook = await openPlan(newPlan({ year: 2026 }));
});
afterAll(() => workbook.close());
beforeEach(() => workbook.host.user.addSheet(SHEET));
afterEach(() => workbook.host.user.deleteSheet(SHEET));

const cell = (address: string) => workbook.host.values(SHEET, address)[0]?.[0];

test('writes a number over a number typed as text', async () => {
  workbook.host.user.type(SHEET, 'B2', "'12");
  const outcome = await applyFixes([fix('B2', '12', 12)]);
  expect(outcome.applied).toHaveLength(1);
  expect(cell('B2')).toBe(12);
});

test.each<[string, CellFix['before'], CellFix['after'], number | string]>([
  ['a number', '12', 12, 12],
  ['a formula', '7', { formula: '=5+2' }, '=5+2'],
])('%s in a cell formatted as text is one that Excel counts with', async (_label, before, after, content) => {
  const cellOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem(SHEET).getRange('B2');
  await workbook.Excel.run(async (context) => {
    const range = cellOf(context);
    range.numberFormat = [['@']];
    range.values = [[before]];
    await context.sync();
  });
  await applyFixes([fix('B2', before, after)]);
  const left = await workbook.Excel.run(async (context) => {
    const range = cellOf(context).load('formulas,numberFormat,valueTypes');
    await context.sync();
    return [
      range.formulas[0]?.[0] as unknown,
      range.numberFormat[0]?.[0] as unknown,
      range.valueTypes[0]?.[0] === 'String',
    ];
  });
  expect(left).toEqual([content, 'General', false]);
});

test('leaves a cell alone that no longer holds what was shown', async () => {
  workbook.host.user.type(SHEET, 'B2', 15);
  const outcome = await applyFixes([fix('B2', '12', 12)]);
  expect(outcome.applied).toEqual([]);
  expect(outcome.changedMeanwhile.map(({ place }) => place.address)).toEqual(['B2']);
  expect(cell('B2')).toBe(15);
});

test('touches no cell between two that it changes', async () => {
  workbook.host.user.type(SHEET, 'C1', ' Nà Pái');
  workbook.host.user.type(SHEET, 'C2', '=1+1');
  workbook.host.user.type(SHEET, 'C3', 'Bản  Chúc');
  await applyFixes([fix('C1', ' Nà Pái', 'Nà Pái'), fix('C3', 'Bản  Chúc', 'Bản Chúc')]);
  expect(workbook.host.formulas(SHEET, 'C1:C3')).toEqual([['Nà Pái'], ['=1+1'], ['Bản Chúc']]);
});

test('a text that begins like a formula stays a text', async () => {
  workbook.host.user.type(SHEET, 'D1', "' +84 Bản");
  await applyFixes([fix('D1', ' +84 Bản', '+84 Bản')]);
  expect(cell('D1')).toBe('+84 Bản');
});

test('puts a formula back', async () => {
  workbook.host.user.type(SHEET, 'E1', 7);
  const outcome = await applyFixes([fix('E1', 7, { formula: '=B1+C1' })]);
  expect(outcome.applied).toHaveLength(1);
  expect(workbook.host.formulas(SHEET, 'E1')).toEqual([['=B1+C1']]);
});

test('takes two round trips for a thousand cells in two columns', async () => {
  const values = Array.from({ length: 500 }, (_, row) => [`'${String(row)}`, `'${String(row)}`]);
  workbook.host.user.paste(SHEET, 'A1', values);
  const fixes = values.flatMap((_, row) =>
    ['A', 'B'].map((column) => fix(`${column}${String(row + 1)}`, String(row), row)),
  );
  expect(await workbook.host.requestsOf(() => applyFixes(fixes))).toBe(2);
  expect(cell('B500')).toBe(499);
});
