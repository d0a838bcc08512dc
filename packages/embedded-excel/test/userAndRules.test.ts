import { Refused } from '../src/user';
import type { OpenedWorkbook } from '../testing/openWorkbook';
import { openWorkbook } from '../testing/openWorkbook';

describe.each(['memory', 'univer'] as const)('rules of Excel, %s engine', (engine) => {
  let book: OpenedWorkbook;

  beforeEach(async () => {
    book = await openWorkbook({ engine });
  });
  afterEach(() => book.close());

  const run = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    book.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
    });

  test.each([
    ['a number', '12', 12],
    ['thousands', '1,234', 1234],
    ['a percentage', '7%', 0.07],
    ['a truth value', 'TRUE', true],
    ['a text', 'Nà Pái', 'Nà Pái'],
    ['a text after an apostrophe', "'007", '007'],
    ['a Vietnamese decimal comma', '31,2', '31,2'],
    ['a formula', '=1+1', engine === 'univer' ? 2 : ''],
    ['nothing', '', ''],
  ])('%s is taken as such', async (_case, given, value) => {
    await run((sheet) => {
      sheet.getRange('A1').values = [[given]];
    });
    await book.host.idle();
    expect(book.host.values('Sheet1', 'A1')).toStrictEqual([[value]]);
  });

  test('a cell formatted as text keeps digits and formulas as they are typed', async () => {
    await run((sheet) => {
      sheet.getRange('A1:A2').numberFormat = [['@'], ['@']];
      sheet.getRange('A1:A2').values = [['007'], ['=1+1']];
    });
    expect(book.host.values('Sheet1', 'A1:A2')).toStrictEqual([['007'], ['=1+1']]);
  });

  test('null leaves a cell as it is, blank text empties it', async () => {
    book.host.user.paste('Sheet1', 'A1', [[1, 2, 3]]);
    await run((sheet) => {
      sheet.getRange('A1:C1').values = [[null, '', 9]];
    });
    expect(book.host.values('Sheet1', 'A1:C1')).toStrictEqual([[1, '', 9]]);
  });

  test.each([
    ['too few columns', 'A1:B1', [[1]]],
    [
      'too many rows',
      'A1:B1',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['ragged rows', 'A1:B2', [[1, 2], [3]]],
  ])('an array of the wrong shape is refused: %s', async (_case, address, values) => {
    const writing = run((sheet) => {
      sheet.getRange(address).values = values;
    });
    await expect(writing).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });

  test.each([
    ['32 letters', 'a'.repeat(32), 'InvalidArgument'],
    ['a slash', 'a/b', 'InvalidArgument'],
    ['a bracket', 'a[b', 'InvalidArgument'],
    ['blank', ' ', 'InvalidArgument'],
    ['an apostrophe at the end', "a'", 'InvalidArgument'],
    ['a name in use, in other case', 'SHEET1', 'ItemAlreadyExists'],
  ])('a sheet name is refused: %s', async (_case, name, code) => {
    await expect(run((_sheet, context) => context.workbook.worksheets.add(name))).rejects.toMatchObject({ code });
  });

  test('31 letters are allowed', async () => {
    await expect(run((_sheet, context) => context.workbook.worksheets.add('a'.repeat(31)))).resolves.toBeUndefined();
  });

  test('the last visible sheet stays', async () => {
    await expect(run((sheet) => sheet.delete())).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
  });

  test.each([
    ['overlapping', 'B2:C4', undefined, 'InvalidOperation'],
    ['a name in use', 'D1:E2', 'TBLA', 'ItemAlreadyExists'],
    ['a name with a space', 'D1:E2', 'tbl B', 'InvalidArgument'],
    ['a name like a cell', 'D1:E2', 'AB12', 'InvalidArgument'],
  ])('a table is refused: %s', async (_case, address, name, code) => {
    await run((sheet) => {
      sheet.tables.add('A1:B3', true).name = 'tblA';
    });
    const adding = run((sheet) => {
      const table = sheet.tables.add(address, true);
      if (name !== undefined) table.name = name;
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  test('header cells of a table become unique texts', async () => {
    book.host.user.paste('Sheet1', 'A1', [['Tổng', 'tổng', '', 2026]]);
    await run((sheet) => sheet.tables.add('A1:D3', true));
    expect(book.host.values('Sheet1', 'A1:D1')).toStrictEqual([['Tổng', 'tổng2', 'Column3', '2026']]);
  });

  test('writing below a table through the API does not grow it; typing there does', async () => {
    book.host.user.paste('Sheet1', 'A1', [
      ['Thôn', 'Số'],
      ['a', 1],
    ]);
    await run((sheet) => {
      sheet.tables.add('A1:B2', true).name = 'tblA';
      sheet.getRange('A3').values = [['API']];
    });
    const rows = () => book.host.engine.tables()[0]?.rect.rows;
    expect(rows()).toBe(2);
    book.host.user.clear('Sheet1', 'A3');
    book.host.user.type('Sheet1', 'A3', 'tay');
    expect(rows()).toBe(3);
  });

  test('locked cells of a protected sheet refuse the add-in and the user', async () => {
    await run((sheet) => {
      sheet.getRange('B1:B3').format.protection.locked = false;
      sheet.protection.protect({}, 'khóa');
    });
    await expect(run((sheet) => (sheet.getRange('A1').values = [[1]]))).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(run((sheet) => (sheet.getRange('A1:B1').values = [[1, 2]]))).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await expect(run((sheet) => (sheet.getRange('B2').values = [[1]]))).resolves.toBeUndefined();
    expect(() => book.host.user.type('Sheet1', 'A1', 1)).toThrow(Refused);
    await expect(run((sheet) => sheet.protection.unprotect('sai'))).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(run((sheet) => sheet.protection.unprotect('khóa'))).resolves.toBeUndefined();
    await expect(run((sheet) => sheet.protection.unprotect())).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('validation stops typing, not pasting, and a warning stops nothing', async () => {
    await run((sheet) => {
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' },
      };
      sheet.getRange('A2').dataValidation.errorAlert = {
        message: 'm',
        showAlert: true,
        style: 'Warning',
        title: 't',
      };
    });
    await book.host.idle();
    expect(() => book.host.user.type('Sheet1', 'A1', 101)).toThrow(Refused);
    book.host.user.type('Sheet1', 'A1', 100);
    book.host.user.type('Sheet1', 'A2', 101);
    book.host.user.paste('Sheet1', 'A1', [[500]]);
    expect(book.host.values('Sheet1', 'A1:A2')).toStrictEqual([[500], [101]]);
  });

  test('cells pasted from another workbook take the validation away, values do not', async () => {
    await run(
      (sheet) =>
        (sheet.getRange('A1:A3').dataValidation.rule = {
          wholeNumber: { formula1: 0, operator: 'GreaterThan' },
        }),
    );
    await book.host.idle();
    book.host.user.paste('Sheet1', 'A1', [[-1]]);
    book.host.user.pasteCells('Sheet1', 'A2', [[-1]]);
    await book.host.idle();
    expect(() => book.host.user.type('Sheet1', 'A1', -2)).toThrow(Refused);
    book.host.user.type('Sheet1', 'A2', -2);
    expect(() => book.host.user.type('Sheet1', 'A3', -2)).toThrow(Refused);
  });

  test('a row typed below a table gets the validation of the rows above', async () => {
    await run((sheet) => {
      sheet.getRange('A1:B1').values = [['Tên', 'Số']];
      sheet.tables.add('A1:B3', true);
      sheet.getRange('B2:B3').dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: 'GreaterThan' },
      };
    });
    await book.host.idle();
    book.host.user.type('Sheet1', 'A4', 'Nà Pái');
    await book.host.idle();
    expect(() => book.host.user.type('Sheet1', 'B4', -2)).toThrow(Refused);
  });

  test('a user sorts whole rows, and formulas keep to their rows', () => {
    book.host.user.paste('Sheet1', 'A1', [
      ['c', 3, '=B1*2'],
      ['a', 1, '=B2*2'],
      ['b', 2, '=B3*2'],
    ]);
    book.host.user.sort('Sheet1', 'A1:C3', 0);
    expect(book.host.formulas('Sheet1', 'A1:C3')).toStrictEqual([
      ['a', 1, '=B1*2'],
      ['b', 2, '=B2*2'],
      ['c', 3, '=B3*2'],
    ]);
  });
});
