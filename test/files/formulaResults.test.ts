import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';

const plan = samplePlan({ year: 2026 });
const template = buildTemplate(plan, { formulas: 'native', sameRow: 'structured', values: true });

let bytes: Uint8Array;
beforeAll(() => {
  bytes = writeXlsx(template);
});

test('values of formulas come back as they were written, nought and empty text apart', () => {
  const [read, written] = [readXlsx(bytes), snapshotOfTemplate(template)];
  const values = (snapshot: typeof read) =>
    Object.fromEntries(snapshot.tables.map(({ name, values: own }) => [name, own]));
  expect(values(read)).toEqual(values(written));
  expect(
    written.tables.some(({ formulas, values: own }) =>
      Object.keys(formulas).some((column) => own.some((row) => row[Number(column)] === 0)),
    ),
  ).toBe(true);
});

test('formulas come back in a spelling that the reader knows', () => {
  const { formulaProblems, plan: readPlan } = parseWorkbook(readXlsx(bytes));
  expect(formulaProblems).toEqual([]);
  expect(readPlan).toEqual(plan);
});

test('the formula of a calculated column stands in the table part, for rows that are added later', () => {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith('xl/tables/') });
  const tables = Object.values(parts).map((part) => strFromU8(part));
  for (const { table } of template.sheets) {
    if (table === null) continue;
    const xml = tables.find((text) => text.includes(` name="${table.name}"`));
    const found = [...(xml ?? '').matchAll(/<calculatedColumnFormula>/g)];
    expect([table.name, found.length]).toEqual([table.name, Object.keys(table.columnFormulas ?? {}).length]);
  }
});

test('a list of hamlets warns, and every other rule refuses', () => {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith('xl/worksheets/') });
  const rules = Object.values(parts).flatMap(
    (part) => strFromU8(part).match(/<dataValidation [\s\S]*?<\/dataValidation>/g) ?? [],
  );
  const warnings = rules.filter((rule) => rule.includes('errorStyle="warning"'));
  expect(warnings.length).toBeGreaterThan(0);
  expect(warnings.filter((rule) => rule.includes('Thôn'))).toEqual(warnings);
  const wanted = template.sheets.flatMap(({ validations }) => validations).filter(({ alert }) => alert === 'warning');
  expect(warnings).toHaveLength(wanted.length);
});
