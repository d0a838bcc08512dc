/** Text of anybody is never run: by every way on which it comes into a workbook, and out of it again. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellFix } from '../../src/check/report';
import { targetChanges } from '../../src/check/targetChanges';
import { applyFixes } from '../../src/excel/change/applyFixes';
import { undoChange } from '../../src/excel/change/undoChange';
import { useNativeFormulas } from '../../src/excel/change/useNativeFormulas';
import { writeTargets } from '../../src/excel/change/writeTargets';
import { writeReportSheet } from '../../src/excel/draw/writeReportSheet';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import { openWorkbook as openPackage } from '../../src/files/package/workbookPackage';
import { readXlsx } from '../../src/files/readXlsx';
import { upgradeXlsx } from '../../src/files/upgradeXlsx';
import { writeXlsx } from '../../src/files/writeXlsx';
import { a1 } from '../../src/workbook/a1';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import type { Plan } from '../../src/workbook/plan';
import { readPlanJson } from '../../src/workbook/planJson';
import { planToJson } from '../../src/workbook/planToJson';
import { buildTemplate } from '../../src/workbook/template';
import { headerOf } from '../../src/workbook/workbook';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openFile } from './openFile';
import { openPlan } from './openPlan';

const TEXTS = [
  '=HYPERLINK("https://example.org","xem")',
  '=1+1',
  '+1',
  '@x',
  "'=1",
  '-2+3',
  '=XHHT.TYLE(1,2)',
  '- Rà soát',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠x',
  "'0612",
  '0612',
  '6E2',
  'TRUE',
] as const;
/** What is read of a plan has no blanks before it; a cell, a fix or a line of a document may. */
const SPACED = ['\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '\u00a0=1+1', '\t@x', '\n＝1+1', '\t0612'] as const;
const ALL = [...TEXTS, ...SPACED];

const base = newPlan({ year: 2026 });
const planOf = (tasks: readonly string[]): Plan => {
  const [first] = base.tasks;
  const read = readPlanJson({ ...planToJson(base), tasks: tasks.map((task) => ({ ...first, task })) });
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.plan;
};
const plan = planOf(TEXTS);
const tasksOf = (read: Plan): readonly unknown[] => read.tasks.map(({ task }) => task);

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openPlan(plan);
});
afterEach(() => workbook.close());

const parsed = async () => parseWorkbook((await readWorkbook()).snapshot);

test('of a JSON: in a file', () => {
  const read = parseWorkbook(readXlsx(writeXlsx(buildTemplate(plan, { formulas: 'native', values: true }))));
  expect(tasksOf(read.plan)).toEqual(TEXTS);
});

test('of a JSON: in Excel', async () => expect(tasksOf((await parsed()).plan)).toEqual(TEXTS));

test('of a file whose texts begin with blanks: read without them, and never run', () => {
  const template = buildTemplate(planOf(SPACED.map((_text, at) => `Việc ${String(at)}`)), { formulas: 'native' });
  const spaced = {
    ...template,
    sheets: template.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row) =>
          row.map((cell) =>
            typeof cell === 'string' ? (SPACED[Number(/^Việc (\d+)$/.exec(cell)?.[1])] ?? cell) : cell,
          ),
        ),
      })),
    })),
  };
  const { plan: read, cellProblems } = parseWorkbook(readXlsx(writeXlsx(spaced)));
  expect(tasksOf(read).slice(0, SPACED.length)).toEqual(SPACED.map((text) => text.trim()));
  expect(cellProblems.map(({ raw }) => raw)).toEqual(expect.arrayContaining([...SPACED]));
  expect(
    readPlanJson({ ...planToJson(base), tasks: SPACED.map((task) => ({ ...base.tasks[0], task })) }),
  ).toMatchObject({
    ok: true,
  });
});

