/** `xhht upgrade`: workbooks of every version that was given out, and what people have added to them. */
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../src/check/check';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { a1 } from '../../src/workbook/a1';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { buildTemplate } from '../../src/workbook/template';
import { FORMS, headerOf } from '../../src/workbook/workbook';
import { formerTemplate } from '../../src/workbook/upgrade/upgradePath';
import released from '../../src/workbook/upgrade/fingerprints/released.json';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';
import { ownFolder, xhht } from './support/run';

const earlier = path.resolve(__dirname, '../support/earlier');
const versions = Object.keys(released);
const folder = ownFolder();
const fileOf = (version: string): string => path.join(earlier, `${version}.xlsx`);

const read = async (bytes: Uint8Array) => {
  const snapshot = readXlsx(bytes);
  const parsed = parseWorkbook(snapshot, await formerTemplate(snapshot.templateVersion));
  return { parsed, report: check(parsed, { today: '2026-11-30', accepted: [] }) };
};
type Read = Awaited<ReturnType<typeof read>>;

const verdicts = ({ report }: Read) =>
  report.targets.map(({ code, verdict, numerator, denominator }) => ({ code, verdict, numerator, denominator }));

/** How many findings each rule has; being old is told of an old workbook alone. */
const findings = ({ report }: Read): ReadonlyMap<string, number> =>
  new Map(
    report.findings.flatMap(({ ruleId, count }) => (ruleId.startsWith('structure/') ? [] : [[ruleId, count] as const])),
  );

/**
 * A setting that an older form did not ask for, and for which we propose a value, is one more assumption of ours; what
 * somebody typed into a field that became a setting is none.
 */
const withAssumptions = (before: Read, after: Read): ReadonlyMap<string, number> => {
  const [was, is] = [before.parsed.plan.info, after.parsed.plan.info];
  const settings = FORMS.flatMap(({ form }) =>
    form.json === 'info' ? Object.entries(form.fields).flatMap(([key, own]) => ('assumption' in own ? [key] : [])) : [],
  ) as readonly (keyof typeof was)[];
  const proposed = settings.filter((key) => was[key] === null && is[key] !== null).length;
  const typedBefore = is.confirmed.filter((key) => !was.confirmed.includes(key)).length;
  const rule = 'information/assumption-unconfirmed';
  const found = findings(before);
  return new Map([...found, [rule, (found.get(rule) ?? 0) + proposed - typedBefore]]);
};

/** What people typed, by list and row, blanks and all. */
const typed = ({ parsed: { cellProblems } }: Read) =>
  cellProblems.map(({ source, column, row, raw, problem }) => ({ source, column, row, raw, code: problem.code }));

test('there is a workbook of every version that was given out', () => {
  expect(readdirSync(earlier).sort()).toEqual(versions.map((version) => `${version}.xlsx`).sort());
});

describe.each(chosen(versions))('a workbook of version %s', (version) => {
  test('comes up to date with the same verdicts and the same findings', async () => {
    const output = folder.in(`${version}.xlsx`);
    expect(await xhht('upgrade', fileOf(version), '-o', output)).toMatchObject({ code: 0, err: '' });
    const [before, after] = [await read(readFileSync(fileOf(version))), await read(await readFile(output))];
    expect(after.parsed.snapshot.templateVersion).toBe(TEMPLATE_VERSION);
    expect(after.parsed.structureProblems).toEqual([]);
    expect(verdicts(after)).toEqual(verdicts(before));
    expect(typed(after)).toEqual(typed(before));
    expect(findings(after)).toEqual(withAssumptions(before, after));
  });
});

const oldest = versions[0] ?? '';

/** The workbook with its parts changed as text. */
const changed = (change: (parts: Map<string, string>) => void): Uint8Array => {
  const unzipped = unzipSync(readFileSync(fileOf(oldest)));
  const parts = new Map(Object.entries(unzipped).map(([name, part]) => [name, strFromU8(part)] as const));
  change(parts);
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
};

const edit = (parts: Map<string, string>, name: string, from: string | RegExp, to: string): void => {
  const before = parts.get(name) ?? '';
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`Nothing of ${name} was changed.`);
  parts.set(name, after);
};

