/** A user has switched the header row of a table off: that is named as the cause, nothing is lost, and nothing is in the way. */
import { check } from '../../src/check/check';
import type { CheckReport } from '../../src/check/report';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { undoChange } from '../../src/excel/change/undoChange';
import { useNativeFormulas } from '../../src/excel/change/useNativeFormulas';
import { writeTargets } from '../../src/excel/change/writeTargets';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import { structureTexts } from '../../src/i18n/vi/check/structure';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { plantMistakes } from '../../src/workbook/sample/mistakes';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { Template } from '../../src/workbook/templateModel';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile } from './openFile';
import { openPlan } from './openPlan';
import { workbookState } from './workbookState';

const plan = samplePlan({ year: 2026 });
const withMistakes = (template: Template): Template => plantMistakes(template);
const RULE = 'structure/hidden-header';

let workbook: OpenedWorkbook;
afterEach(() => workbook.close());

const switchHeaders = (isOn: boolean): Promise<readonly string[]> =>
  workbook.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name,items/worksheet/name');
    await context.sync();
    for (const table of tables.items) table.showHeaders = isOn;
    await context.sync();
    return tables.items.map(({ worksheet }) => worksheet.name);
  });

const read = async () => {
  const parsed = parseWorkbook((await readWorkbook()).snapshot);
  return { parsed, report: check(parsed, { today: '2026-11-30' }) };
};
const others = ({ findings }: CheckReport) =>
  findings.filter(({ ruleId }) => ruleId !== RULE).map(({ ruleId, count }) => [ruleId, count]);
const fixesOf = ({ findings }: CheckReport) =>
  findings.flatMap(({ occurrences }) => occurrences.flatMap(({ fix }) => fix ?? []));

test('every table whose header row is off is named, and read as before', async () => {
  workbook = await openPlan(plan, withMistakes);
  const before = await read();
  const sheets = await switchHeaders(false);
  const { parsed, report } = await read();
  expect(parsed.plan).toEqual(before.parsed.plan);
  expect(others(report)).toEqual(others(before.report));
  expect(report.targets).toEqual(before.report.targets);
  const named = report.findings.find(({ ruleId }) => ruleId === RULE)?.occurrences ?? [];
  expect(named.map(({ cells }) => cells[0]?.sheet).sort()).toEqual([...sheets].sort());
  expect(structureTexts[RULE].todo).toContain('Hàng tiêu đề');
  await switchHeaders(true);
  expect((await read()).report).toEqual(before.report);
});

test('safe fixes are made, and taken back', async () => {
  workbook = await openPlan(plan, withMistakes);
  await switchHeaders(false);
  const before = await workbookState(workbook);
  const fixes = fixesOf((await read()).report);
  const { applied, record } = await applyFixes(fixes);
  expect([applied.length, fixes.length > 0]).toEqual([fixes.length, true]);
  expect((await undoChange(record)).kept).toEqual([]);
  expect(await workbookState(workbook)).toBe(before);
});

test('targets are added, and taken back; formulas become built-in ones, and ours again', async () => {
  workbook = await openPlan(plan);
  await switchHeaders(false);
  const before = await workbookState(workbook);
  const after = { code: 'R9', title: 'Của xã', kind: 'count', value: 7, tolerance: null, lastYear: null } as const;
  const targets = Array.from({ length: 25 }, (_target, at) => ({ ...after, code: `R${String(at)}` }));
  const { added, record } = await writeTargets(targets.map((one) => ({ before: null, after: one, fixes: [] })));
  expect(added).toBe(targets.length);
  expect((await read()).parsed.plan.targets.slice(-targets.length).map(({ code }) => code)).toEqual(
    targets.map(({ code }) => code),
  );
  expect((await undoChange(record)).kept).toEqual([]);
  expect(await workbookState(workbook)).toBe(before);
  const native = await useNativeFormulas();
  expect([native.replaced > 0, native.left]).toEqual([true, 0]);
  expect((await undoChange(native.record)).kept).toEqual([]);
  expect(await workbookState(workbook)).toBe(before);
});

test('an upgrade asks for the row first and changes nothing; with it, it comes through', async () => {
  workbook = await openFile(readFileSync(path.resolve(__dirname, '../support/earlier/1.2.xlsx')));
  const fresh = newPlan({ year: 2026 });
  const sheets = await switchHeaders(false);
  const before = await workbookState(workbook);
  const outcome = await upgradeTemplate(fresh);
  expect(outcome).toMatchObject({ kind: 'refused', why: 'headerOff' });
  if (!('why' in outcome) || outcome.why !== 'headerOff') throw new Error(JSON.stringify(outcome));
  expect(sheets).toEqual(expect.arrayContaining([...outcome.sheets]));
  expect(await workbookState(workbook)).toBe(before);
  await switchHeaders(true);
  expect(await upgradeTemplate(fresh)).toMatchObject({ kind: 'upgraded' });
});
