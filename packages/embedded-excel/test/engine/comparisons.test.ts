import { openWorkbook } from '../../testing/openWorkbook';

test('0 is not an empty text, however often it is compared', async () => {
  const workbook = await openWorkbook({ engine: 'univer' });
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C1').values = [[147, 0, '']];
    sheet.getRange('A2:C3').formulas = [
      ['=A1=""', '=B1=""', '=C1=""'],
      ['=B1=""', '=IF(OR(A1="",B1=""),"",A1-B1)', '=B1=0'],
    ];
    const results = sheet.getRange('A2:C3');
    results.load('values');
    await context.sync();
    expect(results.values).toEqual([
      [false, false, true],
      [false, 147, true],
    ]);
  });
  workbook.close();
});