const partOf = (title: string): string => {
  const index = readXlsx(readFileSync(fileOf(oldest))).sheets.findIndex(({ name }) => name === title);
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
};

/** Address of a cell of a list in the oldest workbook. */
const cellOf = (table: string, row: number, column: string): string => {
  const found = readXlsx(readFileSync(fileOf(oldest))).tables.find(({ name }) => name === table);
  const position = found?.headers.indexOf(headerOf(table, column)) ?? -1;
  if (found === undefined || position < 0) throw new Error(`No ${table}.${column}.`);
  return a1(found.top + 1 + row, found.left + position);
};

const OWN_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

const lived = (): Uint8Array =>
  changed((parts) => {
    edit(
      parts,
      partOf('Nội dung'),
      '</sheetData>',
      '<row r="900"><c r="H900" t="inlineStr"><is><t>Ghi chú của xã</t></is></c></row></sheetData>',
    );
    const lessons = cellOf('tblCoSo', 1, 'lessons');
    edit(parts, partOf('Cơ sở giáo dục'), new RegExp(`(?<=<c r="${lessons}"[^>]*>)<v>`), '<f>300+40</f><v>');
    edit(parts, 'xl/workbook.xml', '</sheets>', '<sheet name="Sổ riêng" sheetId="99" r:id="rId99"/></sheets>');
    edit(
      parts,
      'xl/workbook.xml',
      '</definedNames>',
      '<definedName name="CUA_XA">\'Thôn\'!$A$1</definedName></definedNames>',
    );
    edit(
      parts,
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/own.xml"/></Relationships>',
    );
    parts.set('xl/worksheets/own.xml', OWN_SHEET);
  });

test('what the user added is named and nothing is written, until the user agrees', async () => {
  const [input, output] = [folder.in('đã dùng.xlsx'), folder.in('mới.xlsx')];
  await writeFile(input, lived());
  const refused = await xhht('upgrade', input, '-o', output);
  expect(refused).toMatchObject({ code: 2, out: '' });
  for (const place of ['Sổ riêng', 'Nội dung!H900', `Cơ sở giáo dục!${cellOf('tblCoSo', 1, 'lessons')}`, 'CUA_XA']) {
    expect(refused.err).toContain(place);
  }
  expect(refused.err).toContain('Cập nhật biểu mẫu');
  await expect(readFile(output)).rejects.toThrow('ENOENT');

  const agreed = await xhht('upgrade', input, '-o', output, '--drop-own');
  expect(agreed).toMatchObject({ code: 0 });
  expect(agreed.err).toContain('Sổ riêng');
  const [before, after] = [await read(await readFile(input)), await read(await readFile(output))];
  // The value of the user's formula is taken along.
  expect(after.parsed.plan.institutions[1]).toEqual(before.parsed.plan.institutions[1]);
  expect(verdicts(after)).toEqual(verdicts(before));
});

test('never writes onto the workbook it reads', async () => {
  const input = folder.in('một tệp.xlsx');
  const bytes = readFileSync(fileOf(oldest));
  await writeFile(input, bytes);
  expect(await xhht('upgrade', input, '-o', input, '--force')).toMatchObject({ code: 2 });
  expect(await readFile(input)).toEqual(bytes);
});

test.each([
  ['of today', TEMPLATE_VERSION, 'không cần cập nhật'],
  ['newer', '99.0', 'mới hơn'],
  ['of no version that was given out', '0.3', 'Không biết'],
])('a workbook %s is not upgraded, and it is said why', async (name, version, words) => {
  const template = buildTemplate(newPlan({ year: 2026 }), { formulas: 'native', sameRow: 'structured' });
  const sheets = template.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => line.map((cell) => (cell === TEMPLATE_VERSION ? version : cell))),
    })),
  }));
  const [input, output] = [folder.in(`${name}.xlsx`), folder.in(`${name} mới.xlsx`)];
  await writeFile(input, writeXlsx({ ...template, sheets }));
  const ended = await xhht('upgrade', input, '-o', output);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toContain(words);
  await expect(readFile(output)).rejects.toThrow('ENOENT');
});
