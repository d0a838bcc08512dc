/** An upgrade that failed in the middle of a request, and is tried again: it ends as if nothing had failed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelFailure } from '../../src/excel/errors';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import type { UpgradeOptions } from '../../src/excel/upgrade/upgradeTemplate';
import { count } from '../../src/workbook/cellTypes/numbers';
import { text } from '../../src/workbook/cellTypes/text';
import { yesNo } from '../../src/workbook/cellTypes/yesNo';
import { computed, field, input, setting } from '../../src/workbook/describe';
import type { SheetDescription } from '../../src/workbook/describe';
import { cell, xhht } from '../../src/workbook/formula/expr';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import type { Template } from '../../src/workbook/templateModel';
import { fingerprintOf } from '../../src/workbook/upgrade/fingerprint';
import { SHEETS } from '../../src/workbook/workbook';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openFile } from './openFile';
import { openPlan } from './openPlan';
import { workbookState } from './workbookState';
import { testInTrial } from '@xhht/embedded-excel/testing/inTrial';

const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });
const withColumns = (sheet: SheetDescription): SheetDescription =>
  sheet.table?.id === 'tblCoSo'
    ? {
        ...sheet,
        table: {
          ...sheet.table,
          columns: {
            ...sheet.table.columns,
            onlineClasses: input('Số lớp trực tuyến', count),
            perClass: computed(
              'Số tiết mỗi lớp',
              xhht('TYLE', cell('digitalLessons'), cell('onlineClasses')),
              'decimal',
            ),
          },
        },
      }
    : sheet;
const withRow = (sheet: SheetDescription): SheetDescription =>
  sheet.table?.id === 'tblPhoCap' && sheet.table.initial.kind === 'given'
    ? {
        ...sheet,
        table: {
          ...sheet.table,
          initial: { kind: 'given', rows: [...sheet.table.initial.rows, { code: 'X_MOI', title: 'Trẻ mới thêm' }] },
        },
      }
    : sheet;
const withFields = (sheet: SheetDescription): SheetDescription => {
  if (sheet.id !== 'thongTin' || sheet.form === undefined) return sheet;
  const fields = {
    ...sheet.form.fields,
    phone: field('TT_DIEN_THOAI', 'Điện thoại liên hệ', text(20, 'nobody')),
    counting: setting('TT_CACH_DEM', 'Cách đếm', yesNo, true, 'Chưa có văn bản quy định.'),
  };
  const sections = sheet.form.sections.map((section, index) =>
    index === 0 ? { ...section, fields: [...section.fields, 'phone', 'counting'] } : section,
  );
  return { ...sheet, form: { ...sheet.form, fields, sections } };
};
const later = (change: (sheet: SheetDescription) => SheetDescription): UpgradeOptions => ({
  template: { version: '99.0', sheets: SHEETS.map(change) },
  fingerprint: (version) => Promise.resolve(version === TEMPLATE_VERSION ? fingerprintOf(version, SHEETS) : undefined),
});

let workbook: OpenedWorkbook;
/** Only the sheet that changes, and the one with the version. */
const open = async (sheet: string): Promise<void> => {
  workbook = await openPlan(plan, (template: Template) => ({
    ...template,
    sheets: template.sheets.filter(({ id }) => ['huongDan', sheet].includes(id)),
  }));
};
afterEach(() => workbook.close());

/** What stands on the sheets, in order, and how it reads; rows in which nothing stands left out: a failure may leave some. */
const contents = async (): Promise<unknown> => {
  const { sheets, names } = JSON.parse(await workbookState(workbook)) as {
    readonly sheets: readonly { readonly name: string; readonly formulas: readonly (readonly unknown[])[] }[];
    readonly names: readonly (readonly [string, string])[];
  };
  const rows = sheets.map(({ name, formulas }) => [
    name,
    formulas.filter((row) => row.some((content) => content !== '')),
  ]);
  const { plan: read } = parseWorkbook((await readWorkbook()).snapshot);
  return { rows, names: names.map(([name]) => name).sort(), read };
};

/** About how many tries fail: each costs its time. */
const TRIES = 12;

/** Tries again and again, each try failing later than the one before, until one comes through. Gives the tries that failed. */
const failOnTheWay = async (options: UpgradeOptions, changes: number): Promise<number> => {
  const step = Math.ceil(changes / TRIES);
  for (let tries = 0; ; tries += 1) {
    workbook.host.faults.failChange(1 + tries * step, 'GeneralException');
    const outcome = await upgradeTemplate(plan, options).catch((error: unknown) => error);
    if (outcome instanceof ExcelFailure && outcome.officeCode !== 'GeneralException') throw outcome;
    if (!(outcome instanceof ExcelFailure)) {
      workbook.host.faults.clear();
      expect(outcome).toMatchObject({ kind: 'upgraded' });
      return tries;
    }
  }
};

test.each([
  ['columns', 'coSoGiaoDuc', withColumns],
  ['rows', 'phoCap', withRow],
  ['fields', 'thongTin', withFields],
] as const)('%s: what was begun is completed, and nothing comes twice', async (_name, sheet, change) => {
  const options = later(change);
  await open(sheet);
  const changes = await workbook.host.changesOf(() => upgradeTemplate(plan, options));
  const done = await contents();
  workbook.close();
  await open(sheet);
  expect(await failOnTheWay(options, changes)).toBeGreaterThan(5);
  expect(await contents()).toEqual(done);
});

/**
 * Released files, in which the list of indicators was a table still: it becomes a plain range on the way, and formulas of
 * other sheets ask for it.
 */
testInTrial(
  'files of an earlier version: a table that becomes a plain range is neither lost nor left half-way',
  async () => {
    const file = readFileSync(path.resolve(__dirname, '../support/earlier/1.2.xlsx'));
    workbook = await openFile(file);
    const before = await contents();
    const changes = await workbook.host.changesOf(() => upgradeTemplate(plan));
    const done = await contents();
    expect(done).not.toEqual(before);
    workbook.close();
    workbook = await openFile(file);
    expect(await failOnTheWay({}, changes)).toBeGreaterThan(5);
    expect(await contents()).toEqual(done);
  },
);

test('a row of totals that the user switched on keeps its place below the new rows', async () => {
  await open('phoCap');
  const read = () =>
    workbook.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tblPhoCap').load('showTotals');
      const [body, totals] = [table.getDataBodyRange().load('values'), table.getTotalRowRange().load('formulas')];
      await context.sync();
      return { codes: (body.values as unknown[][]).map(([code]) => code), totals: totals.formulas as unknown[][] };
    });
  await workbook.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('tblPhoCap');
    table.showTotals = true;
    table.getTotalRowRange().getCell(0, 1).values = [['Tổng của xã']];
    await context.sync();
  });
  const before = await read();
  expect(await upgradeTemplate(plan, later(withRow))).toMatchObject({ kind: 'upgraded', rows: 1 });
  expect(await read()).toEqual({ codes: [...before.codes, 'X_MOI'], totals: before.totals });
});
