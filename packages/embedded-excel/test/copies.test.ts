/** A workbook begun as a copy holds what the other holds, and shares nothing with it. */
import type { OpenedWorkbook } from '../testing/openWorkbook';
import { openWorkbook } from '../testing/openWorkbook';

let first: OpenedWorkbook;
let copy: OpenedWorkbook;
beforeEach(async () => {
  first = await openWorkbook({ engine: 'memory' });
  await fill(first);
  copy = await openWorkbook({ engine: 'memory', copyOf: first });
});
afterEach(() => {
  first.close();
  copy.close();
});

const fill = ({ Excel: excel }: OpenedWorkbook): Promise<void> =>
  excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('A1:B3');
    range.formulas = [
      ['Thôn', 'Dân số'],
      ['Cốc Né', 120],
      ['Nà Lùng', '=B2+1'],
    ];
    sheet.tables.add('A1:B3', true).name = 'tblThon';
    workbook.names.add('SO_DAN', sheet.getRange('B2'));
    range.format.fill.color = '#FFFF00';
    sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    sheet.getRange('D1:E1').merge();
    sheet.getRange('A2').hyperlink = { address: 'https://example.org', textToDisplay: 'Cốc Né' };
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3')).name = 'dân số';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.freezePanes.freezeRows(1);
    workbook.worksheets.add('Hai').protection.protect({ allowFormatCells: true });
    workbook.settings.add('xhht', 'một');
    await context.sync();
  });

const change = ({ Excel: excel }: OpenedWorkbook): Promise<void> =>
  excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.charts.getItem('dân số').title.text = 'khác';
    sheet.getRange('A2').clear();
    sheet.getRange('1:1').insert('Down');
    sheet.tables.getItem('tblThon').rows.add(undefined, [['Khuổi Nhùng', 5]]);
    workbook.worksheets.getItem('Hai').protection.unprotect();
    workbook.worksheets.getItem('Hai').name = 'Ba';
    workbook.settings.add('xhht', 'hai');
    await context.sync();
  });

const state = ({ Excel: excel }: OpenedWorkbook): Promise<unknown> =>
  excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load('items/name');
    workbook.names.load('items/name,items/formula');
    const setting = workbook.settings.getItem('xhht').load('value');
    const sheet = workbook.worksheets.getItem('Sheet1');
    const used = sheet.getUsedRange().load('address,formulas');
    const looks = sheet.getRange('A1:B3').load('format/fill/color');
    const number = sheet.getRange('B2').load('dataValidation/rule');
    const linked = sheet.getRange('A2').load('hyperlink');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const tables = sheet.tables.load('items/name,items/showTotals');
    const charts = sheet.charts.load('items/name,items/title/text');
    sheet.load('pageLayout/orientation');
    const hidden = workbook.worksheets.getItemOrNullObject('Hai').load('protection/protected');
    await context.sync();
    return {
      sheets: workbook.worksheets.items.map(({ name }) => name),
      names: workbook.names.items.map(({ name, formula }) => [name, formula as unknown]),
      setting: setting.value as unknown,
      used: [used.address, used.formulas],
      looks: looks.format.fill.color,
      rule: number.dataValidation.rule,
      link: linked.hyperlink,
      frozen: frozen.address,
      tables: tables.items.map(({ name }) => name),
      charts: charts.items.map(({ name, title }) => [name, title.text]),
      orientation: sheet.pageLayout.orientation,
      isProtected: hidden.isNullObject ? null : hidden.protection.protected,
    };
  });

test('holds everything', async () => {
  const held = await state(copy);
  expect(held).toEqual(await state(first));
  expect(held).toMatchObject({ sheets: ['Sheet1', 'Hai'], tables: ['tblThon'], isProtected: true });
});

test('what happens to one does not happen to the other', async () => {
  const before = await state(first);
  await change(copy);
  expect(await state(first)).toEqual(before);
  expect(await state(copy)).not.toEqual(before);
});
