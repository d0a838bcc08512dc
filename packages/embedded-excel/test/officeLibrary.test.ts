import type { OpenedWorkbook } from '../testing/openWorkbook';
import { openWorkbook } from '../testing/openWorkbook';

describe('the genuine Office.js library on the embedded host', () => {
  let book: OpenedWorkbook;

  beforeEach(async () => {
    book = await openWorkbook({ engine: 'memory' });
  });
  afterEach(() => book.close());

  test('writes and reads a block in one request', async () => {
    const { Excel, host } = book;
    const requests = await host.requestsOf(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Biểu 1');
        const range = sheet.getRange('A1:B2');
        range.values = [
          [1, 'a'],
          [true, "'007"],
        ];
        range.load('values,address,valueTypes');
        await context.sync();
        expect(range.values).toStrictEqual([
          [1, 'a'],
          [true, '007'],
        ]);
        expect(range.address).toBe("'Biểu 1'!A1:B2");
        expect(range.valueTypes).toStrictEqual([
          ['Double', 'String'],
          ['Boolean', 'String'],
        ]);
      }),
    );
    expect(requests).toBe(1);
  });

  test('keeps what a failing batch did before its error', async () => {
    const { Excel, host } = book;
    const failure = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[7]];
      sheet.getRange('A2:B2').values = [[1]];
      sheet.getRange('A3').values = [[8]];
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(host.values('Sheet1', 'A1:A3')).toStrictEqual([[7], [''], ['']]);
  });
});
