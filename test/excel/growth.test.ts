/** What a year of work does to the tables: rows put in, taken out, sorted, pasted and added below. Figures stay right. */
import { check } from '../../src/check/check';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { headerOf } from '../../src/workbook/workbook';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { testInTrial } from '@xhht/embedded-excel/testing/inTrial';
import { expectAgreement as expectAgreementOf, parsed } from './agreement';
import { officeWith } from './officeContext';

let workbook: OpenedWorkbook;
beforeAll(async () => {
  workbook = await openWorkbook({ engine: 'univer' });
  workbook.installGlobals();
  officeWith({ customFunctions: false });
  await createTemplate(samplePlan({ year: 2026 }));
});
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
    return {
      sheet: table.worksheet.name,
      header: rowIndex + 1,
      last: rowIndex + rowCount,
      values: values as unknown[][],
    };
  });

const namedValue = (name: string): Promise<unknown> =>
  workbook.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

/** Everything that the workbook shows is what its own figures give. */
const expectAgreement = async (): Promise<void> => {
  const { name } = await expectAgreementOf(workbook);
  for (const id of [
    'HTCD_DIEM_TONG',
    'HTCD_DIEM_TOI_DA',
    'HTCD_XEP_LOAI_TU_TINH',
    'TQ_DAT',
    'TQ_CHUA_DAT',
    'TQ_CHUA_DU',
  ]) {
    expect([id, await namedValue(id)]).toEqual([id, name(id)]);
  }
};

const sortTable = (name: string, key: string, ascending: boolean): Promise<void> =>
  workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const column = table.columns.getItem(headerOf(name, key)).load('index');
    await context.sync();
    table.sort.apply([{ key: column.index, ascending }]);
    await context.sync();
  });

/** Address of cells of a column, by data rows counted from 1. */
const addressOf = (name: string, key: string, first: number, last = first): Promise<string> =>
  workbook.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(name).columns.getItem(headerOf(name, key)).getDataBodyRange();
    const cells = body
      .getRow(first - 1)
      .getBoundingRect(body.getRow(last - 1))
      .load('address');
    await context.sync();
    return cells.address.split('!').at(-1) ?? '';
  });

testInTrial('as created', expectAgreement);

test('a hamlet put in between', async () => {
  const { sheet, header } = await tableState('tblThon');
  const before = (await parsed()).plan.hamlets.length;
  workbook.host.user.insertRows(sheet, header + 4);
  await expectAgreement();
  workbook.host.user.paste(sheet, `A${String(header + 4)}`, [['Nà Mới', 321, 160, 300, 150, 70, 200, 240, 230, 120]]);
  await expectAgreement();
  const { hamlets } = (await parsed()).plan;
  expect(hamlets).toHaveLength(before + 1);
  expect(hamlets[3]).toMatchObject({ name: 'Nà Mới', population: 321 });
});

testInTrial('a row put in above the first hamlet, and one above the last', async () => {
  const { sheet, header, last } = await tableState('tblThon');
  workbook.host.user.insertRows(sheet, last);
  workbook.host.user.type(sheet, `A${String(last)}`, 'Gần Cuối');
  workbook.host.user.insertRows(sheet, header + 1);
  workbook.host.user.type(sheet, `A${String(header + 1)}`, 'Đầu Xã');
  await expectAgreement();
  expect((await parsed()).plan.hamlets[0]?.name).toBe('Đầu Xã');
});

