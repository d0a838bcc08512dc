import { cellsAsWritten, formulaIn, writeCells, writeContent, writeFormulas } from '../../src/excel/writeCells';

const written = (value: string | number | boolean, isTextCell = false) =>
  cellsAsWritten([[value]], () => isTextCell)[0]?.[0];

test.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("https://example.org","xem")', '\'=HYPERLINK("https://example.org","xem")'],
  [' =1', "' =1"],
  ['\t=1', "'\t=1"],
  ['\r@x', "'\r@x"],
  ['+84 Bản', "'+84 Bản"],
  ['-2+3', "'-2+3"],
  ['@x', "'@x"],
  ['-', "'-"],
  ["'=1", "''=1"],
  ["'ngoặc", "''ngoặc"],
  ['06115', "'06115"],
  ['2 / 2', "'2 / 2"],
  ['05/02/2026', "'05/02/2026"],
  ['1.234,5 %', "'1.234,5 %"],
  ['TRUE', "'TRUE"],
  ['Nà Pái', 'Nà Pái'],
  ['34/KH-UBND', '34/KH-UBND'],
  ['', ''],
  [12, 12],
  [true, true],
])('the content %j is written as %j', (value, expected) => expect(written(value)).toBe(expected));

test.each([
  ['=1+1', '=1+1'],
  ['- Về tổ chức', '- Về tổ chức'],
  ['06115', '06115'],
  ["'ngoặc", "''ngoặc"],
])('in a cell of format Text, where it is a text already, %j is written as %j', (value, expected) =>
  expect(written(value, true)).toBe(expected),
);

describe('content and formulas', () => {
  const range = { values: [] as unknown[][], formulas: [] as unknown[][] };

  test('are told apart by their type, side by side too', () => {
    writeCells(range, [['=1', { formula: '=A1' }, null, 7]]);
    expect(range.formulas).toEqual([["'=1", '=A1', null, 7]]);
    writeContent(range, [['=1', null]]);
    expect(range.values).toEqual([["'=1", null]]);
    writeFormulas(range, [[{ formula: '=A1' }, null]]);
    expect(range.formulas).toEqual([['=A1', null]]);
  });

  test.each([
    ['a formula', '=A1+1', 3, '=A1+1'],
    ['a text that begins like one', '=A1+1', '=A1+1', ''],
    ['a formula that shows a text', '="=A1"', '=A1', '="=A1"'],
    ['a number', 3, 3, ''],
  ])('read back: %s', (_label, formula, value, expected) => expect(formulaIn(formula, value)).toBe(expected));
});
