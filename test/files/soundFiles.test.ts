/** Files that the standard allows and that only some programs write: each is read like any other. */
import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';
import { readXlsx } from '../../src/files/readXlsx';
import { withJoinedAttributes } from '../../src/files/xml/joinedAttributes';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { inline, part, smallParts, smallWorkbook, type SmallWorkbook } from './support/workbook';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ROWS = [['Nà Mẫu', 7]];

const valuesIn = (parts: Zippable) => readXlsx(zipSync(parts)).tables[0]?.values;
const values = (workbook: SmallWorkbook) => readXlsx(smallWorkbook(workbook)).tables[0]?.values;

type Parts = Record<string, Uint8Array>;
const changed = (change: (xml: string, path: string) => string): Zippable =>
  Object.fromEntries(
    Object.entries(smallParts({}) as Parts).map(([path, bytes]) => [path, strToU8(change(strFromU8(bytes), path))]),
  );
const moved = (change: (path: string) => string): Zippable =>
  Object.fromEntries(Object.entries(smallParts({})).map(([path, bytes]) => [change(path), bytes]));

const utf16 = (littleEndian: boolean, marked: boolean) => (bytes: Uint8Array) => {
  const text = `${marked ? '\uFEFF' : ''}${strFromU8(bytes).replace('UTF-8', 'UTF-16')}`;
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 * index, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
};
const encoded = (encode: (bytes: Uint8Array) => Uint8Array): Zippable =>
  Object.fromEntries(Object.entries(smallParts({}) as Parts).map(([path, bytes]) => [path, encode(bytes)]));

/** Every element of the main namespace under a prefix. */
const prefixed = (xml: string): string =>
  xml.includes('spreadsheetml/2006/main')
    ? xml
        .replaceAll(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
        )
    : xml;

test.each<[string, () => Zippable]>([
  ['as usual', () => smallParts({})],
  [
    'targets that begin at the root',
    () =>
      changed((xml) =>
        xml.replaceAll('Target="../', 'Target="/xl/').replaceAll('Target="worksheets', 'Target="/xl/worksheets'),
      ),
  ],
  [
    'targets with percent signs',
    () =>
      changed((xml) =>
        xml
          .replaceAll('table1.xml"/><', 'table%31.xml"/><')
          .replaceAll('Target="../tables/table1', 'Target="../tables/table%31'),
      ),
  ],
  [
    'white space around the signs of attributes',
    () => changed((xml) => xml.replace(/(<[^!?][^<>]*>)/g, (tag) => tag.replaceAll('="', '\t=\n "'))),
  ],
  ['single quotes', () => changed((xml) => xml.replaceAll('"', "'"))],
  ['a prefix before every element', () => changed(prefixed)],
  ['UTF-16, low byte first', () => encoded(utf16(true, true))],
  ['UTF-16, high byte first', () => encoded(utf16(false, true))],
  ['UTF-16 without a mark', () => encoded(utf16(true, false))],
  ['a mark before UTF-8', () => changed((xml) => `\uFEFF${xml}`)],
  ['back slashes in the names of entries', () => moved((path) => path.replaceAll('/', '\\'))],
  [
    'other capitals in the names of entries',
    () => moved((path) => (path.endsWith('.rels') ? path : path.toUpperCase())),
  ],
  ['a slash before the names of entries', () => moved((path) => `/${path}`)],
  [
    'the workbook elsewhere',
    () => ({
      ...smallParts({}),
      '_rels/.rels': part(
        `<Relationships><Relationship Id="a" Type="${RELATIONS}/officeDocument" Target="/book/main.xml"/></Relationships>`,
      ),
      '[Content_Types].xml': part(
        '<Types><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      ),
      'book/main.xml': (smallParts({}) as Parts)['xl/workbook.xml']!,
      'book/_rels/main.xml.rels': part(
        `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="../xl/worksheets/sheet1.xml"/></Relationships>`,
      ),
    }),
  ],
  [
    'the addresses of ISO 29500 strict',
    () =>
      changed((xml) =>
        xml.replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      ),
  ],
  [
    'no compression',
    () =>
      Object.fromEntries(Object.entries(smallParts({}) as Parts).map(([path, bytes]) => [path, [bytes, { level: 0 }]])),
  ],
  [
    'comments, instructions and blanks in between',
    () => changed((xml) => xml.replaceAll('><', '>\n <!-- <c r="B2"><v>9</v></c> --><?x y?><')),
  ],
])('%s', (_, parts) => expect(valuesIn(parts())).toEqual(ROWS));

test('a part that is pointed to and missing refuses the file', () => {
  for (const path of [
    'xl/tables/table1.xml',
    'xl/worksheets/sheet1.xml',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
  ]) {
    const rest = Object.fromEntries(Object.entries(smallParts({})).filter(([own]) => own !== path));
    expect(() => valuesIn(rest)).toThrow('damaged');
  }
});

test('a sheet that is missing refuses the file, though nothing of ours is known to stand on it', () => {
  const sheets =
    '<sheets><sheet name="Thôn" sheetId="1" r:id="rId1"/><sheet name="Khác" sheetId="2" r:id="rId9"/></sheets>';
  const parts = smallParts({});
  const withSecond = changed((xml, path) => {
    if (path === 'xl/workbook.xml') return xml.replace(/<sheets>.*<\/sheets>/, sheets);
    if (path !== 'xl/_rels/workbook.xml.rels') return xml;
    return xml.replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet9.xml"/></Relationships>',
    );
  });
  expect(() => valuesIn(withSecond)).toThrow('damaged');
  expect(
    valuesIn({ ...withSecond, 'xl/worksheets/sheet9.xml': parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array() }),
  ).toEqual(ROWS);
});