testInTrial('hamlets of form CMC-1, ages and persons put in between', async () => {
  for (const name of ['tblMuChuThon', 'tblXMC', 'tblCongDan']) {
    const { sheet, header } = await tableState(name);
    workbook.host.user.insertRows(sheet, header + 3, 2);
  }
  await expectAgreement();
  const citizens = await tableState('tblCongDan');
  const row = String(citizens.header + 3);
  workbook.host.user.type(citizens.sheet, `A${row}`, 'Lường Thị Mẫu');
  workbook.host.user.paste(citizens.sheet, await addressOf('tblCongDan', 'score1', 3), [
    [9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
  ]);
  const hamlets = await tableState('tblMuChuThon');
  workbook.host.user.type(hamlets.sheet, `A${String(hamlets.header + 3)}`, 'Nà Mới');
  workbook.host.user.paste(hamlets.sheet, await addressOf('tblMuChuThon', 'scope15to25Total', 3), [[90, 45, 80, 40]]);
  await expectAgreement();
  const after = await tableState('tblCongDan');
  expect(after.values[3]).toEqual(expect.arrayContaining(['Lường Thị Mẫu', 90, 'Đạt']));
});

testInTrial('a hamlet taken out', async () => {
  const { sheet, header } = await tableState('tblThon');
  workbook.host.user.deleteRows(sheet, header + 2);
  await expectAgreement();
});

testInTrial('hamlets and persons filtered: what is hidden still counts, is checked and can be mended', async () => {
  const before = check(parseWorkbook((await readWorkbook()).snapshot), { today: null });
  const filter = (table: string, header: string, values: string[]): Promise<void> =>
    workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem(table).columns.getItem(header).filter.applyValuesFilter(values);
      await context.sync();
    });
  await filter('tblThon', 'Cộng đồng học tập', ['Có']);
  await filter('tblCongDan', 'Danh hiệu', ['Không đạt']);
  const { snapshot } = await readWorkbook();
  const found = check(parseWorkbook(snapshot), { today: null });
  expect(found.targets).toEqual(before.targets);
  // That rows are hidden is said once, and nothing else changes.
  expect(found.findings.map(({ ruleId }) => ruleId)).toContain('situations/hidden-rows');
  expect(
    found.findings.flatMap(({ ruleId, count }) => (ruleId === 'situations/hidden-rows' ? [] : [[ruleId, count]])),
  ).toEqual(before.findings.map(({ ruleId, count }) => [ruleId, count]));
  const hidden = parseWorkbook(snapshot).plan.hamlets.findIndex(({ recognised }) => recognised !== true);
  const place = parseWorkbook(snapshot).places.cell('tblThon', hidden, 'clans')!;
  const held = workbook.host.values(place.sheet, place.address)[0]![0]!;
  const { applied } = await applyFixes([{ place, before: held, after: 7 }]);
  expect(applied).toHaveLength(1);
  expect(workbook.host.values(place.sheet, place.address)).toEqual([[7]]);
  await applyFixes([{ place, before: 7, after: held }]);
  for (const table of ['tblThon', 'tblCongDan']) {
    await workbook.Excel.run(async (context) => {
      context.workbook.tables.getItem(table).clearFilters();
      await context.sync();
    });
  }
  await expectAgreement();
});

testInTrial('hamlets sorted by their people, ages by their rates', async () => {
  await sortTable('tblThon', 'population', false);
  await sortTable('tblXMC', 'rate2', true);
  const { values } = await tableState('tblThon');
  const people = values
    .slice(1)
    .map((row) => row[1])
    .filter((value) => typeof value === 'number');
  expect(people).toEqual([...people].sort((a, b) => b - a));
  await expectAgreement();
});

test('figures pasted over formulas are found, and the formulas come back', async () => {
  const pasted = [
    ['tblThon', 'rateInformation'],
    ['tblXMC', 'literate2Total'],
    ['tblCongDan', 'total'],
  ] as const;
  for (const [name, key] of pasted) {
    const { sheet } = await tableState(name);
    workbook.host.user.paste(sheet, await addressOf(name, key, 1, 3), [[0.5], [0.6], [0.7]]);
  }
  const { formulaProblems } = await parsed();
  const found = formulaProblems.map(({ code, source, column }) => [code, source, column]);
  expect(found).toHaveLength(3 * pasted.length);
  for (const [name, key] of pasted)
    expect(found.filter(([, source]) => source === name)).toEqual(
      Array.from({ length: 3 }, () => ['overwritten', name, key]),
    );
  const { applied } = await applyFixes(
    formulaProblems.map(({ place, found: before, expected }) => ({ place, before, after: { formula: expected } })),
  );
  expect(applied).toHaveLength(found.length);
  await expectAgreement();
});

testInTrial('a row put in below an overwritten formula has the column’s formula', async () => {
  const { sheet, header } = await tableState('tblThon');
  const address = await addressOf('tblThon', 'rateInformation', 4);
  workbook.host.user.type(sheet, address, 0.5);
  workbook.host.user.insertRows(sheet, header + 5);
  workbook.host.user.type(sheet, `A${String(header + 5)}`, 'Dưới Ô Sửa');
  const { formulaProblems } = await parsed();
  expect(formulaProblems.map(({ code, place }) => [code, place.address])).toEqual([['overwritten', address]]);
  await applyFixes(
    formulaProblems.map(({ place, found, expected }) => ({ place, before: found, after: { formula: expected } })),
  );
  await expectAgreement();
});

testInTrial('sixty hamlets, pasted below the others', async () => {
  const { sheet, last } = await tableState('tblThon');
  const { hamlets } = (await parsed()).plan;
  const rows = Array.from({ length: 60 - hamlets.length }, (_, index) => [
    `Thôn thêm ${String(index + 1)}`,
    200 + index,
    100,
    150,
    70,
    50,
    120,
    150,
    140,
    60,
  ]);
  workbook.host.user.paste(sheet, `A${String(last + 1)}`, rows);
  expect((await parsed()).plan.hamlets).toHaveLength(60);
  await expectAgreement();
});

testInTrial('targets sorted by their words, and one taken out', async () => {
  const { sheet, header, last } = await tableState('tblChiTieu');
  workbook.host.user.deleteRows(sheet, header + 3);
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem('tblChiTieu').sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  const after = await tableState('tblChiTieu');
  expect(after.last).toBe(last - 1);
  await expectAgreement();
});

testInTrial('a criterion added below, with its share', async () => {
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
});
