import type { CellPlace } from '../workbook/parsed';
import { buildTemplate } from '../workbook/template';
import { emptyPlan } from '../workbook/newPlan';
import { ExcelFailure } from './errors';
import { takeInventory } from './inventory';
import { runExcel } from './run';

const show = (worksheet: Excel.Worksheet): void => {
  worksheet.visibility = 'Visible';
  worksheet.activate();
};

/** Goes to the cell: its sheet comes to the front (also when hidden) and the cell is selected. One round trip. */
export const selectCell = ({ sheet, address }: CellPlace): Promise<void> =>
  runExcel('selectCell', async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    show(worksheet);
    worksheet.getRange(address).select();
    await context.sync();
  });

/** Goes to a sheet of the template by its id, whatever its title is now. Two round trips. */
export const showTemplateSheet = (id: string): Promise<void> =>
  runExcel('showTemplateSheet', async (context) => {
    const { sheets } = buildTemplate(emptyPlan(), { formulas: 'native', sheets: [id] });
    const title = (await takeInventory(context, sheets)).present.get(id);
    if (title === undefined) throw new ExcelFailure('notFound', 'showTemplateSheet', null);
    show(context.workbook.worksheets.getItem(title));
    await context.sync();
  });
