import type { OpenedWorkbook } from '../../testing/openWorkbook';
import { openWorkbook } from '../../testing/openWorkbook';

const CODES = [
  'InvalidOperationInCellEditMode',
  'AccessDenied',
  'RequestPayloadSizeLimitExceeded',
  'GeneralException',
  'RequestAborted',
];

describe('planned faults', () => {
  let book: OpenedWorkbook;

  beforeEach(async () => {
    book = await openWorkbook({ engine: 'memory' });
  });
  afterEach(() => book.close());

  /** Three requests, each writing the next cell of column A. */
  const threeRequests = () =>
    book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });

  test.each([1, 2, 3])('request %i of three fails, and those before it count', async (n) => {
    book.host.failRequest(n, 'GeneralException');
    await expect(threeRequests()).rejects.toMatchObject({
      code: 'GeneralException',
    });
    const written = book.host.values('Sheet1', 'A1:A3').filter(([value]) => value !== '').length;
    expect(written).toBe(n - 1);
  });

  test.each(CODES)('%s arrives with its code', async (code) => {
    book.host.failRequest(1, code);
    await expect(threeRequests()).rejects.toMatchObject({ code });
  });

  test('a change in the middle of a request fails: those before it stay, those after it are not made', async () => {
    const twoAtOnce = () =>
      book.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2').values = [[2]];
        sheet.getRange('A3').values = [[3]];
        await context.sync();
      });
    book.host.faults.failChange(2, 'AccessDenied');
    await expect(twoAtOnce()).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(book.host.values('Sheet1', 'A1:A3')).toEqual([[1], [''], ['']]);
    expect(await book.host.changesOf(twoAtOnce)).toBe(3);
  });

  test('a fault strikes once, and counts from now on', async () => {
    await threeRequests();
    book.host.failRequest(1, 'AccessDenied');
    await expect(threeRequests()).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await expect(threeRequests()).resolves.toBeUndefined();
  });

  test('every request fails until the faults are cleared, as while a cell is edited', async () => {
    book.host.faults.failAlways('InvalidOperationInCellEditMode');
    await expect(threeRequests()).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    await expect(threeRequests()).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    book.host.faults.clear();
    await expect(threeRequests()).resolves.toBeUndefined();
  });

  test('can be planned when the workbook is opened', async () => {
    const faulty = await openWorkbook({
      engine: 'memory',
      faults: [{ request: 1, code: 'AccessDenied' }],
    });
    const written = faulty.Excel.run(async (context) => {
      context.workbook.worksheets.add('B');
      await context.sync();
    });
    await expect(written).rejects.toMatchObject({ code: 'AccessDenied' });
    faulty.close();
  });
});

describe('what is counted', () => {
  test('requests of the add-in, not the clean-up of the library', async () => {
    const book = await openWorkbook({ engine: 'memory' });
    const requests = await book.host.requestsOf(() =>
      book.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
        await context.sync();
        range.values = [[5]];
        await context.sync();
      }),
    );
    await book.host.idle();
    expect(requests).toBe(2);
    expect(book.host.requests).toBe(2);
    expect(book.host.keptReferences).toBe(0);
    book.close();
  });

  test('bytes in both directions, Vietnamese letters as UTF-8', async () => {
    const book = await openWorkbook({ engine: 'memory' });
    const bytesOf = async (text: string): Promise<number> => {
      const before = book.host.bytes.in;
      await book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
        await context.sync();
      });
      await book.host.idle();
      return book.host.bytes.in - before;
    };
    const [plain, accented] = [await bytesOf('hoc'), await bytesOf('học')];
    // "ọ" takes three bytes; the numbers of the requests may take one digit more.
    expect(accented - plain).toBeGreaterThanOrEqual(2);
    expect(accented - plain).toBeLessThan(40);
    expect(book.host.bytes.out).toBeGreaterThan(0);
    book.close();
  });

  test('10,000 x 20 values are one request, cut into chunks by the library', async () => {
    const book = await openWorkbook({ engine: 'memory' });
    const values = Array.from({ length: 10_000 }, (_row, r) => Array.from({ length: 20 }, (_cell, c) => r * 20 + c));
    const requests = await book.host.requestsOf(() =>
      book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:T10000').values = values;
        await context.sync();
      }),
    );
    expect(requests).toBe(1);
    expect(book.host.values('Sheet1', 'T10000')).toStrictEqual([[199_999]]);
    book.close();
  });
});
