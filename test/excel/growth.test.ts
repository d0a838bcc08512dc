/** What a year of work does to the tables: rows put in, taken out, sorted and added below. Figures stay right. */
import { applyFixes } from '../../src/excel/applyFixes';
import { createTemplate } from '../../src/excel/createTemplate';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { evaluationOf } from '../../src/workbook/template/evaluation';
import { openWorkbook, type OpenedWorkbook } from '../support/office/openWorkbook';
import { officeWith } from './officeContext';

let workbook: OpenedWorkbook;
beforeAll(async () => {
  workbook = await openWorkbook({ engine: 'univer' });
  workbook.installGlobals();
  officeWith({ customFunctions: false });
  await createTemplate(samplePlan({ year: 2026 }));
}, 120_000);
afterAll(() => workbook.close());

interface TableState {
  readonly sheet: string;
  /** Row numbers as on screen. */
  readonly header: number;
  readonly last: number;
  readonly values: unknown[][];
}

const tableState = (name: string): Promise<TableState> =>
  workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange().load('values,rowIndex,rowCount');
    table.worksheet.load('name');
    await context.sync();
    const { values, rowIndex, rowCount } = range;
    return { sheet: table.worksheet.name, header: rowIndex + 1, last: rowIndex + rowCount, values: values as unknown[][] };
  });

const cellAt = (sheet: string, address: string): Promise<unknown> =>
  workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

const namedValue = (name: string): Promise<unknown> =>
  workbook.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

/** Everything that the workbook shows is what its own figures give. */
const expectAgreement = async (): Promise<void> => {
  const parsed = parseWorkbook((await readWorkbook()).snapshot);
  expect(parsed.structureProblems).toEqual([]);
  expect(parsed.formulaProblems).toEqual([]);
  const { cell, name, summary } = evaluationOf(parsed.plan, 'native');
  const [hamlets, overview] = [await tableState('tblThon'), await tableState('tblTongQuan')];
  const population = await cellAt(hamlets.sheet, `B${String(hamlets.header - 2)}`);
  expect(population).toBe(summary('tblThon', 0, 'population'));
  expect(overview.values.slice(1).map((row) => row.slice(1, 7))).toEqual(
    overview.values.slice(1).map((_, row) => ['code', 'title', 'wanted', 'actual', 'bar', 'verdict'].map((key) => cell('tblTongQuan', row, key))),
  );
  for (const id of ['HTCD_DIEM_TONG', 'HTCD_DIEM_TOI_DA', 'HTCD_XEP_LOAI_TU_TINH', 'TQ_DAT', 'TQ_CHUA_DAT', 'TQ_CHUA_DU']) {
    expect([id, await namedValue(id)]).toEqual([id, name(id)]);
  }
};

/** The grid leaves a row that was put in without formulas, where Excel fills it; the check offers them. */
const restoreFormulas = async (row: number): Promise<void> => {
  const { formulaProblems } = parseWorkbook((await readWorkbook()).snapshot);
  for (const { code, place } of formulaProblems) expect([code, place.address]).toEqual(['missing', expect.stringMatching(new RegExp(`^[A-Z]+${String(row)}$`))]);
  const { applied } = await applyFixes(formulaProblems.map(({ place, raw, expected }) => ({ place, before: raw, after: expected })));
  expect(applied).toHaveLength(formulaProblems.length);
};

test('as created', expectAgreement, 120_000);

test('a hamlet put in between', async () => {
  const { sheet, header } = await tableState('tblThon');
  workbook.host.user.insertRows(sheet, header + 4);
  workbook.host.user.type(sheet, `A${String(header + 4)}`, 'Nà Mới');
  workbook.host.user.type(sheet, `B${String(header + 4)}`, 321);
  await restoreFormulas(header + 4);
  await expectAgreement();
}, 120_000);

test('a hamlet taken out', async () => {
  const { sheet, header } = await tableState('tblThon');
  workbook.host.user.deleteRows(sheet, header + 2);
  await expectAgreement();
}, 120_000);

test('targets sorted by their words, and one taken out', async () => {
  const { sheet, header, last } = await tableState('tblChiTieu');
  workbook.host.user.deleteRows(sheet, header + 3);
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem('tblChiTieu').sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  const after = await tableState('tblChiTieu');
  expect(after.last).toBe(last - 1);
  await expectAgreement();
}, 120_000);

test('a criterion added below, with its share', async () => {
  const before = await tableState('tblTuDanhGia');
  const row = String(before.last + 1);
  workbook.host.user.type(before.sheet, `B${row}`, 'Tiêu chí của xã');
  workbook.host.user.type(before.sheet, `C${row}`, 10);
  workbook.host.user.type(before.sheet, `D${row}`, 4);
  const after = await tableState('tblTuDanhGia');
  expect(after.last).toBe(before.last + 1);
  expect(after.values.at(-1)?.slice(1, 5)).toEqual(['Tiêu chí của xã', 10, 4, 0.4]);
  expect(await namedValue('HTCD_DIEM_TOI_DA')).toBe(110);
  await expectAgreement();
}, 120_000);
