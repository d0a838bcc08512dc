import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { FileProblem } from '../../src/files/fileProblem';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { buildTemplate } from '../../src/workbook/template';
import { runs } from '@xhht/embedded-excel/testing/inTrial';

const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });

let bytes: Uint8Array;
let parts: Record<string, Uint8Array>;
beforeAll(() => {
  bytes = writeXlsx(buildTemplate(plan, { formulas: 'native', sameRow: 'structured', values: true }));
  parts = unzipSync(bytes);
});

/** What is said of a file; 'read' when it could be read. */
const outcome = (file: Uint8Array): string => {
  try {
    readXlsx(file);
    return 'read';
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
};

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The beginning of a compound file with one name in its directory. */
const compound = (name: string): Uint8Array => {
  const file = new Uint8Array(4_096);
  file.set(COMPOUND);
  [...name].forEach((letter, index) => file.set([letter.charCodeAt(0), 0], 1_024 + 2 * index));
  return file;
};

const zipped = (changes: Zippable): Uint8Array => zipSync({ ...parts, ...changes });
const changed = (path: string, change: (xml: string) => string): Uint8Array => {
  const part = parts[path];
  if (part === undefined) throw new Error(`The file has no ${path}.`);
  return zipped({ [path]: strToU8(change(strFromU8(part))) });
};
/** Path of the part in which a sheet with a table stands. */
const sheetPart = (): string => {
  const found = Object.keys(parts).find(
    (path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path) && strFromU8(parts[path]!).includes('<tableParts'),
  );
  if (found === undefined) throw new Error('No sheet has a table.');
  return found;
};

describe('refused, each with its reason', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'damaged'],
    ['a text', () => strToU8('Kế hoạch'), 'notXlsx'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'notXlsx'],
    ['half a file', () => bytes.subarray(0, bytes.length / 2), 'damaged'],
    ['a file without its last bytes', () => bytes.subarray(0, bytes.length - 30), 'damaged'],
    ['a package of something else', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), 'notXlsx'],
    ['a package with nothing in it', () => zipSync({}), 'notXlsx'],
    ['a password', () => compound('EncryptedPackage'), 'protected'],
    ['Excel 97-2003', () => compound('Workbook'), 'oldFormat'],
    [
      'a part that unpacks a thousandfold',
      () => zipped({ 'xl/worksheets/sheet1.xml': new Uint8Array(12_000_000) }),
      'tooLarge',
    ],
    [
      '6,000 parts',
      () =>
        zipSync({
          ...parts,
          ...Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`xl/media/${index}`, new Uint8Array(1)])),
        }),
      'tooLarge',
    ],
    [
      'a document type',
      () => changed('xl/workbook.xml', (xml) => xml.replace('<workbook', '<!DOCTYPE x [<!ENTITY a "b">]><workbook')),
      'damaged',
    ],
    ['a workbook that is no XML', () => zipped({ 'xl/workbook.xml': strToU8('<workbook') }), 'damaged'],
    ['a sheet that is no XML', () => changed(sheetPart(), (xml) => xml.slice(0, xml.length / 2)), 'damaged'],
  ])('%s', (_label, file, code) => expect(outcome(file())).toBe(code));
});

describe('read all the same', () => {
  const sameplan = (file: Uint8Array): void => {
    expect(parseWorkbook(readXlsx(file)).plan).toEqual(plan);
  };

  test('validation and conditional formats over whole sheets', () => {
    const wide =
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="99"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>0</formula1></dataValidation></dataValidations>';
    return sameplan(
      changed(sheetPart(), (xml) =>
        xml
          .replace(/<conditionalFormatting[\s\S]*<\/conditionalFormatting>/, '')
          .replace(/<dataValidations[\s\S]*<\/dataValidations>/, '')
          .replace('</sheetData>', `</sheetData>${wide}`),
      ),
    );
  });

  test('drawings, comments and pivot tables', () => {
    const path = sheetPart();
    const relations = path.replace('worksheets/', 'worksheets/_rels/') + '.rels';
    const of = (kind: string, target: string): string =>
      `<Relationship Id="rId9${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
    const added =
      of('drawing', '../drawings/drawing1.xml') +
      of('comments', '../comments1.xml') +
      of('pivotTable', '../pivotTables/pivotTable1.xml');
    const rels = strFromU8(parts[relations]!).replace('</Relationships>', `${added}</Relationships>`);
    const sheet = strFromU8(parts[path]!).replace(
      '<tableParts',
      '<drawing r:id="rId9drawing"/><legacyDrawing r:id="rId9comments"/><tableParts',
    );
    return sameplan(
      zipped({
        [relations]: strToU8(rels),
        [path]: strToU8(sheet),
        'xl/drawings/drawing1.xml': strToU8('<broken'),
        'xl/comments1.xml': strToU8('<comments/>'),
        'xl/pivotTables/pivotTable1.xml': strToU8('<pivotTableDefinition/>'),
      }),
    );
  });

  test('macros and pictures beside the sheets', () =>
    sameplan(zipped({ 'xl/vbaProject.bin': new Uint8Array(100), 'xl/media/image1.png': new Uint8Array(100) })));

  test('a package without the template has no tables', async () => {
    const other = new ExcelJS.Workbook();
    other.addWorksheet('Sheet1').getCell('A1').value = 'xin chào';
    const snapshot = readXlsx(new Uint8Array(await other.xlsx.writeBuffer()));
    expect([snapshot.tables, snapshot.names, snapshot.templateId]).toEqual([[], [], null]);
  });

  test('formulas shared by a column, with texts as results', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Thôn');
    const rows = [
      ['Nà Mẫu', 1],
      ['Khuổi Lầy', 2],
      ['Còn Tẩu', 3],
    ];
    sheet.addTable({
      name: 'tblThon',
      ref: 'A1',
      headerRow: true,
      columns: [{ name: 'Tên thôn' }, { name: 'Dân số' }, { name: 'Đánh giá' }],
      rows: rows.map((row) => [...row, null]),
    });
    // The library's types allow numbers only.
    const results: unknown = ['Chưa đạt', 'Đạt', 'Đạt'];
    sheet.fillFormula('C2:C4', 'IF(B2>1,"Đạt","Chưa đạt")', results as number[]);
    const { tables } = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(tables[0]?.values).toEqual([
      ['Nà Mẫu', 1, 'Chưa đạt'],
      ['Khuổi Lầy', 2, 'Đạt'],
      ['Còn Tẩu', 3, 'Đạt'],
    ]);
  });
});

test('whatever bytes are changed, a file is refused or says the same as before', () => {
  const before = JSON.stringify(readXlsx(bytes));
  const slip = fc.record({
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    value: fc.integer({ min: 0, max: 255 }),
  });
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const file = bytes.slice();
      for (const { at, value } of slips) file[Math.floor(at * file.length)] = value;
      const ended = outcome(file);
      expect(ended).toMatch(/^(read|damaged|notXlsx|tooLarge|protected)$/);
      if (ended === 'read') expect(JSON.stringify(readXlsx(file)) === before).toBe(true);
    }),
    { numRuns: runs(60) },
  );
});
