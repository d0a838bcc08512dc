/** The scanner of rows and the parser read the same, or refuse the same: the scanner only saves time. */
import fc from 'fast-check';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { CellCollector } from '../../src/files/read/cellCollector';
import { RowScanner } from '../../src/files/read/rowScanner';
import { SheetHandlers } from '../../src/files/read/sheetHandlers';
import { readSheetPart } from '../../src/files/read/sheetPart';
import { Package } from '../../src/files/package/package';
import { packZip } from '../../src/files/package/packZip';
import { writeXlsx } from '../../src/files/writeXlsx';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';

const PATH = 'xl/worksheets/sheet1.xml';
const WANTED = [{ top: 0, left: 0, rows: 40, columns: 12 }];
const STRINGS = ['Bản Pác', 'Nà Lếch', 'a_x000a_b'];

const packed = (xml: string): Package => {
  const bytes = new TextEncoder().encode(xml);
  return new Package(packZip([[PATH, bytes]], nodeCodec), nodeCodec);
};

const readBy = (isScanned: boolean, whole: Pick<Package, 'pieces'>, path = PATH) => {
  const collector = new CellCollector(WANTED, STRINGS, (style) => (style === 7 ? 1462 : 0));
  const handlers = new SheetHandlers(collector);
  const none = { rows: (_: string, from: number) => from };
  try {
    readSheetPart(whole, path, handlers, isScanned ? new RowScanner(collector) : none);
  } catch (error) {
    return String(error);
  }
  const { rows, shared, hidden, count } = collector;
  return { rows: [...rows], shared: [...shared], hidden: [...hidden], count, merges: handlers.merges };
};

/** The same part, a few bytes at a time. */
const inPieces = (whole: Package): Pick<Package, 'pieces'> => ({
  pieces: (path, take) => {
    const bytes = whole.part(path);
    for (let start = 0; start < bytes.length; start += 7) take(bytes.subarray(start, start + 7));
  },
});

const sheet = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet><cols><col min="1" max="2"/></cols><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;

const row = (cells: string): string => sheet(`<row r="1">${cells}</row><row r="2"><c r="A2"><v>5</v></c></row>`);

