/** "Tạo bộ biểu mẫu": adds the sheets that are not there yet and touches nothing else. */
import type { Plan } from '../workbook/plan';
import { buildTemplate, type TemplateOptions } from '../workbook/template';
import type { Template, TemplateSheet } from '../workbook/templateModel';
import { SHEET_PROPERTY } from '../workbook/workbook';
import { hasCustomFunctions } from './capabilities';
import { drawCharts } from './drawCharts';
import { takeInventory, type Inventory } from './inventory';
import { addTableAndNames, drawSheet } from './renderSheet';
import { runExcel } from './run';

export interface CreatedTemplate {
  /** Titles of the sheets that were added, in order; empty when everything was there. */
  readonly added: readonly string[];
  /** Those of `added` whose usual title a sheet of the user's own has. */
  readonly renamed: readonly string[];
  readonly formulas: 'custom' | 'native';
}

/** A title that no sheet has: the template's own, or with a mark when the user has a sheet of that name. */
export const freeTitle = (title: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(title.toLowerCase())) return title;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${title} (XHHT)` : `${title} (XHHT ${number})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

/** Cell whose value shows whether Excel knows the custom functions: the first one that calls one. */
const probeOf = (sheets: readonly TemplateSheet[]): { readonly sheet: string; readonly row: number; readonly column: number } | null => {
  for (const sheet of sheets) {
    for (const block of sheet.blocks) {
      for (const [row, cells] of block.cells.entries()) {
        const column = cells.findIndex((cell) => typeof cell === 'object' && cell.formula.includes('XHHT.'));
        if (column >= 0) return { sheet: sheet.id, row: block.top + row, column: block.left + column };
      }
    }
  }
  return null;
};

/** Title of every sheet: the one it has, or the one it will get. */
const titlesOf = (sheets: readonly TemplateSheet[], inventory: Inventory): Readonly<Record<string, string>> => {
  const taken = new Set(inventory.titles);
  return Object.fromEntries(
    sheets.map(({ id, title }) => {
      const own = inventory.present.get(id) ?? freeTitle(title, taken);
      taken.add(own.toLowerCase());
      return [id, own];
    }),
  );
};

const addSheets = (context: Excel.RequestContext, sheets: readonly TemplateSheet[], inventory: Inventory) => {
  const { worksheets, names } = context.workbook;
  for (const name of inventory.deadNames) {
    if (sheets.some((sheet) => sheet.names.some((own) => own.name === name))) names.getItem(name).delete();
  }
  const drawn = sheets.map((sheet) => {
    const worksheet = worksheets.add(sheet.title);
    worksheet.customProperties.add(SHEET_PROPERTY, sheet.id);
    addTableAndNames(context, worksheet, sheet);
    return { sheet, worksheet };
  });
  // Every table and name stands before the first formula that refers to one.
  for (const { sheet, worksheet } of drawn) {
    drawSheet(worksheet, sheet);
    drawCharts(context, worksheet, sheet);
  }
  return drawn;
};

/** Formulas again as built-in functions, where Excel turned out not to know ours. */
const fallBack = (drawn: readonly { readonly sheet: TemplateSheet; readonly worksheet: Excel.Worksheet }[], native: Template): void => {
  for (const { sheet, worksheet } of drawn) {
    const twin = native.sheets.find(({ id }) => id === sheet.id);
    for (const block of twin?.blocks ?? []) {
      // null leaves a cell as it is.
      const cells = block.cells.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.formula : null)));
      if (cells.some((row) => row.some((cell) => cell !== null))) {
        worksheet.getRangeByIndexes(block.top, block.left, block.rows, block.columns).formulas = cells;
      }
    }
  }
};

/**
 * Adds the template's missing sheets; `finish` may change what is drawn. Two round trips when Excel knows the custom functions or lacks them openly,
 * three when it claims to know them and answers `#NAME?`.
 */
export const createTemplate = (plan: Plan, finish: (template: Template) => Template = (template) => template): Promise<CreatedTemplate> =>
  runExcel('createTemplate', async (context) => {
    const formulas = hasCustomFunctions() ? 'custom' : 'native';
    const build = (options: TemplateOptions): Template => finish(buildTemplate(plan, options));
    const usual = build({ formulas });
    const inventory = await takeInventory(context, usual.sheets);
    const titles = titlesOf(usual.sheets, inventory);
    const missing = build({ formulas, titles }).sheets.filter(({ id }) => !inventory.present.has(id));
    if (missing.length === 0) return { added: [], renamed: [], formulas };

    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    const drawn = addSheets(context, missing, inventory);
    const probe = probeOf(missing);
    const probed = drawn.find(({ sheet }) => sheet.id === probe?.sheet)?.worksheet.getCell(probe?.row ?? 0, probe?.column ?? 0);
    probed?.load('values');
    drawn[Math.min(1, drawn.length - 1)]?.worksheet.activate();
    await context.sync();

    const unknownFunctions = formulas === 'custom' && probed?.values[0]?.[0] === '#NAME?';
    if (unknownFunctions) {
      fallBack(drawn, build({ formulas: 'native', titles }));
      await context.sync();
    }
    return {
      added: missing.map(({ title }) => title),
      renamed: missing.filter(({ id, title }) => usual.sheets.every((sheet) => sheet.id !== id || sheet.title !== title)).map(({ title }) => title),
      formulas: unknownFunctions ? 'native' : formulas,
    };
  });
