import { emptyPlan } from '../workbook/newPlan';
import { buildTemplate } from '../workbook/template';
import { ExcelFailure } from './errors';
import { takeInventory } from './read/inventory';
import { runExcel } from './run';
import { lookAtSheet } from './selectCell';

/** Goes to a sheet of the template by its id, whatever its title is now. Three round trips. */
export const showTemplateSheet = (id: string): Promise<void> =>
  runExcel('showTemplateSheet', async (context) => {
    const { sheets } = buildTemplate(emptyPlan(), { formulas: 'native', sheets: [id] });
    const title = (await takeInventory(context, sheets)).present.get(id);
    if (title === undefined) throw new ExcelFailure('notFound', 'showTemplateSheet', null);
    const { show } = lookAtSheet(context.workbook.worksheets.getItem(title), 'showTemplateSheet');
    await context.sync();
    show();
    await context.sync();
  });