describe.each([
  ['General', 'General'],
  ['Text', '@'],
])('in a mended cell of format %s', (_label, format) => {
  const SHEET = 'Của xã';
  const fixOf = (text: string, index: number): CellFix => ({
    place: { sheet: SHEET, address: `B${String(index + 1)}` },
    before: ` ${text} `,
    after: text,
  });

  const area = `B1:B${String(ALL.length)}`;
  /** As Excel gives them back: of a text both are the text itself. */
  const contents = () =>
    workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange(area).load('values,formulas');
      await context.sync();
      return { values: range.values.flat() as unknown[], formulas: range.formulas.flat() as unknown[] };
    });

  test('content stays content', async () => {
    workbook.host.user.addSheet(SHEET);
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange(area);
      range.numberFormat = ALL.map(() => [format]);
      range.values = ALL.map((text) => [format === '@' ? ` ${text} ` : `' ${text} `]);
      await context.sync();
    });
    const outcome = await applyFixes(ALL.map(fixOf));
    expect(outcome.applied).toHaveLength(ALL.length);
    expect(await contents()).toEqual({ values: ALL, formulas: ALL });
    // And back: what stood there before is no formula either, whatever it begins with.
    const { kept } = await undoChange(outcome.record);
    expect(kept).toEqual([]);
    const before = ALL.map((text) => ` ${text} `);
    expect(await contents()).toEqual({ values: before, formulas: before });
  });

  test('content that is put back stays content', async () => {
    workbook.host.user.addSheet(SHEET);
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange(area);
      range.numberFormat = ALL.map(() => [format]);
      range.values = ALL.map((text) => [format === '@' && !text.startsWith("'") ? text : `'${text}`]);
      await context.sync();
    });
    const { applied, record } = await applyFixes(
      ALL.map((before, index) => ({ ...fixOf(before, index), before, after: `sửa ${String(index)}` })),
    );
    expect(applied).toHaveLength(ALL.length);
    expect((await undoChange(record)).kept).toEqual([]);
    expect(await contents()).toEqual({ values: ALL, formulas: ALL });
  });

  test('a formula is calculated all the same', async () => {
    workbook.host.user.addSheet(SHEET);
    await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('B1');
      range.numberFormat = [[format]];
      range.values = [[format === '@' ? 'đã gõ' : 7]];
      await context.sync();
    });
    const before = format === '@' ? 'đã gõ' : 7;
    const place = { sheet: SHEET, address: 'B1' };
    const { applied } = await applyFixes([{ place, before, after: { formula: '=1+1' } }]);
    expect(applied).toHaveLength(1);
    const [[read]] = await workbook.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('B1').load('numberFormat,formulas');
      await context.sync();
      return [[[range.numberFormat[0]?.[0], range.formulas[0]?.[0]]]] as const;
    });
    expect(read).toEqual(['General', '=1+1']);
  });

  test('a text that begins like the formula wanted is not taken for it', async () => {
    workbook.host.user.addSheet(SHEET);
    workbook.host.user.type(SHEET, 'B1', "'=1+1");
    const place = { sheet: SHEET, address: 'B1' };
    const wanted: CellFix = { place, before: { formula: '=2+2' }, after: { formula: '=1+1' } };
    expect((await applyFixes([wanted])).changedMeanwhile).toEqual([wanted]);
    expect((await applyFixes([{ ...wanted, before: '=1+1' }])).applied).toHaveLength(1);
  });
});

test('in targets that are taken over', async () => {
  const targets = TEXTS.map((title) => ({
    code: null,
    title,
    kind: 'atLeast' as const,
    value: 50,
    tolerance: null,
    lastYear: null,
  }));
  await writeTargets(targetChanges(await parsed(), targets));
  const { plan: read } = await parsed();
  expect(read.targets.slice(-TEXTS.length).map(({ title }) => title)).toEqual(
    TEXTS.map((title): unknown => expect.stringContaining(title)),
  );
});

test('in a document', async () => {
  const rows = ALL.map((text) => ({ kind: 'line', text, bold: false, italic: false, align: 'left' }) as const);
  const { sheet } = await writeReportSheet({ id: 'baoCao', title: 'Báo cáo', columns: 1, rows });
  expect(workbook.host.values(sheet, `A1:A${String(ALL.length)}`).flat()).toEqual(ALL);
});

test('among formulas that become built-in ones', async () => {
  const before = tasksOf((await parsed()).plan);
  expect((await useNativeFormulas()).left).toBe(0);
  expect(tasksOf((await parsed()).plan)).toEqual(before);
});

describe('a workbook of an earlier version', () => {
  const SOURCE = readFileSync(path.resolve(__dirname, '../support/earlier/1.2.xlsx'));
  const TABLE = 'tblLopHoc';
  const HEADER = headerOf(TABLE, 'topic');
  const topicsOf = ({ plan: read }: { readonly plan: Plan }): readonly unknown[] =>
    read.classes.slice(0, TEXTS.length).map(({ topic }) => topic);

  test('brought up to date in Excel', async () => {
    workbook.close();
    workbook = await openFile(SOURCE);
    await workbook.Excel.run(async (context) => {
      const column = context.workbook.tables.getItem(TABLE).columns.getItem(HEADER);
      const cells = column
        .getDataBodyRange()
        .getCell(0, 0)
        .getResizedRange(TEXTS.length - 1, 0);
      cells.numberFormat = TEXTS.map(() => ['General']);
      cells.values = TEXTS.map((text) => [`'${text}`]);
      await context.sync();
    });
    expect(await upgradeTemplate(base)).toMatchObject({ kind: 'upgraded' });
    expect(topicsOf(await parsed())).toEqual(TEXTS);
  });

  test('carried over into a new file', async () => {
    const parts = unzipSync(SOURCE);
    const list = readXlsx(SOURCE).tables.find(({ name }) => name === TABLE);
    const sheet = openPackage(SOURCE).sheets.find(({ name }) => name === list?.sheet);
    if (list === undefined || sheet === undefined) throw new Error('The file has no such list.');
    const column = list.left + list.headers.indexOf(HEADER);
    const xml = TEXTS.reduce(
      (text, own, at) => {
        const address = a1(list.top + 1 + at, column);
        const cell = new RegExp(`<c r="${address}"[^>]*?(/>|>.*?</c>)`);
        expect(cell.test(text)).toBe(true);
        return text.replace(cell, () => `<c r="${address}" t="inlineStr"><is><t>${own}</t></is></c>`);
      },
      strFromU8(parts[sheet.path] ?? new Uint8Array()),
    );
    const upgraded = await upgradeXlsx(zipSync({ ...parts, [sheet.path]: strToU8(xml) }), 2026);
    if (upgraded.kind !== 'upgraded') throw new Error(upgraded.kind);
    expect(topicsOf(parseWorkbook(readXlsx(upgraded.bytes)))).toEqual(TEXTS);
  });
});
