import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../src/check/check';
import { clearXlsx } from '../../src/files/clearXlsx';
import { readXlsx } from '../../src/files/readXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';

test('the file has no name left, the same verdict on learning citizens, and all else as it was', () => {
  const sample = samplePlan({ year: 2026 });
  const plan = {
    ...sample,
    citizens: sample.citizens.slice(0, 40),
    illiteratePeople: sample.illiteratePeople.slice(0, 20),
  };
  const bytes = writeXlsx(buildTemplate(plan, { formulas: 'native', sameRow: 'structured' }));
  const before = parseWorkbook(readXlsx(bytes));
  const cleared = clearXlsx(bytes, before);
  const after = parseWorkbook(readXlsx(cleared.bytes));
  expect([after.plan.citizens, after.plan.illiteratePeople]).toEqual([[], []]);
  const text = Object.values(unzipSync(cleared.bytes))
    .map((part) => strFromU8(part))
    .join('\n');
  for (const { name } of [...plan.citizens, ...plan.illiteratePeople]) expect(text).not.toContain(name ?? '');
  const of = (parsed: typeof before) =>
    check(parsed, { today: null }).targets.map(({ code, verdict, numerator }) => [code, verdict, numerator]);
  // Nobody is undecided any more: a number was written for every hamlet.
  const decided = (rows: ReturnType<typeof of>) => rows.filter(([code]) => code !== 'CDHT');
  expect(decided(of(after))).toEqual(decided(of(before)));
  expect(of(after).find(([code]) => code === 'CDHT')?.[2]).toBe(of(before).find(([code]) => code === 'CDHT')?.[2]);
  expect(after.plan.tasks).toEqual(before.plan.tasks);
  expect(after.formulaProblems).toEqual(before.formulaProblems);
});

test('texts that the workbook keeps under another path lose the names as well', async () => {
  const sample = samplePlan({ year: 2026 });
  const plan = { ...sample, citizens: sample.citizens.slice(0, 5), illiteratePeople: [] };
  const workbook = new ExcelJS.Workbook();
  const drawn = writeXlsx(buildTemplate(plan, { formulas: 'native', sameRow: 'structured' }));
  await workbook.xlsx.load(drawn as unknown as ArrayBuffer);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const moved = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path.replace('sharedStrings.xml', 'texts.xml'),
      /\.rels$|Content_Types/.test(path) ? strToU8(strFromU8(part).replaceAll('sharedStrings.xml', 'texts.xml')) : part,
    ]),
  );
  const bytes = zipSync(moved);
  const before = strFromU8(unzipSync(bytes)['xl/texts.xml']!);
  const after = strFromU8(unzipSync(clearXlsx(bytes, parseWorkbook(readXlsx(bytes))).bytes)['xl/texts.xml']!);
  for (const { name } of plan.citizens) {
    expect(before).toContain(name);
    expect(after).not.toContain(name);
  }
});