describe('cells', () => {
  const header = `<row r="1">${inline('A1', 'Tên thôn')}${inline('B1', 'Dân số')}</row>`;
  const cellsOf = (row: string, more: Omit<SmallWorkbook, 'cells'> = {}) =>
    values({ cells: `${header}<row r="2">${row}</row>`, ...more })?.[0];

  test('without references follow one another', () => {
    const cells =
      '<row><c t="inlineStr"><is><t>Tên thôn</t></is></c><c t="inlineStr"><is><t>Dân số</t></is></c></row><row><c t="inlineStr"><is><t>Nà Mẫu</t></is></c><c><v>7</v></c></row>';
    expect(values({ cells })).toEqual(ROWS);
  });

  test.each<[string, string, unknown]>([
    ['a whole number', '<c r="B2"><v>7</v></c>', 7],
    ['a number with an exponent', '<c r="B2"><v>1.5E3</v></c>', 1500],
    ['yes', '<c r="B2" t="b"><v>1</v></c>', true],
    ['no', '<c r="B2" t="b"><v>0</v></c>', false],
    ['an error', '<c r="B2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a formula that gives a text', '<c r="B2" t="str"><f>A2</f><v>Đạt &amp; vượt</v></c>', 'Đạt & vượt'],
    ['a formula that gives 0', '<c r="B2"><f>1-1</f><v>0</v></c>', 0],
    ['a formula without a value', '<c r="B2"><f>1-1</f></c>', ''],
    ['a formatted cell', '<c r="B2" s="0"/>', ''],
    ['a day in the new form', '<c r="B2" t="d"><v>2026-01-02</v></c>', 46024],
    [
      'a text in runs',
      '<c r="B2" t="inlineStr"><is><r><t>Nà </t></r><r><rPr><b/></rPr><t>Mẫu</t></r></is></c>',
      'Nà Mẫu',
    ],
    [
      'a text in sections',
      '<c r="B2" t="inlineStr"><is><t><![CDATA[a < b]]> &#x110;&#7841;t</t></is></c>',
      'a < b Đạt',
    ],
    ['a character above the first plane', '<c r="B2" t="inlineStr"><is><t>&#x1F600;</t></is></c>', '😀'],
    ['a line break as an escape', '<c r="B2" t="inlineStr"><is><t>a_x000a_b</t></is></c>', 'a\nb'],
  ])('%s', (_, cell, value) => expect(cellsOf(cell)?.[1]).toBe(value));

  test('shared texts: runs are joined, reading aids left out', () => {
    const strings = ['<t>x</t>', '<r><t>Nà </t></r><r><t>Mẫu</t></r><rPh sb="0" eb="1"><t>na</t></rPh>'];
    expect(cellsOf('<c r="A2" t="s"><v>1</v></c>', { strings })?.[0]).toBe('Nà Mẫu');
  });

  test('a shared text that is not there refuses the file', () => {
    expect(() => cellsOf('<c r="A2" t="s"><v>1</v></c>', { strings: ['<t>x</t>'] })).toThrow('damaged');
  });

  test('days that count from 1904 are days that count from 1900', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts/><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>';
    const workbookExtra = '<workbookPr date1904="1"/>';
    const row = '<c r="A2" s="1"><v>10</v></c><c r="B2"><v>10</v></c>';
    expect(cellsOf(row, { styles, workbookExtra })).toEqual([1472, 10]);
    expect(cellsOf(row, { styles })).toEqual([10, 10]);
  });
});

