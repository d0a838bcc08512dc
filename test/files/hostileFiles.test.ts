/** Files made to cost time or memory, and files of other kinds: refused with a reason, or read at the cost of what they hold. */
import { strToU8, zipSync } from 'fflate';
import { crc32 } from '../../src/files/package/crc32';
import { unpackEntry, zipEntries } from '../../src/files/package/zip';
import { readXlsx } from '../../src/files/readXlsx';
import { inline, part, smallParts, smallWorkbook, type SmallWorkbook } from './support/workbook';

const tableOf = (workbook: SmallWorkbook) => readXlsx(smallWorkbook(workbook)).tables[0];
const HEADER = `<row r="1">${inline('A1', 'Tên thôn')}${inline('B1', 'Dân số')}</row>`;

describe('areas that are only declared', () => {
  test('a table down to the last row has the rows that somebody wrote in', () => {
    expect(tableOf({ tableRef: 'A1:B1048576' })?.values).toEqual([['Nà Mẫu', 7]]);
  });

  test('some blank rows at its end stay', () => {
    expect(tableOf({ tableRef: 'A1:B31' })?.values).toHaveLength(30);
  });

  test('a table as wide as the sheet has as many columns as it says', () => {
    expect(tableOf({ tableRef: 'A1:XFD1048576' })?.headers).toEqual(['Tên thôn', 'Dân số']);
  });

  test('merges, columns, names and validations over the whole sheet', () => {
    const tail =
      '<dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"/></dataValidations><mergeCells><mergeCell ref="D1:XFD1048576"/></mergeCells>';
    const read = readXlsx(
      smallWorkbook({
        tail,
        workbookExtra: '<definedNames><definedName name="TT_NAM">Thôn!$A$1:$XFD$1048576</definedName></definedNames>',
      }),
    );
    expect(read.tables[0]?.values).toEqual([['Nà Mẫu', 7]]);
    expect(read.tables[0]?.unvalidated).toEqual({ 0: [], 1: [] });
    expect(read.names).toEqual([]);
  });

  test('merges that lie over one another again and again are refused', () => {
    const cells =
      HEADER +
      Array.from({ length: 2_000 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><v>1</v></c></row>`).join('');
    const tail = `<mergeCells>${'<mergeCell ref="A1:B2001"/>'.repeat(2_000)}</mergeCells>`;
    expect(() => tableOf({ cells, tail, tableRef: 'A1:B2001' })).toThrow('damaged');
  });

  test('a long formula that many cells share', () => {
    const formula = Array.from({ length: 800 }, () => 'A1').join('+');
    const cells = `${HEADER}<row r="2"><c r="B2"><f t="shared" si="0" ref="B2:B99999">${formula}</f><v>1</v></c></row>${Array.from(
      { length: 2_000 },
      (_, row) => `<row r="${row + 3}"><c r="B${row + 3}"><f t="shared" si="0"/><v>1</v></c></row>`,
    ).join('')}`;
    expect(() =>
      readXlsx(
        smallWorkbook({
          cells: cells.replace('Dân số', 'Đánh giá'),
          headers: ['Tên thôn', 'Đánh giá'],
          tableRef: 'A1:B2002',
          parts: {
            'xl/tables/table1.xml': part(
              '<table name="tblChiTieu" ref="A1:B2002"><tableColumns><tableColumn name="Mã"/><tableColumn name="Đánh giá"/></tableColumns></table>',
            ),
          },
        }),
      ),
    ).toThrow('tooLarge');
  });
});

describe('XML that costs a pattern its time', () => {
  test.each([
    ['a comment full of elements', `<!-- ${'<sheet>'.repeat(200_000)} -->`],
    ['elements that never end', '<a>'.repeat(200_000)],
    ['quotes', `<a b="${"'".repeat(400_000)}"/>`],
    ['attributes', `<a ${Array.from({ length: 50_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`],
    [
      'angle brackets in an attribute',
      `<definedNames><definedName name="${'>'.repeat(400_000)}">x</definedName></definedNames>`,
    ],
    ['ampersands', `<definedNames><definedName name="x">${'&amp'.repeat(100_000)}</definedName></definedNames>`],
    ['spaces', `<a${' '.repeat(400_000)}/>`],
  ])('%s', (_, workbookExtra) => {
    const began = process.cpuUsage();
    try {
      tableOf({ workbookExtra });
    } catch (error) {
      expect(String(error)).toContain('damaged');
    }
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(5);
  });

  test('entities of its own', () => {
    const workbook = '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>';
    expect(() => tableOf({ parts: { 'xl/workbook.xml': part(workbook) } })).toThrow('damaged');
  });
});

describe('a package that is not what it says', () => {
  const bytes = smallWorkbook();
  const at = (file: Uint8Array, signature: number): number => {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    for (let place = 0; place < file.length - 4; place += 1)
      if (view.getUint32(place, true) === signature) return place;
    throw new Error('Not there.');
  };
  const patched = (change: (view: DataView) => void): Uint8Array => {
    const file = bytes.slice();
    change(new DataView(file.buffer));
    return file;
  };
  const CENTRAL = 0x02014b50;
  const END = 0x06054b50;

  test.each<[string, (view: DataView) => void]>([
    ['another sum', (view) => view.setUint32(at(bytes, CENTRAL) + 16, 1, true)],
    ['a smaller size', (view) => view.setUint32(at(bytes, CENTRAL) + 24, 10, true)],
    ['a larger size', (view) => view.setUint32(at(bytes, CENTRAL) + 24, 100_000, true)],
    ['another way of packing', (view) => view.setUint16(at(bytes, CENTRAL) + 10, 12, true)],
    ['an entry that begins nowhere', (view) => view.setUint32(at(bytes, CENTRAL) + 42, 0x7fffffff, true)],
    ['fewer entries', (view) => view.setUint16(at(bytes, END) + 10, 3, true)],
    ['a directory elsewhere', (view) => view.setUint32(at(bytes, END) + 16, 0, true)],
    ['a longer comment', (view) => view.setUint16(at(bytes, END) + 20, 40, true)],
    ['a name that differs before the entry', (view) => view.setUint8(30, 0x41)],
  ])('%s', (_, change) => expect(() => readXlsx(patched(change))).toThrow('damaged'));

  test('an entry that says it is the beginning of what it is, with the sum of that beginning', () => {
    const [packed, whole] = [zipSync({ a: strToU8('0123456789'.repeat(100)) }), strToU8('0123456789')];
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    for (const place of [14, at(packed, CENTRAL) + 16]) {
      view.setUint32(place, crc32(whole), true);
      view.setUint32(place + 8, whole.length, true);
    }
    const [entry] = zipEntries(packed, 1);
    expect(() => unpackEntry(packed, entry!)).toThrow('damaged');
  });

  test('two parts of one name', () => {
    const parts = smallParts({});
    const twice = zipSync({ ...parts, 'XL/workbook.xml': part('<workbook/>') });
    expect(() => readXlsx(twice)).toThrow('damaged');
  });

  test('a locked entry', () => {
    const flags = (view: DataView): void => view.setUint16(at(bytes, CENTRAL) + 8, 1, true);
    expect(() => readXlsx(patched(flags))).toThrow('protected');
  });
});

test.each<[string, Uint8Array, string]>([
  [
    'OpenDocument',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': part('<a/>') }),
    'openDocument',
  ],
  ['an OpenDocument text', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }), 'notXlsx'],
  [
    'a binary workbook',
    smallWorkbook({
      parts: {
        '[Content_Types].xml': part(
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        ),
      },
    }),
    'binaryWorkbook',
  ],
  [
    'Word',
    smallWorkbook({
      parts: {
        '[Content_Types].xml': part(
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        ),
      },
    }),
    'notXlsx',
  ],
  ['a table as text', strToU8('STT,Tên thôn\r\n1,Nà Mẫu\r\n'), 'plainText'],
  ['a table as text in UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x09, 0, 0x62, 0]), 'plainText'],
  ['a web page', strToU8('  <html xmlns:x="urn:schemas-microsoft-com:office:excel"><table></table></html>'), 'webPage'],
  ['a web page that begins with its type', strToU8('<!DOCTYPE html><html></html>'), 'webPage'],
  ['XML of Excel 2003', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'), 'oldXml'],
  ['Excel 4.0', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]), 'oldFormat'],
  ['other XML', strToU8('<svg/>'), 'notXlsx'],
])('%s is named', (_, file, code) => expect(() => readXlsx(file)).toThrow(code));
