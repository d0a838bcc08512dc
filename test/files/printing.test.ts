/** How the sheets of a file are printed: breaks between pages side by side, sizes, and what is fitted by the program. */
import { strFromU8, unzipSync } from 'fflate';
import { elementsOf } from '../../src/files/freeze/xml';
import { openWorkbook } from '../../src/files/package/workbookPackage';
import { attribute, type RawAttributes } from '../../src/files/xml/readXml';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { newPlan } from '../../src/workbook/newPlan';
import { buildTemplate } from '../../src/workbook/template';

const template = buildTemplate(newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' }), {
  formulas: 'native',
  sameRow: 'structured',
});
const file = writeXlsx(template);

const worksheets = (): ReadonlyMap<string, string> => {
  const bytes = file;
  const parts = unzipSync(bytes);
  return new Map(openWorkbook(bytes).sheets.map(({ name, path }) => [name, strFromU8(parts[path]!)] as const));
};
const breaksIn = (xml: string): readonly number[] =>
  elementsOf(xml, 'brk').map(({ attributes }) => Number(attribute(attributes, 'id')));
const pageSetup = (xml: string): RawAttributes => elementsOf(xml, 'pageSetup')[0]?.attributes ?? {};

test('sheets of several pages side by side break where the template says, at its size, which Excel heeds only unfitted', () => {
  const found = worksheets();
  const wide = template.sheets.filter(({ pages }) => pages !== undefined);
  expect(wide.length).toBeGreaterThan(0);
  for (const { title, pages } of wide) {
    const xml = found.get(title)!;
    expect(breaksIn(xml)).toEqual(pages?.breaks);
    expect(attribute(pageSetup(xml), 'scale')).toBe(String(pages?.scale));
    expect(xml).not.toMatch(/fitToPage="1"/);
  }
});

test('all others are fitted, and have no breaks', () => {
  const found = worksheets();
  for (const { title } of template.sheets.filter(({ pages }) => pages === undefined)) {
    expect(breaksIn(found.get(title)!)).toEqual([]);
    expect(found.get(title)).toMatch(/fitToPage="1"/);
  }
});

test('the breaks stand where the format wants them, and the file is read as before', () => {
  for (const xml of worksheets().values()) {
    const order = ['<pageSetup', '<headerFooter', '<colBreaks', '<drawing', '<tableParts']
      .map((tag) => xml.indexOf(tag))
      .filter((at) => at >= 0);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  }
  expect(readXlsx(file).tables).toHaveLength(template.sheets.filter(({ table }) => table !== null).length);
});
