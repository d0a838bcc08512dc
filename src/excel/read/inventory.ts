/** What of the template a workbook already has. Tables and names are asked for, never sheet titles. */
import type { TemplateSheet } from '../../workbook/templateModel';
import { SHEET_PROPERTY } from '../../workbook/workbook';

export interface Inventory {
  /** Lower-case titles of all sheets. */
  readonly titles: ReadonlySet<string>;
  /** Sheet ids of the description that are there, with the title they have now. */
  readonly present: ReadonlyMap<string, string>;
  /** Names that exist but point nowhere any more (their sheet was deleted). */
  readonly deadNames: readonly string[];
}

/**
 * What identifies a sheet: its table, or for a sheet without one its first defined name, or its custom property. A plain
 * range was a table in older workbooks.
 */
interface Probe {
  readonly id: string;
  readonly marks: readonly (Excel.Table | Excel.Range)[];
}

const probesOf = (context: Excel.RequestContext, sheets: readonly TemplateSheet[]): Probe[] =>
  sheets.map((sheet) => {
    const table = sheet.table === null ? null : context.workbook.tables.getItemOrNullObject(sheet.table.name);
    table?.load('name');
    const first = sheet.table === null || sheet.table.standsIn === 'range' ? sheet.names[0] : undefined;
    const name =
      first === undefined ? null : context.workbook.names.getItemOrNullObject(first.name).getRangeOrNullObject();
    name?.load('address');
    const marks = [table, name].filter((mark) => mark !== null);
    for (const mark of marks) mark.worksheet.load('name');
    return { id: sheet.id, marks };
  });

const titleOf = ({ marks }: Probe): string | null =>
  marks.find(({ isNullObject }) => !isNullObject)?.worksheet.name ?? null;

/** What is left of a name when the sheet to which it led is gone. */
export const leadsNowhere = (formula: unknown): boolean => typeof formula === 'string' && formula.includes('#REF!');

/** One round trip. */
export const takeInventory = async (
  context: Excel.RequestContext,
  sheets: readonly TemplateSheet[],
): Promise<Inventory> => {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name,items/customProperties/items/key,items/customProperties/items/value');
  names.load('items/name,items/formula');
  const probes = probesOf(context, sheets);
  await context.sync();

  const present = new Map<string, string>();
  for (const probe of probes) {
    const title = titleOf(probe);
    if (title !== null) present.set(probe.id, title);
  }
  for (const worksheet of worksheets.items) {
    const property = worksheet.customProperties.items.find(({ key }) => key === SHEET_PROPERTY);
    const sheet = sheets.find(({ id }) => id === property?.value);
    // Sheets with neither table nor names (the guide) are known by their property alone.
    if (sheet !== undefined && sheet.table === null && sheet.names.length === 0) present.set(sheet.id, worksheet.name);
  }
  return {
    titles: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    present,
    deadNames: names.items.filter(({ formula }) => leadsNowhere(formula)).map(({ name }) => name),
  };
};
