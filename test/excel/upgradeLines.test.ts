/** "Cập nhật biểu mẫu" with lines of totals that came: they take blank rows above those that are there. */
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { upgradeTemplate, type UpgradeOptions } from '../../src/excel/upgrade/upgradeTemplate';
import type { SummaryLine, TableDescription } from '../../src/workbook/describe';
import { call, column } from '../../src/workbook/formula/expr';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { differenceOf } from '../../src/workbook/upgrade/difference';
import { fingerprintOf } from '../../src/workbook/upgrade/fingerprint';
import { SHEETS, tableById } from '../../src/workbook/workbook';
import { openEmpty } from './openPlan';

const plan = newPlan({ year: 2026 });
/** One with lines and headings in bands, and one that grows. */
const CHANGED = ['tblXMC', 'tblCongDan'];
const LINE = 'Số dòng của biểu';

const lineOf = ({ id, columns, labelColumn }: TableDescription): SummaryLine => {
  const last = Object.keys(columns).at(-1) ?? '';
  return {
    label: LINE,
    cells: { [last]: call('COUNTA', column(id, labelColumn)) },
    forms: { [last]: 'headline' },
  };
};
/** A template that nobody has released: that of today with a line more in each of the two. */
const more = SHEETS.map((sheet) =>
  sheet.table === undefined || !CHANGED.includes(sheet.table.id)
    ? sheet
    : { ...sheet, table: { ...sheet.table, summary: [lineOf(sheet.table), ...(sheet.table.summary ?? [])] } },
);
const later: UpgradeOptions = {
  template: { version: '99.0', sheets: more },
  fingerprint: (version) => Promise.resolve(version === TEMPLATE_VERSION ? fingerprintOf(version, SHEETS) : undefined),
};

/** Today's, as it was before its newest lines came. */
const earlier = SHEETS.map((sheet) =>
  sheet.table === undefined || !CHANGED.includes(sheet.table.id)
    ? sheet
    : { ...sheet, table: { ...sheet.table, summary: (sheet.table.summary ?? []).slice(1) } },
);
const newest = CHANGED.map((id) => tableById(id).table.summary?.[0]?.label);

let workbook: OpenedWorkbook;
const open = async (without: readonly (string | undefined)[] = []): Promise<void> => {
  workbook = await openEmpty();
  const wanted = SHEETS.filter(({ carriesIdentity, table }) => carriesIdentity || CHANGED.includes(table?.id ?? ''));
  await createTemplate(plan, (template) => ({
    ...template,
    sheets: template.sheets
      .filter(({ id }) => wanted.some((sheet) => sheet.id === id))
      .map((sheet) => ({
        ...sheet,
        blocks: sheet.blocks.filter(({ cells: [row] }) => !without.some((label) => label === row?.[0])),
      })),
  }));
};
afterEach(() => workbook.close());

const inExcel = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => workbook.Excel.run(work);

/** From the first column and row on. */
const cellsOf = (name: string): Promise<unknown[][]> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange()).load('formulas');
    await context.sync();
    return range.formulas;
  });

test.each([
  ['Xóa mù chữ', 'tblXMC'],
  ['Công dân học tập', 'tblCongDan'],
])('%s: a line comes above what is there, whose columns were moved, and moves nothing', async (name, id) => {
  await open();
  await inExcel(async (context) => {
    context.workbook.tables.getItem(id).columns.getItemAt(1).getRange().getEntireColumn().insert('Right');
    await context.sync();
  });
  const before = await cellsOf(name);
  expect(await upgradeTemplate(plan, later)).toMatchObject({ kind: 'upgraded', to: '99.0' });
  const after = await cellsOf(name);
  const at = after.findIndex(([label]) => label === LINE);
  const { columns, labelColumn } = tableById(id).table;
  const header = columns[labelColumn]?.header ?? '';
  expect(after[at]?.filter((cell) => cell !== '')).toEqual([LINE, `=COUNTA(${id}[${header}])`]);
  expect(after[at]?.at(-1)).toMatch(/^=/);
  expect(after[at + 1]?.some((cell) => cell !== '')).toBe(true);
  expect(before[at]?.every((cell) => cell === '')).toBe(true);
  expect(after.map((row, index) => (index === at ? before[at] : row))).toEqual(before);
});

test('no line comes over what stands there', async () => {
  await open();
  const rows = await cellsOf('Công dân học tập');
  const first = rows.findIndex(([label]) => label === newest[1]);
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Công dân học tập');
    sheet.getRangeByIndexes(first - 1, 7, 1, 1).values = [['ghi chú của xã']];
    await context.sync();
  });
  const before = await cellsOf('Công dân học tập');
  expect(await upgradeTemplate(plan, later)).toMatchObject({ why: 'occupied', sheets: ['Công dân học tập'] });
  expect(await cellsOf('Công dân học tập')).toEqual(before);
});

test('of an older workbook it is not told that it lacks a line, of one of today it is', async () => {
  await open(newest);
  const { snapshot } = await readWorkbook();
  const former = differenceOf(fingerprintOf('1', earlier), fingerprintOf('2', SHEETS));
  expect(former.impossible).toEqual([]);
  const missing = (of: typeof former | null) =>
    parseWorkbook(snapshot, of).structureProblems.flatMap(({ code, label }) => (code === 'missingLine' ? [label] : []));
  expect(missing(null)).toEqual(newest);
  expect(missing(former)).toEqual([]);
});
