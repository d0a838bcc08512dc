/** Excel tells of the add-in's own changes after they are over: they are not taken for the user's. */
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { createWorkbookPort } from '../../src/excel/workbookPort';
import { newPlan } from '../../src/workbook/newPlan';
import type { Template } from '../../src/workbook/templateModel';
import { openPlan } from './openPlan';

const plan = newPlan({ year: 2027, province: 'Lào Cai', commune: 'Phong Hải' });
const few = (template: Template): Template => ({
  ...template,
  sheets: template.sheets.filter(({ id }) => ['thongTin', 'thon'].includes(id)),
});

let workbook: OpenedWorkbook;
let heard: number;
let port: ReturnType<typeof createWorkbookPort>;

beforeEach(async () => {
  workbook = await openPlan(plan, few);
  Reflect.set(globalThis, 'location', { search: '' });
  port = createWorkbookPort(() => () => undefined);
  heard = 0;
  port.onEdited(() => (heard += 1));
  await workbook.host.idle();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'location');
  workbook.close();
});

test('cells that were mended are no edit of the user’s, a cell typed meanwhile is', async () => {
  const place = { sheet: 'Thông tin', address: 'B6' };
  const mending = port.applyFixes([{ place, before: 'Lào Cai', after: 'Lào Cai mới' }], () => undefined);
  await expect(mending).resolves.toMatchObject({ applied: 1 });
  await workbook.host.idle();
  expect(heard).toBe(0);
  workbook.host.user.paste('Thôn', 'B7', [['Cốc Né']]);
  await workbook.host.idle();
  expect(heard).toBe(1);
});

test('a sheet that was written is no edit of the user’s', async () => {
  await port.writeReportSheet({ id: 'baoCao', title: 'Báo cáo', columns: 1, rows: [{ kind: 'gap' }] });
  await workbook.host.idle();
  expect(heard).toBe(0);
});
