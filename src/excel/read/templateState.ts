/** Is the template in this workbook, and whose is it? One round trip. */
import type { RawCell } from '../../workbook/cellType';
import { VERSION_NAME } from '../../workbook/identity';
import { STATE_NAMES, templateStateOf, type TemplateState } from '../../workbook/templateState';
import { runExcel } from '../run';

/** The description of the sheets is fetched only for a workbook with tables and without the template's mark. */
const isOurs = async (tables: readonly { readonly name: string }[]): Promise<boolean> => {
  if (tables.length === 0) return false;
  const { isOurTable } = await import('../../workbook/workbook');
  return tables.some(({ name }) => isOurTable(name));
};

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
    const found = cells
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range }) => ({ name, value: (range.values[0]?.[0] ?? '') as RawCell }));
    const marked = found.some(({ name }) => name === VERSION_NAME);
    return templateStateOf({ names: found, hasOurTable: marked || (await isOurs(tables.items)) });
  });
