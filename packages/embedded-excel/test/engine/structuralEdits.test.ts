import type { OpenedWorkbook } from '../../testing/openWorkbook';
import { openWorkbook } from '../../testing/openWorkbook';

describe.each(['memory', 'univer'] as const)('rows and columns put in and out, %s engine', (engine) => {
  let book: OpenedWorkbook;

  beforeEach(async () => {
    book = await openWorkbook({ engine });
    await book.Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A3:B5').values = [
        ['Thôn', 'Dân số'],
        ['Nà Pái', 40],
        ['Bản Mới', 60],
      ];
      sheet.tables.add('A3:B5', true).name = 'tblThon';
      sheet.getRange('D3:D5').formulas = [['=B4*2'], ['=SUM(B4:B5)'], ['=$B$5']];
      sheet.getRange('B4:B5').dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
      };
      const format = sheet.getRange('B4:B5').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B4>50';
      format.custom.format.fill.color = '#FFFF00';
      workbook.names.add('TT_Xa', sheet.getRange('B5'));
      sheet.getRange('A3:B3').format.fill.color = '#DDEBF7';
      sheet.getRange('B5').format.protection.locked = false;
      sheet.getRange('F4:G5').merge();
      workbook.worksheets.add('Khác').getRange('A1').formulas = [['=SUM(Sheet1!B4:B5)']];
      await context.sync();
    });
  });
  afterEach(() => book.close());

  interface Seen {
    readonly table: string;
    readonly formulas: unknown;
    readonly other: unknown;
    readonly validated: string[];
    readonly formatted: string;
    readonly name: string;
    readonly headerFill: string;
    readonly unlocked: boolean;
    readonly merges: unknown;
  }

  async function look(formulas: string, headerCell: string, unlocked: string): Promise<Seen> {
    return book.Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Sheet1');
      const table = workbook.tables.getItem('tblThon').getRange().load('address');
      const cells = sheet.getRange(formulas).load('formulas');
      const other = workbook.worksheets.getItem('Khác').getRange('A1').load('formulas');
      const range = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address');
      const name = workbook.names.getItem('TT_Xa').getRange().load('address');
      const fill = sheet.getRange(headerCell).format.fill.load('color');
      const lock = sheet.getRange(unlocked).format.protection.load('locked');
      await context.sync();
      const { engine: below } = book.host;
      const id = below.sheets()[0]?.id ?? '';
      const whole = { row: 0, column: 0, rows: 100, columns: 26 };
      return {
        table: table.address,
        formulas: cells.formulas.flat(),
        other: other.formulas[0]?.[0] as unknown,
        validated: below
          .validations(id, whole)
          .flatMap((one) => one.ranges.map((r) => `${r.row},${r.column}+${r.rows}x${r.columns}`)),
        formatted: range.address,
        name: name.address,
        headerFill: fill.color,
        unlocked: !lock.locked,
        merges: below.merges(id).map((r) => [r.row, r.column]),
      };
    });
  }

  test('rows above move everything', async () => {
    book.host.user.insertRows('Sheet1', 1, 2);
    expect(await look('D5:D7', 'A5', 'B7')).toStrictEqual({
      table: 'Sheet1!A5:B7',
      formulas: ['=B6*2', '=SUM(B6:B7)', '=$B$7'],
      other: '=SUM(Sheet1!B6:B7)',
      validated: ['5,1+2x1'],
      formatted: 'Sheet1!B6:B7',
      name: 'Sheet1!B7',
      headerFill: '#DDEBF7',
      unlocked: true,
      merges: [[5, 5]],
    });
  });

  test('a row within grows table, rules and sums', async () => {
    book.host.user.insertRows('Sheet1', 5);
    expect(await look('D3:D6', 'A3', 'B6')).toMatchObject({
      table: 'Sheet1!A3:B6',
      formulas: ['=B4*2', '=SUM(B4:B6)', '', '=$B$6'],
      validated: ['3,1+3x1'],
      formatted: 'Sheet1!B4:B6',
      name: 'Sheet1!B6',
    });
  });

  test('a row taken out on a sheet that is not in view shrinks them', async () => {
    await book.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Khác').activate();
      worksheets.getItem('Sheet1').getRange('4:4').delete('Up');
      await context.sync();
    });
    expect(await look('D3:D4', 'A3', 'B4')).toMatchObject({
      table: 'Sheet1!A3:B4',
      formulas: ['=#REF!*2', '=$B$4'],
      other: expect.stringMatching(/^=SUM\(Sheet1!B4(:B4)?\)$/),
      validated: ['3,1+1x1'],
      formatted: 'Sheet1!B4',
      name: 'Sheet1!B4',
    });
  });

  test('a column to the left moves everything', async () => {
    book.host.user.insertColumns('Sheet1', 1);
    expect(await look('E3:E5', 'B3', 'C5')).toMatchObject({
      table: 'Sheet1!B3:C5',
      formulas: ['=C4*2', '=SUM(C4:C5)', '=$C$5'],
      formatted: 'Sheet1!C4:C5',
      name: 'Sheet1!C5',
      unlocked: true,
    });
  });

  test('a column within the table gets a header of its own', async () => {
    book.host.user.insertColumns('Sheet1', 2);
    expect(book.host.values('Sheet1', 'A3:C3')).toStrictEqual([['Thôn', 'Column2', 'Dân số']]);
    expect((await look('E3', 'A3', 'C5')).table).toBe('Sheet1!A3:C5');
  });

  test('a column taken out of a table moves what stands beside it, and leaves #REF! where it was named', async () => {
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Bảng');
      sheet.getRange('A1:E3').formulas = [
        ['Thôn', 'Nữ', 'Hộ', 'Người', 'Mỗi hộ'],
        ['Nà Pái', 20, 10, 40, '=D2/C2'],
        ['Bản Mới', 30, 20, 60, '=D3/C3'],
      ];
      sheet.tables.add('A1:E3', true).name = 'tblHo';
      sheet.getRange('H1:H3').formulas = [['=SUM(tblHo[Nữ])'], ['=SUM(tblHo[Người])'], ['=B2']];
      await context.sync();
      sheet.getRange('B:B').delete('Left');
      await context.sync();
    });
    await book.host.idle();
    expect(book.host.formulas('Bảng', 'D1:D3')).toStrictEqual([['Mỗi hộ'], ['=C2/B2'], ['=C3/B3']]);
    expect(book.host.formulas('Bảng', 'G1:G3')).toStrictEqual([['=SUM(#REF!)'], ['=SUM(tblHo[Người])'], ['=#REF!']]);
    if (engine === 'univer') expect(book.host.values('Bảng', 'D2:D3')).toStrictEqual([[4], [3]]);
  });

  test('a row added through the API pushes down what stands below, in the columns of the table', async () => {
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A7:D7').values = [['Cộng', 'x', 'y', 'z']];
      context.workbook.tables.getItem('tblThon').rows.add(undefined, [['Tà Hò', 5]]);
      await context.sync();
    });
    expect(book.host.values('Sheet1', 'A6:D8')).toStrictEqual([
      ['Tà Hò', 5, '', ''],
      ['', '', 'y', 'z'],
      ['Cộng', 'x', '', ''],
    ]);
    expect((await look('D3:D5', 'A3', 'B5')).table).toBe('Sheet1!A3:B6');
  });

  test('cells cannot be shifted through a part of a table', async () => {
    const failure = book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').insert('Down');
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('a renamed sheet keeps formulas and names', async () => {
    book.host.user.renameSheet('Sheet1', 'Thôn bản');
    await book.host.idle();
    expect(book.host.formulas('Khác', 'A1')).toStrictEqual([["=SUM('Thôn bản'!B4:B5)"]]);
    const address = await book.Excel.run(async (context) => {
      const range = context.workbook.names.getItem('TT_Xa').getRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Thôn bản'!B5");
  });

  test('a deleted sheet leaves #REF! behind', async () => {
    book.host.user.deleteSheet('Sheet1');
    await book.host.idle();
    expect(String(book.host.formulas('Khác', 'A1')[0]?.[0])).toContain('#REF!');
    expect(book.host.engine.tables()).toStrictEqual([]);
  });
});
