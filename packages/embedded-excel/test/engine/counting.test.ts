/** COUNTIF, COUNTIFS, SUMIF and SUMIFS of the calculating grid, counted in the cells themselves. */
import fc from 'fast-check';
import type { OpenedWorkbook } from '../../testing/openWorkbook';
import { openWorkbook } from '../../testing/openWorkbook';

type Written = string | number | boolean;

let book: OpenedWorkbook;
beforeEach(async () => {
  book = await openWorkbook({ engine: 'univer' });
});
afterEach(() => book.close());

/** Writes cells, a block at a time, and reads what formulas in column J give. */
async function results(
  cells: Readonly<Record<string, readonly (readonly Written[])[]>>,
  formulas: readonly string[],
): Promise<unknown[]> {
  return book.Excel.run(async (context) => {
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
}

const down = (values: readonly Written[]): Written[][] => values.map((value) => [value]);

/** Number, number, text like a number, texts, empty text of a formula, blank, yes, nought, error, percentage as text. */
const MIXED = down([15, 16, "'15", 'Có', 'không', '=""', '', true, 0, '=NA()', "'50%", 'a*b']);

describe('a criterion', () => {
  test.each<readonly [string, number]>([
    ['">=15"', 2],
    ['">15"', 1],
    ['"<16"', 2],
    ['"<=15"', 2],
    ['">=0"', 3],
    ['"15"', 2],
    ['15', 2],
    ['"=15"', 2],
    ['" 15 "', 2],
    ['"1.5e1"', 2],
    ['"<>15"', 10],
    ['0', 1],
    ['"0"', 1],
    ['0.5', 1],
    ['"50%"', 1],
    ['"có"', 1],
    ['"CÓ"', 1],
    ['"co"', 0],
    ['"<>Có"', 11],
    ['"C?"', 1],
    ['"*g"', 1],
    // Every text, also an empty one.
    ['"*"', 6],
    ['"<>*"', 6],
    ['"?*"', 5],
    ['"~*"', 0],
    ['"a~*b"', 1],
    ['"a~?b"', 0],
    ['"."', 0],
    ['">b"', 2],
    ['"<c"', 4],
    ['""', 2],
    ['"="', 1],
    ['"<>"', 11],
    ['">"', 0],
    ['TRUE', 1],
    ['"true"', 1],
    ['"<>TRUE"', 11],
    ['FALSE', 0],
    ['">FALSE"', 1],
    ['NA()', 1],
    ['"#N/A"', 1],
    ['"<>#N/A"', 11],
    ['"#VALUE!"', 0],
  ])('%s picks %i', async (written, expected) => {
    expect(await results({ 'A1:A12': MIXED }, [`=COUNTIF(A1:A12,${written})`, `=COUNTIFS(A1:A12,${written})`])).toEqual(
      [expected, expected],
    );
  });

  test('in a cell is what the cell holds; a blank cell is 0', async () => {
    const cells = {
      'A1:A12': MIXED,
      'C1:C6': down(["'>=15", 15, '', 'có', '=""', '=1/0']),
    };
    const formulas = [1, 2, 3, 4, 5, 6].map((row) => `=COUNTIFS(A1:A12,C${row})`);
    expect(await results(cells, formulas)).toEqual([2, 2, 1, 1, 2, 0]);
  });

  test('reads dates as they are typed', async () => {
    const cells = { 'A1:A4': down([46000, 45999, "'2025-12-09", 'Tổ 9']) };
    expect(
      await results(cells, ['=COUNTIF(A1:A4,"2025-12-09")', '=COUNTIF(A1:A4,"<2025-12-09")', '=COUNTIF(A1:A4,46000)']),
    ).toEqual([2, 1, 2]);
  });

  test('that is a block picks for each of its cells, as Univer does it', async () => {
    const cells = { 'A1:A3': down([1, 2, 3]), 'C1:C2': down(['>1', '>2']) };
    expect(
      await results(cells, [
        '=SUM(COUNTIF(A1:A3,{">1",">2"}))',
        '=SUM(COUNTIFS(A1:A3,C1:C2))',
        '=SUM(SUMIFS(A1:A3,A1:A3,C1:C2))',
      ]),
    ).toEqual([3, 3, 8]);
  });
});

describe('ranges', () => {
  const cells = {
    'A1:A4': down([1, 2, 3, 4]),
    'B1:B4': down([10, 20, 40, 'x']),
    'C1:C4': down(['có', 'Có', '', 'có']),
  };

  test('must all hold', async () => {
    expect(
      await results(cells, [
        '=COUNTIFS(A1:A4,">1",C1:C4,"có")',
        '=SUMIFS(B1:B4,A1:A4,">1",C1:C4,"<>có")',
        '=SUMIFS(B1:B4,A1:A4,">=1")',
        '=COUNTIFS(A:A,">1",C:C,"có")',
        '=COUNTIFS(A1:C4,"<5")',
      ]),
    ).toEqual([2, 40, 70, 2, 4]);
  });

  test('of different size give #VALUE!, to SUMIF only its first decides', async () => {
    expect(
      await results(cells, [
        '=COUNTIFS(A1:A4,">1",C1:C3,"có")',
        '=COUNTIFS(A1:A4,">1",A1:D1,"có")',
        '=SUMIFS(B1:B3,A1:A4,">1")',
        '=SUMIF(A1:A4,">1",B1)',
        '=SUMIF(A1:A4,">2")',
      ]),
    ).toEqual(['#VALUE!', '#VALUE!', '#VALUE!', 60, 7]);
  });

  test('pass on the error of a cell they add, and of no other', async () => {
    const faulty = { ...cells, 'B1:B4': down(['=1/0', 20, 40, 0.1]) };
    expect(
      await results(faulty, [
        '=SUMIFS(B1:B4,A1:A4,"<>1")',
        '=SUMIFS(B1:B4,A1:A4,"<3")',
        '=SUMIF(A1:A4,1,B1:B4)',
        '=COUNTIF(B1:B4,"<>")',
      ]),
    ).toEqual([60.1, '#DIV/0!', '#DIV/0!', 4]);
  });

  test('add fractions as SUM does', async () => {
    expect(await results({ 'A1:A3': down([0.1, 0.2, 0.3]) }, ['=SUMIF(A1:A3,">0")', '=SUM(A1:A3)'])).toEqual([
      0.6, 0.6,
    ]);
  });

  test('are as the formulas in them make them, in each calculation anew', async () => {
    const formulas = ['=COUNTIFS(B1:B3,"<>")', '=COUNTIFS(B1:B3,"x")', '=COUNTIFS(B1:B3,"")'];
    expect(
      await results(
        {
          'A1:A3': down([1, 0, 1]),
          'B1:B3': down([1, 2, 3].map((row) => `=IF(A${row}=1,"x","")`)),
        },
        formulas,
      ),
    ).toEqual([3, 2, 1]);
    expect(await results({ A2: [[1]] }, formulas)).toEqual([3, 3, 0]);
    expect(await results({ B3: [['']] }, formulas)).toEqual([2, 2, 1]);
  });

  test('hold the results that a formula spreads over several cells', async () => {
    // The last does not see the cell with the formula, only those that it fills.
    const formulas = ['=COUNTIF(L1:L3,">2")', '=SUMIFS(L1:L3,A1:A3,"<>9")', '=SUMIF(L2:L3,">0")'];
    expect(await results({ 'A1:A3': down([1, 2, 3]), L1: [['=A1:A3*2']] }, formulas)).toEqual([2, 12, 10]);
    expect(await results({ A3: [[9]] }, formulas)).toEqual([2, 6, 22]);
  });

  test('are read again after a formula has looked at them to find out what it depends on', async () => {
    const formulas = ['=SUM(OFFSET(B1,0,0,COUNTIF(B1:B3,">0"),1))', '=COUNTIF(B1:B3,">0")'];
    expect(
      await results(
        {
          'A1:A3': down([1, 1, 0]),
          'B1:B3': down(['=A1*2', '=A2*2', '=A3*2']),
        },
        formulas,
      ),
    ).toEqual([4, 2]);
    expect(await results({ A3: [[5]] }, formulas)).toEqual([14, 3]);
  });

  test('are ranges, not values', async () => {
    expect(await results({}, ['=COUNTIF(5,5)', '=SUMIFS(5,A1,"")'])).toEqual(['#VALUE!', '#VALUE!']);
  });
});

/** Where Univer has been found right: no empty texts of formulas, no blank criteria, no order of texts, no wildcards. */
const plain = fc.oneof(
  fc.integer({ min: -6, max: 6 }),
  fc.constantFrom("'a", "'A", "'ab", "'5", "'-5", "'xã", true, ''),
);
const operator = fc.constantFrom('', '=', '<>', '<', '<=', '>', '>=');
const plainWanted = fc.oneof(
  fc.tuple(operator, fc.integer({ min: -6, max: 6 })).map(([sign, bound]) => `${sign}${bound}`),
  fc.tuple(fc.constantFrom('', '=', '<>'), fc.constantFrom('a', 'AB', 'XÃ', 'y')).map((parts) => parts.join('')),
);

test('they give what Univer gives for a block of criteria', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(plain, { minLength: 6, maxLength: 6 }),
      fc.array(plainWanted, { minLength: 6, maxLength: 6 }),
      async (left, tests) => {
        const cells = {
          'A1:B6': left.map((one, row) => [one, row]),
          'D1:E6': tests.map((one) => [`'${one}`, `'${one}`]),
        };
        const rows = tests.map((_test, row) => row + 1);
        const ours = rows.flatMap((row) => [
          `=COUNTIFS($A$1:$A$6,D${row})`,
          `=COUNTIF($A$1:$A$6,D${row})`,
          `=SUMIFS($B$1:$B$6,$A$1:$A$6,D${row})`,
        ]);
        const theirs = rows.flatMap((row) => [
          `=INDEX(COUNTIFS($A$1:$A$6,D${row}:E${row}),1,1)`,
          `=INDEX(COUNTIF($A$1:$A$6,D${row}:E${row}),1,1)`,
          `=INDEX(SUMIFS($B$1:$B$6,$A$1:$A$6,D${row}:E${row}),1,1)`,
        ]);
        const found = await results(cells, [...ours, ...theirs]);
        expect(found.slice(0, ours.length)).toEqual(found.slice(ours.length));
      },
    ),
    { numRuns: 40 },
  );
});
