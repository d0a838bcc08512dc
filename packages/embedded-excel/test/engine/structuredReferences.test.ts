import type { OpenedWorkbook } from '../../testing/openWorkbook';
import { openWorkbook } from '../../testing/openWorkbook';

describe('structured references in the calculating grid', () => {
  let book: OpenedWorkbook;

  beforeEach(async () => {
    book = await openWorkbook({ engine: 'univer' });
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:D4').formulas = [
        ['Thôn', 'Dân số', 'Nữ', 'Tỷ lệ'],
        ['Nà Pái', 40, 10, ''],
        ['Bản Mới', 50, 20, ''],
        ['Tà Hò', 60, 30, ''],
      ];
      sheet.tables.add('A1:D4', true).name = 'tblThon';
      await context.sync();
    });
  });
  afterEach(() => book.close());

  async function evaluate(formula: string, address = 'H1'): Promise<unknown> {
    return book.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      cell.formulas = [[formula]];
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
  }

  test.each([
    ['=SUM(tblThon[Dân số])', 150],
    ['=ROWS(tblThon[#All])', 4],
    ['=COUNTA(tblThon[#Data])', 9],
    ['=COUNTA(tblThon[#Headers])', 4],
    ['=SUM(tblThon[[Dân số]:[Nữ]])', 210],
    ['=SUM(tblThon[[#All],[Nữ]])', 60],
    ['=SUMIFS(tblThon[Dân số],tblThon[Thôn],"Bản Mới")', 50],
    ['=INDEX(tblThon[Thôn],3)', 'Tà Hò'],
  ])('%s', async (formula, expected) => {
    await expect(evaluate(formula)).resolves.toBe(expected);
    expect(book.host.formulas('Sheet1', 'H1')).toStrictEqual([[formula]]);
  });

  test.each([
    ['=[@Nữ]/[@[Dân số]]', 'D3', 0.4],
    ['=tblThon[[#This Row],[Nữ]]*2', 'D4', 60],
    ['=tblThon[@Nữ]+1', 'G2', 11],
    ['=SUM([Nữ])', 'D2', 60],
  ])('%s in %s reads back as written', async (formula, address, expected) => {
    await expect(evaluate(formula, address)).resolves.toBe(expected);
    expect(book.host.formulas('Sheet1', address)).toStrictEqual([[formula]]);
  });

  test.each([
    ['=INDEX(tblThon[Dân số],2)', 50],
    ['=IFERROR(INDEX(tblThon[Nữ],MATCH("Tà Hò",tblThon[Thôn],0)),"")', 30],
    ['=SUM(INDEX(tblThon[Nữ],1),INDEX(tblThon[Nữ],3))', 40],
  ])('%s finds the table from another sheet', async (formula, expected) => {
    book.host.user.addSheet('Khác');
    book.host.user.paste('Khác', 'A1', [
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    book.host.user.type('Khác', 'F1', formula);
    await book.host.idle();
    expect(book.host.values('Khác', 'F1')).toStrictEqual([[expected]]);
  });

  test('an unknown column is a #REF! or #NAME? error, not a number', async () => {
    expect(['#REF!', '#NAME?']).toContain(await evaluate('=SUM(tblThon[Không có])'));
  });

  test('formulas follow a new table name and a new header text', async () => {
    await evaluate('=SUM(tblThon[Dân số])');
    await book.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblThon');
      table.name = 'tblXa';
      table.columns.getItem('Dân số').name = 'Tổng dân số';
      await context.sync();
    });
    expect(book.host.formulas('Sheet1', 'H1')).toStrictEqual([['=SUM(tblXa[Tổng dân số])']]);
    book.host.user.type('Sheet1', 'B2', 140);
    await book.host.idle();
    expect(book.host.values('Sheet1', 'H1')).toStrictEqual([[250]]);
  });

  test('a table that grew is seen by formulas the grid had already parsed', async () => {
    await evaluate('=SUM(tblThon[Dân số])');
    book.host.engine.recalculate();
    await book.host.idle();
    book.host.user.type('Sheet1', 'A5', 'Khuổi Sương');
    await book.host.idle();
    book.host.user.type('Sheet1', 'B5', 100);
    await book.host.idle();
    expect(book.host.values('Sheet1', 'H1')).toStrictEqual([[250]]);
  });

  test('a row typed below the table is counted, and its calculated column is filled', async () => {
    await evaluate('=SUM(tblThon[Dân số])');
    await book.Excel.run(async (context) => {
      context.workbook.tables.getItem('tblThon').columns.getItem('Tỷ lệ').getDataBodyRange().formulas = [
        ['=[@Nữ]/[@[Dân số]]'],
        ['=[@Nữ]/[@[Dân số]]'],
        ['=[@Nữ]/[@[Dân số]]'],
      ];
      await context.sync();
    });
    book.host.user.type('Sheet1', 'B5', 100);
    book.host.user.type('Sheet1', 'C5', 25);
    await book.host.idle();
    expect(book.host.values('Sheet1', 'H1')).toStrictEqual([[250]]);
    expect(book.host.values('Sheet1', 'D5')).toStrictEqual([[0.25]]);
    expect(book.host.formulas('Sheet1', 'D5')).toStrictEqual([['=[@Nữ]/[@[Dân số]]']]);
  });
});
