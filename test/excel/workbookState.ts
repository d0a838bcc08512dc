/** Everything of a workbook that a user could miss or find changed, as one text. */
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';

export const workbookState = (workbook: OpenedWorkbook): Promise<string> =>
  workbook.Excel.run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load('items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value');
    tables.load('items/name');
    names.load('items/name,items/formula');
    settings.load('items/key,items/value');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRange().load('address,formulas,numberFormat'));
    await context.sync();
    return JSON.stringify({
      sheets: worksheets.items.map(({ name, visibility, customProperties }, index) => ({
        name,
        visibility,
        properties: customProperties.items.map(({ key, value }) => [key, value]),
        address: used[index]?.address,
        formulas: used[index]?.formulas,
        formats: used[index]?.numberFormat,
      })),
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name, formula }) => [name, formula as unknown]),
      settings: settings.items.map(({ key, value }) => [key, value as unknown]),
    });
  });
