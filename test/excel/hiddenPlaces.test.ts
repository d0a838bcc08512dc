/** What is hidden, filtered away or protected when the user is taken to it or something is written there. */
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { createTemplate } from '../../src/excel/draw/createTemplate';
import { writeReportSheet } from '../../src/excel/draw/writeReportSheet';
import { selectCell } from '../../src/excel/selectCell';
import { showTemplateSheet } from '../../src/excel/showTemplateSheet';
import { newPlan } from '../../src/workbook/newPlan';
import type { Template } from '../../src/workbook/templateModel';
import { openEmpty, openPlan } from './openPlan';
import { workbookState } from './workbookState';

const plan = newPlan({ year: 2027, province: 'Lào Cai', commune: 'Phong Hải' });
const some = (template: Template): Template => ({
  ...template,
  sheets: template.sheets.filter(({ id }) => ['thongTin', 'thon'].includes(id)),
});
const report = { id: 'baoCao', title: 'Báo cáo', columns: 1, rows: [{ kind: 'gap' }] } as const;

let workbook: OpenedWorkbook;
const open = async (): Promise<void> => {
  workbook = await openPlan(plan, some);
  workbook.host.undoGroups.ended.length = 0;
};
afterEach(() => workbook.close());

const inExcel = (act: (context: Excel.RequestContext) => void): Promise<void> =>
  workbook.Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
const visibilityOf = (title: string): string | undefined =>
  workbook.host.engine.sheets().find(({ name }) => name === title)?.visibility;

describe('going to a cell', () => {
  beforeEach(open);

  test('of a sheet that is seen keeps the list of undo steps', async () => {
    expect(await selectCell({ sheet: 'Thôn', address: 'C7' })).toBeNull();
    await showTemplateSheet('thongTin');
    expect(workbook.host.undoGroups.ended).toEqual([]);
  });

  test('of a hidden sheet shows it', async () => {
    await inExcel((context) => (context.workbook.worksheets.getItem('Thôn').visibility = 'VeryHidden'));
    await selectCell({ sheet: 'Thôn', address: 'C7' });
    expect(visibilityOf('Thôn')).toBe('Visible');
    expect(workbook.host.engine.activeSheet()).toBe(
      workbook.host.engine.sheets().find(({ name }) => name === 'Thôn')?.id,
    );
  });

  test.each([
    ['row', '7:7'],
    ['column', 'C:C'],
  ] as const)('in a hidden %s says so and hides nothing less', async (by, address) => {
    await inExcel((context) => {
      const range = context.workbook.worksheets.getItem('Thôn').getRange(address);
      if (by === 'row') range.rowHidden = true;
      else range.columnHidden = true;
    });
    expect(await selectCell({ sheet: 'Thôn', address: 'C7' })).toBe(by);
    expect(await selectCell({ sheet: 'Thôn', address: 'C7' })).toBe(by);
    expect(await selectCell({ sheet: 'Thôn', address: 'B6' })).toBeNull();
  });
});

describe('a protected structure', () => {
  const protect = () => inExcel((context) => context.workbook.protection.protect());
  const refused = { code: 'structureProtected', officeCode: null };

  test('lets a hidden sheet not be shown, and says so; a sheet that is seen is gone to', async () => {
    await open();
    await inExcel((context) => (context.workbook.worksheets.getItem('Thôn').visibility = 'Hidden'));
    await protect();
    await expect(selectCell({ sheet: 'Thôn', address: 'A1' })).rejects.toMatchObject(refused);
    expect(await selectCell({ sheet: 'Thông tin', address: 'A1' })).toBeNull();
  });

  test.each([
    ['createTemplate', () => createTemplate(plan)],
    ['writeReportSheet', () => writeReportSheet(report)],
  ])('%s changes nothing and says what to do', async (action, act) => {
    workbook = await openEmpty();
    await protect();
    const before = await workbookState(workbook);
    await expect(act()).rejects.toMatchObject({ ...refused, action });
    expect(await workbookState(workbook)).toBe(before);
  });

  test('a template that is all there needs no sheet', async () => {
    await open();
    await protect();
    expect(await createTemplate(plan, some)).toMatchObject({ added: [] });
  });
});
