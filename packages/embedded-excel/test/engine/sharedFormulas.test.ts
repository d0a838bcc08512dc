import { sharedRuns } from '../../src/engine/univer/parts/sharedFormulas';
import type { OpenedWorkbook } from '../../testing/openWorkbook';
import { openWorkbook } from '../../testing/openWorkbook';

const ROWS = 300;
const doubled = (row: number): string => `=IF(A${row}="","",A${row}*2)`;

describe('a column of the same formula, stored once', () => {
  let book: OpenedWorkbook;

  beforeEach(async () => {
    book = await openWorkbook({ engine: 'univer' });
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange(`A1:A${ROWS}`).values = Array.from({ length: ROWS }, (_, index) => [index + 1]);
      sheet.getRange(`B1:B${ROWS}`).formulas = Array.from({ length: ROWS }, (_, index) => [doubled(index + 1)]);
      sheet.getRange('D1').formulas = [[`=SUM(B1:B${ROWS})`]];
      await context.sync();
    });
  });
  afterEach(() => book.close());

  const seen = async (address: string) => {
    await book.host.idle();
    return {
      formulas: book.host.formulas('Sheet1', address).flat(),
      values: book.host.values('Sheet1', address).flat(),
    };
  };

  test('every cell reads back as it was written, and is calculated', async () => {
    const { formulas, values } = await seen(`B1:B${ROWS}`);
    expect(formulas).toEqual(Array.from({ length: ROWS }, (_, index) => doubled(index + 1)));
    expect(values).toEqual(Array.from({ length: ROWS }, (_, index) => (index + 1) * 2));
  });

  test('one cell is overwritten; the first as well', async () => {
    await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').values = [[7]];
      sheet.getRange('B3').values = [['']];
      sheet.getRange('A2').values = [[100]];
      await context.sync();
    });
    expect(await seen('B1:B4')).toEqual({
      formulas: [7, doubled(2), '', doubled(4)],
      values: [7, 200, '', 8],
    });
    expect((await seen('D1')).values).toEqual([ROWS * (ROWS + 1) - 2 + 7 - 6 - 4 + 200]);
  });

  test('a value and a formula are written to one cell in one request', async () => {
    await book.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B1:B3');
      range.formulas = [['=1+1'], ['=1+1'], ['=1+1']];
      range.values = [[5], [6], [7]];
      await context.sync();
    });
    expect(await seen('B1:B4')).toEqual({
      formulas: [5, 6, 7, doubled(4)],
      values: [5, 6, 7, 8],
    });
  });

  test.each([
    ['in the middle', 150],
    ['above the first', 1],
  ])('a row put in %s', async (_where, at) => {
    book.host.user.insertRows('Sheet1', at);
    const around = [at - 1, at + 1].filter((row) => row >= 1);
    for (const row of around) expect((await seen(`B${row}`)).formulas).toEqual([doubled(row)]);
    book.host.user.type('Sheet1', `A${ROWS + 1}`, 1);
    expect((await seen(`B${ROWS + 1}`)).values).toEqual([2]);
  });

  test('the first row is taken away', async () => {
    book.host.user.deleteRows('Sheet1', 1);
    expect(await seen('B1:B2')).toEqual({
      formulas: [doubled(1), doubled(2)],
      values: [4, 6],
    });
    expect((await seen('D1')).values).toEqual(['']);
  });
});

describe('runs of the same formula', () => {
  const runs = (formulas: readonly (readonly [number, string])[]) =>
    [...sharedRuns(1, new Map(formulas))].map(([row, { first }]) => `${row}${first ? '*' : ''}`);

  test.each<[string, readonly (readonly [number, string])[], readonly string[]]>([
    ['one cell is no run', [[0, '=A1']], []],
    [
      'the same as seen from each cell',
      [
        [0, '=A1'],
        [1, '=A2'],
        [2, '=A3'],
      ],
      ['0*', '1', '2'],
    ],
    [
      'a fixed reference',
      [
        [0, '=$A$1'],
        [1, '=$A$1'],
      ],
      ['0*', '1'],
    ],
    [
      'another formula between',
      [
        [0, '=A1'],
        [1, '=A2+1'],
        [2, '=A3'],
      ],
      [],
    ],
    [
      'a gap between',
      [
        [0, '=A1'],
        [2, '=A3'],
      ],
      [],
    ],
    [
      'two runs',
      [
        [0, '=A1'],
        [1, '=A2'],
        [2, '=C3'],
        [3, '=C4'],
      ],
      ['0*', '1', '2*', '3'],
    ],
    [
      'rows given out of order',
      [
        [1, '=A2'],
        [0, '=A1'],
      ],
      ['0*', '1'],
    ],
  ])('%s', (_name, formulas, expected) => {
    expect(runs(formulas)).toEqual(expected);
  });
});
