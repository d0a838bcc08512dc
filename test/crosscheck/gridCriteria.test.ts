/** Criteria of COUNTIFS, as the add-in reads them and as the calculating grid does. */
import { openWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import fc from 'fast-check';
import { criterion } from '../../src/workbook/formula/criteria';
import { errorValue, type Scalar } from '../../src/workbook/formula/values';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

type Written = string | number | boolean;

/** How a cell is written that a formula sees as this. */
const asWritten = (cell: Scalar): Written => {
  if (cell === null) return '';
  if (typeof cell === 'object') return `=${cell.error === '#N/A' ? 'NA()' : '1/0'}`;
  if (cell === '') return '=""';
  return typeof cell === 'string' ? `'${cell}` : cell;
};

const word = fc.constantFrom('a', 'A', 'ab', 'b', 'xã', 'XÃ', '5', '-5', '1.5', '7 thôn', 'a?', 'a*');
const cell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.constant(null),
  word,
  fc.integer({ min: -6, max: 6 }),
  fc.constantFrom(1.5, true, false, ''),
  fc.constantFrom(errorValue('#N/A'), errorValue('#DIV/0!')),
);
const operator = fc.constantFrom('', '=', '<>', '<', '<=', '>', '>=');
const wanted: fc.Arbitrary<Scalar> = fc.oneof(
  fc
    .tuple(
      operator,
      fc.oneof(word, fc.integer({ min: -6, max: 6 }).map(String), fc.constantFrom('', 'TRUE', '*', '?', '~*', 'a~?')),
    )
    .map(([sign, operand]) => sign + operand),
  fc.integer({ min: -6, max: 6 }),
  fc.constant(null),
);
const column = fc.array(cell, { minLength: 6, maxLength: 6 });

/** Booleans in order are left out: the reading of the add-in has none, as its formulas do not ask for it. */
const isReadAlike = (test: Scalar): boolean => typeof test !== 'string' || !/^[<>]=?TRUE/.test(test);

/** What formulas in column J count among these cells of an empty sheet. */
async function counted(
  cells: Readonly<Record<string, readonly (readonly Written[])[]>>,
  formulas: readonly string[],
): Promise<unknown[]> {
  const book = await openWorkbook({ engine: 'univer' });
  try {
    return await book.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (const [address, block] of Object.entries(cells))
        sheet.getRange(address).formulas = block.map((row) => [...row]);
      const range = sheet.getRange(`J1:J${formulas.length}`);
      range.formulas = formulas.map((formula) => [formula]);
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values.map(([value]) => value as unknown);
    });
  } finally {
    book.close();
  }
}

test('any cells and criteria are counted alike by the add-in and by the grid', async () => {
  await fc.assert(
    fc.asyncProperty(
      column,
      column,
      fc.array(fc.tuple(wanted, wanted), { minLength: 8, maxLength: 8 }),
      async (left, right, pairs) => {
        const tests = pairs.filter((pair) => pair.every(isReadAlike));
        fc.pre(tests.length > 0);
        const cells = {
          'A1:B6': left.map((one, row) => [asWritten(one), asWritten(right[row] ?? null)]),
          [`D1:E${tests.length}`]: tests.map((pair) => pair.map(asWritten)),
        };
        const formulas = tests.map((_pair, row) => `=COUNTIFS($A$1:$A$6,D${row + 1},$B$1:$B$6,E${row + 1})`);
        const expected = tests.map(
          ([first, second]) =>
            left.filter((one, row) => criterion(first)(one) && criterion(second)(right[row] ?? null)).length,
        );
        expect(await counted(cells, formulas)).toEqual(expected);
      },
    ),
    { numRuns: runs(60) },
  );
});