describe('merged cells', () => {
  const cells = `<row r="1">${inline('A1', 'Tên thôn')}${inline('B1', 'Dân số')}</row>${[2, 3, 4]
    .map((row) => `<row r="${row}">${inline(`A${row}`, `Thôn ${row}`)}<c r="B${row}"><v>100</v></c></row>`)
    .join('')}`;

  test('a covered cell is blank, whatever it holds', () => {
    const tail = '<mergeCells count="1"><mergeCell ref="B2:B4"/></mergeCells>';
    expect(values({ cells, tail, tableRef: 'A1:B4' })).toEqual([
      ['Thôn 2', 100],
      ['Thôn 3', ''],
      ['Thôn 4', ''],
    ]);
  });

  test('over both columns', () => {
    const tail = '<mergeCells><mergeCell ref="A3:B4"/></mergeCells>';
    expect(values({ cells, tail, tableRef: 'A1:B4' })).toEqual([
      ['Thôn 2', 100],
      ['Thôn 3', ''],
      ['', ''],
    ]);
  });

  test('a merge over cells to fill in is told, with all that it covers; one beside the table and one of a single cell are not', () => {
    const tail =
      '<mergeCells><mergeCell ref="B2:B4"/><mergeCell ref="A4:C9"/><mergeCell ref="A2"/><mergeCell ref="C2:D4"/></mergeCells>';
    const snapshot = readXlsx(smallWorkbook({ cells, tail, tableRef: 'A1:B4' }));
    expect(parseWorkbook(snapshot).mergeProblems).toEqual([
      { source: 'tblThon', place: { sheet: 'Thôn', address: 'B2' }, range: 'B2:B4', cells: 2 },
      { source: 'tblThon', place: { sheet: 'Thôn', address: 'A4' }, range: 'A4:C9', cells: 1 },
    ]);
  });
});

test('a table is found whatever its capitals, and its totals row is none of its data', () => {
  const table = part(
    '<table name="TBLTHON" displayName="TBLTHON" ref="A1:B3" totalsRowCount="1"><tableColumns><tableColumn name="Tên thôn"/><tableColumn name="Dân số"/></tableColumns></table>',
  );
  expect(values({ parts: { 'xl/tables/table1.xml': table } })).toEqual(ROWS);
});

test('white space around a sign of equality is kept in texts, values, comments and instructions', () => {
  const kept = '<?a b = "c"?><a b="c = d">e = <!-- f = "g --><![CDATA[<h i = "j">]]> = </a>';
  expect(withJoinedAttributes(kept)).toBe(kept);
  expect(withJoinedAttributes('<a  b = "c"\n d= \'e = "\'/ ><f g ="h">i = j</f ><k l')).toBe(
    '<a b="c" d=\'e = "\'/ ><f g="h">i = j</f ><k l',
  );
});
