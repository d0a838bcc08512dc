/** A table without its header row. support.microsoft.com "Turn Excel table headers on or off" */
import type { OpenedWorkbook } from '../testing/openWorkbook';
import { openWorkbook } from '../testing/openWorkbook';

describe.each(['memory', 'univer'] as const)('%s', (engine) => {
  let book: OpenedWorkbook;
  beforeEach(async () => {
    book = await openWorkbook({ engine });
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A3:B5').values = [
        ['Thôn', 'Hộ'],
        ['Khuổi Nộc', 11],
        ['Nà Lùng', 22],
      ];
      const table = sheet.tables.add('A3:B5', true);
      table.name = 'tblThon';
      sheet.getRange('D1').formulas = [['=SUM(tblThon[Hộ])']];
      table.showHeaders = false;
      await context.sync();
    });
  });
  afterEach(() => book.close());

  const run = async (act: (table: Excel.Table, sheet: Excel.Worksheet) => void): Promise<void> => {
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      act(sheet.tables.getItem('tblThon'), sheet);
      await context.sync();
    });
    await book.host.idle();
  };
  /** The table as it is: its cells, its names of columns, and the sum over one of them where sums are worked out. */
  const read = () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.getItem('tblThon').load('showHeaders,columns/items/name');
      const [range, body] = [table.getRange().load('address'), table.getDataBodyRange().load('address')];
      const sum = sheet.getRange('D1').load('values,formulas');
      await context.sync();
      const plain = (address: string): string => address.replace('Sheet1!', '');
      return {
        range: plain(range.address),
        body: plain(body.address),
        headings: table.columns.items.map(({ name }) => name),
        shown: table.showHeaders,
        formula: sum.formulas[0]?.[0] as unknown,
        sum: engine === 'memory' ? null : (sum.values[0]?.[0] as unknown),
      };
    });
  const off = { range: 'A4:B5', body: 'A4:B5', headings: ['Thôn', 'Hộ'], shown: false, formula: '=SUM(tblThon[Hộ])' };
  const sumOf = (sum: number) => ({ sum: engine === 'memory' ? null : sum });

  test('goes on with the names of its columns, and without the row', async () => {
    expect(await read()).toEqual({ ...off, ...sumOf(33) });
    expect(book.host.values('Sheet1', 'A3:B3')).toEqual([['', '']]);
    await expect(run((table) => table.getHeaderRowRange().load('address'))).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
  });

  test('gets it back, in the row above when that is blank', async () => {
    await run((table) => (table.showHeaders = true));
    expect(await read()).toEqual({ ...off, range: 'A3:B5', shown: true, ...sumOf(33) });
    expect(book.host.values('Sheet1', 'A3:B3')).toEqual([['Thôn', 'Hộ']]);
  });

  test('gets it back in a row of its own where something stands above', async () => {
    book.host.user.type('Sheet1', 'A3', 'của xã');
    await run((table) => (table.showHeaders = true));
    expect(await read()).toEqual({ ...off, range: 'A4:B6', body: 'A5:B6', shown: true, ...sumOf(33) });
    expect(book.host.values('Sheet1', 'A3:B4')).toEqual([
      ['của xã', ''],
      ['Thôn', 'Hộ'],
    ]);
  });

  test('what is typed above its data names no column', async () => {
    book.host.user.paste('Sheet1', 'A3', [['của xã', 'khác']]);
    await book.host.idle();
    expect(await read()).toEqual({ ...off, ...sumOf(33) });
  });

  test('grows with rows above its first one, at its end, and by what a person types below', async () => {
    await run((table) => {
      table.rows.add(0, [['Nà Ca', 100]]);
      table.rows.add(undefined, [['Nà Phai', 1000]]);
    });
    book.host.user.type('Sheet1', 'A8', 'Khuổi Sao');
    await book.host.idle();
    expect(await read()).toEqual({ ...off, range: 'A4:B8', body: 'A4:B8', ...sumOf(1133) });
    await run((table) => table.resize('A4:B7'));
    expect(await read()).toMatchObject({ range: 'A4:B7' });
  });

  test('moves with the sheet, and keeps its names when columns come and go', async () => {
    await run((_table, sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('D2').formulas = [['']];
      sheet.getRange('D1').formulas = [['=SUM(tblThon[Hộ])']];
    });
    expect(await read()).toEqual({ ...off, range: 'A5:B6', body: 'A5:B6', ...sumOf(33) });
    await run((table) => table.columns.add(undefined, undefined, 'Nhân khẩu'));
    await run((_table, sheet) => sheet.getRange('B5:B6').insert('Right'));
    expect(await read()).toMatchObject({ range: 'A5:D6', headings: ['Thôn', 'Column2', 'Hộ', 'Nhân khẩu'] });
    await run((table) => table.columns.getItem('Thôn').delete());
    expect(await read()).toMatchObject({ range: 'A5:C6', headings: ['Column2', 'Hộ', 'Nhân khẩu'] });
    await run((table) => (table.columns.getItem('Hộ').name = 'Số hộ'));
    await run((table) => (table.showHeaders = true));
    expect(await read()).toMatchObject({ headings: ['Column2', 'Số hộ', 'Nhân khẩu'], ...sumOf(33) });
  });

  test('a filter goes with the row', async () => {
    await run((table) => {
      table.showHeaders = true;
      table.columns.getItemAt(0).filter.applyValuesFilter(['Nà Lùng']);
      table.showHeaders = false;
    });
    const hidden = await book.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('tblThon').getDataBodyRange().load('rowHidden');
      await context.sync();
      return body.rowHidden;
    });
    expect(hidden).toBe(false);
  });
});
