import { openWorkbook } from '../../testing/openWorkbook';

test('a text in a formula is what it was the first time, as an argument and beside an operator', async () => {
  const workbook = await openWorkbook({ engine: 'univer' });
  const formulas = [
    '=LEN("a""b")',
    '="a""b"&A1',
    '=SUM("2025-12-09",A1)',
    '=LEN("Có")+A1',
    '=IF(A1>0,"2","Có")',
    '="2"+A1',
    '=LEN(" ")+A1',
    '=AND("TRUE",A1>0)',
    '=IF(A1=1,"#N/A","")',
  ];
  const expected = (first: number) => [
    3,
    `a"b${first}`,
    46000 + first,
    2 + first,
    '2',
    2 + first,
    1 + first,
    true,
    first === 1 ? '#N/A' : '',
  ];
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const results = sheet.getRange('B1:C9');
    results.formulas = formulas.map((formula) => [formula, formula]);
    for (const first of [1, 2]) {
      sheet.getRange('A1').values = [[first]];
      await context.sync();
      results.load('values');
      await context.sync();
      expect(results.values).toEqual(expected(first).map((value) => [value, value]));
    }
  });
  workbook.close();
});
