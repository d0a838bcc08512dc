import type { FunctionSource } from '../../src/functions/functionTable';
import type { OpenedWorkbook } from '../../testing/openWorkbook';
import { openWorkbook } from '../../testing/openWorkbook';

class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const seen: unknown[][] = [];
const source: FunctionSource = {
  namespace: 'XHHT',
  metadata: {
    functions: [
      {
        id: 'TYLE',
        name: 'TYLE',
        parameters: [
          { name: 'tu_so', type: 'number' },
          { name: 'mau_so', type: 'number' },
        ],
      },
      {
        id: 'XEM',
        name: 'XEM',
        options: { requiresAddress: true },
        parameters: [
          { name: 'bang', type: 'any', dimensionality: 'matrix' },
          { name: 'chu', type: 'string', optional: true },
          { name: 'dung', type: 'boolean', optional: true },
        ],
      },
      {
        id: 'GAPDOI',
        name: 'GAPDOI',
        parameters: [{ name: 'cot', type: 'number', dimensionality: 'matrix' }],
      },
      {
        id: 'TONG',
        name: 'TONG',
        parameters: [{ name: 'so', type: 'number', repeating: true }],
      },
      { id: 'CHUACO', name: 'CHUACO', parameters: [] },
    ],
  },
  mappings: {
    tyle: (n: number | null, d: number | null) => {
      if (n === null || d === null) return '';
      if (d === 0) throw new CustomFunctionError('#DIV/0!', 'Mẫu số bằng 0.');
      if (d < 0) throw new CustomFunctionError('#VALUE!', 'Mẫu số nhỏ hơn 0.');
      return n / d;
    },
    XEM: (...args: unknown[]) => {
      seen.push(args);
      return 'đã xem';
    },
    GAPDOI: (column: (number | null)[][]) => column.map((row) => row.map((x) => (x === null ? null : x * 2))),
    TONG: (numbers: number[]) => numbers.reduce((sum, x) => sum + x, 0),
  },
};

describe('custom functions in the grid', () => {
  let book: OpenedWorkbook;

  beforeEach(async () => {
    seen.length = 0;
    book = await openWorkbook({ engine: 'univer', customFunctions: source });
  });
  afterEach(() => book.close());

  async function calculate(cells: Record<string, unknown>, read: string): Promise<unknown[][]> {
    return book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
      const range = sheet.getRange(read).load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  }

  test.each([
    ['two cells', { A1: 3, B1: 4, C1: '=XHHT.TYLE(A1,B1)' }, 0.75],
    ['whatever the case', { A1: 3, B1: 4, C1: '=xhht.tyle(A1,B1)' }, 0.75],
    ['a number written as text', { A1: "'3", B1: 4, C1: '=XHHT.TYLE(A1,B1)' }, 0.75],
    ['a text for a number', { A1: 'ba', B1: 4, C1: '=XHHT.TYLE(A1,B1)' }, '#VALUE!'],
    ['TRUE for a number', { A1: true, B1: 4, C1: '=XHHT.TYLE(A1,B1)' }, 0.25],
    ['an error in an argument', { A1: '=1/0', B1: 4, C1: '=XHHT.TYLE(A1,B1)' }, '#DIV/0!'],
    ['#N/A in an argument', { A1: '=NA()', B1: 4, C1: '=XHHT.TYLE(A1,B1)' }, '#N/A'],
    ['a blank cell', { B1: 4, C1: '=XHHT.TYLE(A1,B1)' }, ''],
    ['an argument left out that is required', { A1: 3, C1: '=XHHT.TYLE(A1)' }, '#VALUE!'],
    ['one argument too many', { A1: 3, C1: '=XHHT.TYLE(A1,A1,A1)' }, '#VALUE!'],
    ['a block for a single value', { A1: 3, A2: 4, C1: '=XHHT.TYLE(A1:A2,2)' }, '#VALUE!'],
    ['repeating arguments', { A1: 3, C1: '=XHHT.TONG(A1,4,5)' }, 12],
    ['no associated function', { C1: '=XHHT.CHUACO()' }, '#N/A'],
    ['within another formula', { A1: 3, B1: 4, C1: '=IFERROR(XHHT.TYLE(A1,B1)*100,"lỗi")' }, 75],
  ])('%s', async (_case, cells, expected) => {
    const [[value] = []] = await calculate(cells, 'C1');
    expect(value).toBe(expected);
  });

  test('keeps the message of an error until the cell is right again', async () => {
    const cells = { A1: 3, B1: -1, C1: '=XHHT.TYLE(A1,B1)' };
    expect(await calculate(cells, 'C1')).toStrictEqual([['#VALUE!']]);
    expect(book.host.functionMessage('Sheet1', 'C1')).toBe('Mẫu số nhỏ hơn 0.');
    book.host.user.type('Sheet1', 'B1', 6);
    await book.host.idle();
    expect(book.host.values('Sheet1', 'C1')).toStrictEqual([[0.5]]);
    expect(book.host.functionMessage('Sheet1', 'C1')).toBeUndefined();
  });

  test('gives matrices, types, null for what is left out, and the address of the caller', async () => {
    await calculate(
      {
        A1: 1,
        A2: 'x',
        B2: false,
        D1: '=XHHT.XEM(A1:B2,5)',
        D2: '=XHHT.XEM(A1,,TRUE)',
      },
      'D1:D2',
    );
    expect(seen.map((args) => args.slice(0, 3))).toEqual(
      expect.arrayContaining([
        [
          [
            [1, null],
            ['x', false],
          ],
          '5',
          null,
        ],
        [[[1]], null, true],
      ]),
    );
    expect(seen.at(-1)?.[3]).toMatchObject({ address: 'Sheet1!D2' });
  });

  test('spills a matrix and gives it back as a range', async () => {
    expect(await calculate({ A1: 1, A2: 2, A3: 3, C1: '=XHHT.GAPDOI(A1:A3)' }, 'C1:C4')).toStrictEqual([
      [2],
      [4],
      [6],
      [''],
    ]);
    const address = await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('C1');
      const spilled = range.getSpillingToRangeOrNullObject().load('address');
      await context.sync();
      return spilled.address;
    });
    expect(address).toBe('Sheet1!C1:C3');
  });

  test('a spill that meets a filled cell is #SPILL!', async () => {
    expect(await calculate({ A1: 1, A2: 2, C2: 'đầy', C1: '=XHHT.GAPDOI(A1:A2)' }, 'C1')).toStrictEqual([['#SPILL!']]);
  });

  test('formulas written before the functions are known are calculated once they are', async () => {
    const late = await openWorkbook({ engine: 'univer' });
    late.host.user.type('Sheet1', 'A1', '=XHHT.TONG(1,2)');
    await late.host.idle();
    expect(late.host.values('Sheet1', 'A1')).toStrictEqual([['#NAME?']]);
    late.host.defineFunctions(source);
    await late.host.idle();
    expect(late.host.values('Sheet1', 'A1')).toStrictEqual([[3]]);
    late.close();
  });
});
