import { openWorkbook } from '../../src/files/package/workbookPackage';
import { readSheetCells } from '../../src/files/read/sheetCells';
import { inline, smallWorkbook, type SmallWorkbook } from './support/workbook';

const validated = (workbook: SmallWorkbook) =>
  readSheetCells(
    {
      workbook: openWorkbook(smallWorkbook(workbook)),
      path: 'xl/worksheets/sheet1.xml',
      strings: [],
      firstDay: () => 0,
    },
    [],
  ).validated;
const blocks = (tail: string) => validated({ tail });
const rect = (top: number, left: number, rows: number, columns: number) => ({ top, left, rows, columns });

test.each([
  ['none at all', '', []],
  [
    'cells and blocks',
    '<dataValidations count="1"><dataValidation type="whole" sqref="B9:B13 D2"><formula1>0</formula1></dataValidation></dataValidations>',
    [rect(8, 1, 5, 1), rect(1, 3, 1, 1)],
  ],
  [
    'closed in its own tag, absolute, single quotes',
    "<dataValidation type='list' sqref='$A$1:$B$2'/>",
    [rect(0, 0, 2, 2)],
  ],
  [
    'whole columns and rows',
    '<dataValidation type="list" sqref="C:D 5:6"/>',
    [rect(0, 2, 1_048_576, 2), rect(4, 0, 2, 16_384)],
  ],
  ['a bare ">" in a text', '<dataValidation type="list" error="A > B" sqref="A1"/>', [rect(0, 0, 1, 1)]],
  [
    'any value allowed is no validation',
    '<dataValidation allowBlank="1" sqref="A1"/><dataValidation type="none" prompt="x" sqref="A2"/>',
    [],
  ],
  ['another prefix', '<x:dataValidation type="date" sqref="E3"/>', [rect(2, 4, 1, 1)]],
  [
    'a list on another sheet, as Excel extends it',
    '<dataValidations><dataValidation type="list" sqref="A1"/></dataValidations><extLst><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1" xr:uid="{1}"><x14:formula1><xm:f>Thôn!$A$9:$A$20</xm:f></x14:formula1><xm:sqref>F2:F9 H2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    [rect(0, 0, 1, 1), rect(1, 5, 8, 1), rect(1, 7, 1, 1)],
  ],
] as const)('%s', (_, tail, expected) => {
  expect(blocks(tail)).toEqual(expected);
});

test('is not read from the text of cells', () => {
  const cells = `<row r="1">${inline('A1', '&lt;dataValidation type="list" sqref="A1"/>')}</row>`;
  expect(validated({ cells })).toEqual([]);
});

test('is not read from a comment, nor from the area of a conditional format', () => {
  const tail =
    '<!-- <dataValidation type="list" sqref="A1"/> --><extLst><ext><x14:conditionalFormatting xmlns:x14="x"><xm:sqref xmlns:xm="y">B1</xm:sqref></x14:conditionalFormatting></ext></extLst>';
  expect(blocks(tail)).toEqual([]);
});

test('more blocks than anybody made on purpose are not looked at', () => {
  expect(blocks(`<dataValidation type="list" sqref="${'A1 '.repeat(200_001)}"/>`)).toBeNull();
});
