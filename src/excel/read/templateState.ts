/** Is the template in this workbook, and whose is it? One round trip. */
import type { RawCell } from '../../workbook/cellType';
import { STATE_NAMES, templateStateOf, type TemplateState } from '../../workbook/templateState';
import { runExcel } from '../run';

export const templateState = (): Promise<TemplateState> =>
  runExcel('templateState', async (context) => {
    const { names, tables } = context.workbook;
    const cells = STATE_NAMES.map((name) => {
      const range = names.getItemOrNullObject(name).getRangeOrNullObject();
      range.load('values');
      return { name, range };
    });
    tables.load('items/name');
    await context.sync();
    return templateStateOf({
      tables: tables.items,
      names: cells
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => ({ name, value: (range.values[0]?.[0] ?? '') as RawCell })),
    });
  });