test.each([
  ['a number', row('<c r="A1"><v>12</v></c>')],
  ['leading zeros, signs, exponents', row('<c r="A1"><v>007</v></c><c r="B1"><v>-4.5E-3</v></c>')],
  ['more digits than a number holds', row('<c r="A1"><v>12345678901234567890</v></c>')],
  ['white space around', row('<c r="A1"><v> 12 </v></c>\n  <c r="B1" >\n<v>1</v>\t</c>')],
  ['no number', row('<c r="A1"><v>zwölf</v></c>')],
  ['a shared text, and one that is not there', row('<c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>9</v></c>')],
  ['a shared text by another spelling', row('<c r="A1" t="s"><v>01</v></c>')],
  [
    'text, error, yes, day',
    row(
      '<c r="A1" t="str"><v>a &amp; b</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="d"><v>2026-03-01</v></c>',
    ),
  ],
  ['days from 1904', row('<c r="A1" s="7"><v>12</v></c>')],
  ['a type that nobody knows', row('<c r="A1" t="rich"><v>12</v></c>')],
  ['an inline text', row('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Nà </t></is></c>')],
  [
    'runs and reading aids',
    row('<c r="A1" t="inlineStr"><is><r><t>N</t></r><r><t>à</t></r><rPh><t>x</t></rPh></is></c>'),
  ],
  ['a formula with its value', row('<c r="A1" t="str"><f>IF(B1&gt;1,"Đạt","")</f><v>Đạt</v></c>')],
  ['a value before its formula', row('<c r="A1"><v>3</v><f>1+2</f></c>')],
  ['two values', row('<c r="A1"><v>3</v><v>4</v></c>')],
  ['empty elements', row('<c r="A1"><f></f><v></v></c><c r="B1"><f/><v/></c><c r="C1"></c><c r="D1"/>')],
  [
    'a shared formula',
    row('<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="B1"><f t="shared" si="0"/></c>'),
  ],
  ['an array formula', row('<c r="A1"><f t="array" ref="A1">SUM(B1:B2)</f><v>2</v></c>')],
  ['attributes in another order', row('<c s="3" t="s" r="C1"><v>0</v></c><c s="1"><v>4</v></c>')],
  ['an attribute twice', row('<c r="A1" s="1" s="2"><v>0</v></c>')],
  ['single quotes', row("<c r='A1' s='3'><v>4</v></c>")],
  ['a prefix', sheet('<x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row>')],
  ['no addresses', sheet('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>')],
  ['a cell outside the grid', row('<c r="XFE1"><v>4</v></c>')],
  ['a row outside the grid', sheet('<row r="1048577"><c r="A1"><v>4</v></c></row>')],
  ['hidden rows', sheet('<row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"/></row><row r="4" hidden="on"/>')],
  [
    'what Excel says of rows',
    sheet('<row r="1" spans="1:5" ht="15.75" x14ac:dyDescent="0.25"><c r="A1"><v>1</v></c></row>'),
  ],
  ['comments', sheet('<!-- <row r="9"> --><row r="1"><!-- </row> --><c r="A1"><v>1<!-- 2 -->3</v></c></row>')],
  ['CDATA', row('<c r="A1" t="str"><v><![CDATA[a</v></c></row>b]]></v></c>')],
  [
    'a row in a row',
    sheet('<row r="1"><row r="2"><c r="A2"><v>1</v></c></row></row><row r="3"><c r="A3"><v>2</v></c></row>'),
  ],
  ['a value that is not closed', row('<c r="A1"><v>1</c>')],
  ['a row that is not closed', sheet('<row r="1"><c r="A1"><v>1</v></c>')],
  ['a document that ends early', sheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, -30)],
  ['rows after the data', sheet('').replace('</worksheet>', '<row r="1"><c r="A1"><v>1</v></c></row></worksheet>')],
  ['the data in a comment', sheet('').replace('<sheetData>', '<!-- <sheetData><row r="1"/> --><sheetData>')],
  ['an unknown entity and a bare "&"', row('<c r="A1" t="str"><v>&foo; & &#225;</v></c>')],
  [
    'an escape of the format',
    row('<c r="A1" t="str"><v>a_x000a_b</v></c><c r="B1" t="inlineStr"><is><t>_x0041_</t></is></c>'),
  ],
])('%s', (_, xml) => {
  const whole = packed(xml);
  expect(readBy(true, whole)).toEqual(readBy(false, whole));
  expect(readBy(true, inPieces(whole))).toEqual(readBy(false, whole));
});

test('every sheet of the sample, and what it is made of by chance', () => {
  const bytes = writeXlsx(
    buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native', sameRow: 'structured', values: true }),
    nodeCodec,
  );
  const sample = new Package(bytes, nodeCodec);
  const paths = sample.paths.filter((path) => path.startsWith('xl/worksheets/sheet'));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    expect(readBy(true, sample, path)).toEqual(readBy(false, sample, path));
    // All of what we write is for the scanner.
    const xml = new TextDecoder().decode(sample.part(path));
    const start = xml.indexOf('<sheetData>') + '<sheetData>'.length;
    const scanner = new RowScanner(new CellCollector(WANTED, Array<string>(10_000).fill('x'), () => 0));
    expect(xml.slice(scanner.rows(xml, start)).slice(0, 12)).toBe('</sheetData>');
  }

  // Shortened to what fits into the check of a moment; a letter of it is replaced, taken away or put in.
  const text = new TextDecoder().decode(sample.part(paths[3] ?? ''));
  const rows = /<sheetData>(.*?<\/row>)(?:<row r="9")/s.exec(text)?.[1] ?? '';
  expect(rows.length).toBeGreaterThan(1_000);
  const edit = fc.tuple(
    fc.nat(rows.length),
    fc.constantFrom(0, 1, 5, 40),
    fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      "'",
      '&',
      '/',
      ' ',
      '=',
      '0',
      '9',
      'v',
      'Đ',
      '<v>1</v>',
      '</c>',
      '</row>',
      '<!--',
      ' r="B2"',
    ),
  );
  fc.assert(
    fc.property(edit, ([at, gone, put]) => {
      const whole = packed(sheet(rows.slice(0, at) + put + rows.slice(at + gone)));
      expect(readBy(true, whole)).toEqual(readBy(false, whole));
    }),
    { seed: 13, numRuns: 300 },
  );
});
