/** A header that a later version words otherwise, where the user has a column of that name already. */
import { upgradeTemplate } from '../../src/excel/upgrade/upgradeTemplate';
import { headerKey } from '../../src/workbook/cellTypes/comparable';
import { newPlan } from '../../src/workbook/newPlan';
import type { SheetDescription } from '../../src/workbook/describe';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { fingerprintOf } from '../../src/workbook/upgrade/fingerprint';
import { SHEETS } from '../../src/workbook/workbook';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';

const TABLE = 'tblKinhPhi';
const [WAS, NOW] = ['Đã thực hiện', 'Đã chi'];

const later: readonly SheetDescription[] = SHEETS.map((sheet) => {
  const { table } = sheet;
  const spent = table?.columns['spent'];
  if (table?.id !== TABLE || spent === undefined) return sheet;
  return { ...sheet, table: { ...table, columns: { ...table.columns, spent: { ...spent, header: NOW } } } };
});

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openPlan(samplePlan({ year: 2026 }));
});
afterEach(() => workbook.close());

const headers = (): Promise<readonly unknown[]> =>
  workbook.Excel.run(async (context) => {
    const row = context.workbook.tables.getItem(TABLE).getHeaderRowRange().load('values');
    await context.sync();
    return row.values[0] as unknown[];
  });
const upgrade = () =>
  upgradeTemplate(newPlan({ year: 2026, commune: 'Tân Văn' }), {
    template: { version: '99.0', sheets: later },
    fingerprint: (version) =>
      Promise.resolve(version === TEMPLATE_VERSION ? fingerprintOf(version, SHEETS) : undefined),
  });

test('is given where nobody has it', async () => {
  expect(await upgrade()).toMatchObject({ kind: 'upgraded' });
  expect(await headers()).toContain(NOW);
  expect(await headers()).not.toContain(WAS);
});

test.each([NOW, 'ĐÃ  CHI'])('is not made twice: the user’s own says “%s”', async (own) => {
  await workbook.Excel.run(async (context) => {
    context.workbook.tables.getItem(TABLE).columns.add(undefined, undefined, own);
    await context.sync();
  });
  const before = await headers();
  expect(await upgrade()).toMatchObject({ kind: 'upgraded' });
  expect(await headers()).toEqual(before);
  expect(before.filter((header) => headerKey(String(header)) === headerKey(NOW))).toEqual([own]);
});
