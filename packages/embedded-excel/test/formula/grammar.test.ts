import { assertFormula } from '../../src/formula/grammar';
import { HostError } from '../../src/protocol/hostError';
import { openWorkbook } from '../../testing/openWorkbook';

const verdictOf = (formula: string): string => {
  try {
    assertFormula(formula);
    return 'accepted';
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
};

test.each([
  '=1',
  '=-A1%+$B$2^2',
  '=SUM(A1:B2, C:C, 3:3, $D:$D)',
  '=IF(A1<>"",A1&" hộ",)',
  "='Xóa mù chữ'!B6+Thôn!$C$7",
  "=[Sổ.xlsx]Thôn!A1+'[Sổ năm trước.xlsx]Thôn'!A1",
  '=tblThon[[#This Row],[Dân số]]+SUM([Số hộ])+[@[Số hộ]]',
  "=tblThon[Số ''hộ'' '[a']]",
  '={1,2;3,4}',
  '=INDEX(A1:A9,2):A9',
  '=(A1,B2) C3',
  '=A1# + @B1',
  '=IFERROR(#N/A,TRUE)',
  '=LET(x,1,y,x+1,LAMBDA(z,z+y)(2))',
  '=XHHT.TYLE(A1, B1)',
  '=Khong_Ai_Biet(1)',
  '=SUM(Thôn:Thôn2!A1)',
  '="""a"""',
  '= 1 + \n 2 ',
  '=1E+3+.5',
])('%s is read', (formula) => expect(verdictOf(formula)).toBe('accepted'));

test.each([
  ['arguments are separated by commas', '=SUM(1;2)'],
  ['a bracket is left open', '=SUM(1,2'],
  ['a bracket too many', '=SUM(1))'],
  ['an operator without a right side', '=A1+'],
  ['an operator without a left side', '=*A1'],
  ['a text left open', '="abc'],
  ['two operands side by side', '=A1 "x"'],
  ['a decimal comma', '=1,5'],
  ['a name of letters that names have not', '=Số hộ[1]x!'],
  ['rows of an array that differ', '={1,2;3}'],
  ['a reference in an array', '={A1,2}'],
  ['a bracket of a table left open', '=SUM(tblThon[Dân số)'],
  ['nothing', '='],
  ['a text of more than 255 letters', `="${'ơ'.repeat(256)}"`],
  ['more than 255 arguments', `=SUM(${Array.from({ length: 256 }, () => '1').join(',')})`],
  ['more than 64 levels', `=${'ABS('.repeat(65)}1${')'.repeat(65)}`],
  ['more than 8,192 letters', `=${'1+'.repeat(4096)}1`],
])('%s: refused', (_why, formula) => expect(verdictOf(formula)).toBe('InvalidArgument'));

test.each([
  ['a text of 255 letters', `="${'ơ'.repeat(255)}"`],
  ['255 arguments', `=SUM(${Array.from({ length: 255 }, () => '1').join(',')})`],
  ['64 levels', `=${'ABS('.repeat(64)}1${')'.repeat(64)}`],
])('%s: accepted', (_what, formula) => expect(verdictOf(formula)).toBe('accepted'));

test('what is short enough to write may be too long when compiled', () => {
  const pieces = Array.from({ length: 2_000 }, () => '.1').join('+');
  expect(pieces.length).toBeLessThan(8_192);
  expect(verdictOf(`=${pieces}`)).toBe('FormulaLengthExceedsLimit');
});

describe.each(['memory', 'univer'] as const)('a broken formula on the %s engine', (engine) => {
  type Write = (sheet: Excel.Worksheet) => void;
  const table = (sheet: Excel.Worksheet): Excel.Table => {
    sheet.getRange('A1:A2').values = [['Thôn'], ['Nà Ngần']];
    return sheet.tables.add('A1:A2', true);
  };
  const ways: readonly (readonly [string, Write])[] = [
    ['range.formulas', (sheet) => (sheet.getRange('C1').formulas = [['=SUM(1;2)']])],
    ['range.values', (sheet) => (sheet.getRange('C1').values = [['=SUM(1,2']])],
    ['range.formulasR1C1', (sheet) => (sheet.getRange('C1').formulasR1C1 = [['=SUM(RC1;1)']])],
    ['table.rows.add', (sheet) => table(sheet).rows.add(undefined, [['=1+']])],
    ['table.columns.add', (sheet) => table(sheet).columns.add(undefined, [['Cột'], ['=1+']])],
    ['names.add', (sheet) => sheet.names.add('XHHT_THU', '=1+')],
  ];

  test.each(ways)('%s: refused with the rest of the batch', async (_way, write) => {
    const book = await openWorkbook({ engine });
    const writing = book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      write(sheet);
      sheet.getRange('H1').values = [['sau đó']];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(book.host.values('Sheet1', 'H1')).toEqual([['']]);
    book.close();
  });
});

test('a person who types a broken formula is stopped', async () => {
  const book = await openWorkbook({ engine: 'memory' });
  expect(() => book.host.user.type('Sheet1', 'A1', '=SUM(1;2)')).toThrow('content');
  book.close();
});
