/** A table whose header row was switched off in Excel: its part says so, and keeps the headings. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';

test('is read all the same, and named', () => {
  const plan = samplePlan({ year: 2026 });
  const parts = unzipSync(writeXlsx(buildTemplate(plan, { formulas: 'native', values: true })));
  const [path, part] = Object.entries(parts).find(
    ([name, own]) => name.startsWith('xl/tables/') && strFromU8(own).includes('name="tblThon"'),
  )!;
  const xml = strFromU8(part);
  const [ref, first = ''] = /ref="[A-Z]+(\d+):[A-Z]+\d+"/.exec(xml) ?? [''];
  const below = ref.replace(first, String(Number(first) + 1));
  parts[path] = strToU8(xml.replace(/<autoFilter[^>]*\/>/, '').replace(ref, `${below} headerRowCount="0"`));
  const sound = parseWorkbook(readXlsx(writeXlsx(buildTemplate(plan, { formulas: 'native', values: true }))));
  const parsed = parseWorkbook(readXlsx(zipSync(parts)));
  expect(parsed.plan).toEqual(sound.plan);
  expect(parsed.formulaProblems).toEqual([]);
  expect(parsed.structureProblems).toMatchObject([
    { code: 'hiddenHeader', source: 'tblThon', place: { sheet: 'Thôn', address: `A${String(Number(first) + 1)}` } },
  ]);
});
