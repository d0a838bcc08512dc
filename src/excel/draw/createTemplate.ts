/** "Tạo bộ biểu mẫu": adds the sheets that are not there yet and touches nothing else. */
import { isFormula } from '../../workbook/cellType';
import type { Plan } from '../../workbook/plan';
import { buildTemplate, type TemplateOptions } from '../../workbook/template';
import type { Template, TemplateSheet } from '../../workbook/templateModel';
import { SHEET_PROPERTY } from '../../workbook/workbook';
import { hasCustomFunctions } from '../capabilities';
import { askDateSystem, daysIn } from '../dateSystem';
import { drawCharts } from './drawCharts';
import { leadsNowhere, takeInventory, type Inventory } from '../read/inventory';
import { addTableAndNames, contentSteps, drawingSteps } from './renderSheet';
import { runExcel } from '../run';
import { lookAtStructure } from '../structure';
import { BYTES_PER_CALL, sendInOrder, type Step } from './sendInOrder';

export interface CreatedTemplate {
  /** Titles of the sheets that were added, in order; empty when everything was there. */
  readonly added: readonly string[];
  /** Those of `added` whose usual title a sheet of the user's own has. */
  readonly renamed: readonly string[];
  readonly formulas: 'custom' | 'native';
  /** Titles of charts that Excel would not draw. */
  readonly chartsLeftOut: readonly string[];
}

/** Calls that make a sheet, its table and its property. */
const CALLS_PER_SHEET = 12;

/** A title that no sheet has: the template's own, or with a mark when the user has a sheet of that name. */
export const freeTitle = (title: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(title.toLowerCase())) return title;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${title} (XHHT)` : `${title} (XHHT ${number})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

/** Cell whose value shows whether Excel knows the custom functions: one that is nothing but a call, so that no IFERROR hides it. */
const probeOf = (
  sheets: readonly TemplateSheet[],
): { readonly sheet: string; readonly row: number; readonly column: number } | null => {
  for (const sheet of sheets) {
    for (const block of sheet.blocks) {
      for (const [row, cells] of block.cells.entries()) {
        const column = cells.findIndex((cell) => typeof cell === 'object' && cell.formula.startsWith('=XHHT.'));
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

interface Drawn {
  readonly sheet: TemplateSheet;
  readonly worksheet: Excel.Worksheet;
}

const addSheets = (
  context: Excel.RequestContext,
  sheets: readonly TemplateSheet[],
  inventory: Inventory,
): readonly Drawn[] => {
  const { worksheets, names } = context.workbook;
  for (const name of inventory.deadNames) {
    if (sheets.some((sheet) => sheet.names.some((own) => own.name === name))) names.getItem(name).delete();
  }
  return sheets.map((sheet) => {
    const worksheet = worksheets.add(sheet.title);
    worksheet.customProperties.add(SHEET_PROPERTY, sheet.id);
    addTableAndNames(context, worksheet, sheet);
    return { sheet, worksheet };
  });
};

/** The tables and names are queued already: every one of them stands before the first formula that refers to one. */
const stepsOf = (drawn: readonly Drawn[]): readonly Step[] => [
  {
    bytes: BYTES_PER_CALL * drawn.reduce((sum, { sheet }) => sum + CALLS_PER_SHEET + sheet.names.length, 0),
    queue: () => undefined,
  },
  ...drawn.flatMap(({ sheet, worksheet }) => drawingSteps(worksheet, sheet)),
];

/** Formulas again as built-in functions, where Excel turned out not to know ours. */
const nativeSteps = (drawn: readonly Drawn[], native: Template): readonly Step[] =>
  drawn.flatMap(({ sheet, worksheet }) => {
    const blocks = native.sheets.find(({ id }) => id === sheet.id)?.blocks ?? [];
    return blocks.flatMap((block) => {
      const formulas = block.cells.map((row) => row.map((cell) => (isFormula(cell) ? cell : null)));
      return formulas.some((row) => row.some((cell) => cell !== null))
        ? contentSteps(worksheet, block, formulas, () => false)
        : [];
    });
  });

const fill = async (
  context: Excel.RequestContext,
  sheets: readonly TemplateSheet[],
  inventory: Inventory,
  native: () => Template,
): Promise<{
  readonly drawn: readonly Drawn[];
  /** Excel turned out not to know the custom functions, so that every formula is a native one. */
  readonly isUnknown: boolean;
}> => {
  const drawn = addSheets(context, sheets, inventory);
  const probe = probeOf(sheets);
  const probed = drawn
    .find(({ sheet }) => sheet.id === probe?.sheet)
    ?.worksheet.getCell(probe?.row ?? 0, probe?.column ?? 0);
  await sendInOrder(context, stepsOf(drawn), () => {
    probed?.load('values');
    drawn[Math.min(1, drawn.length - 1)]?.worksheet.activate();
  });
  const isUnknown = probed?.values[0]?.[0] === '#NAME?';
  if (isUnknown) await sendInOrder(context, nativeSteps(drawn, native()));
  return { drawn, isUnknown };
};

/**
 * Takes away what a creation that failed half-way has added: sheets that bear its mark under titles that were free when it
 * began, and their names, which lead nowhere then. Without it a second try would take them for whole.
 */
const withdraw = async (context: Excel.RequestContext, sheets: readonly TemplateSheet[]): Promise<void> => {
  const found = sheets.map(({ id, title }) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(title);
    worksheet.load('name');
    return { id, worksheet, mark: worksheet.customProperties.getItemOrNullObject(SHEET_PROPERTY).load('value') };
  });
  await context.sync();
  for (const { id, worksheet, mark } of found) {
    if (!worksheet.isNullObject && !mark.isNullObject && mark.value === id) worksheet.delete();
  }
  const names = sheets
    .flatMap((sheet) => sheet.names)
    .map(({ name }) => context.workbook.names.getItemOrNullObject(name).load('formula'));
  await context.sync();
  for (const name of names) if (!name.isNullObject && leadsNowhere(name.formula)) name.delete();
  await context.sync();
};

/**
 * Adds the template's missing sheets, all of them or none; `finish` may change what is drawn. Charts come last, and fail
 * for themselves. Four round trips (a look, two to draw, none of them above 4 MB, the charts) when Excel knows the custom
 * functions or lacks them openly, five when it claims to know them and answers `#NAME?`; more only for a plan with long
 * registers, or for charts that Excel will not draw.
 */
export const createTemplate = (
  plan: Plan,
  finish: (template: Template) => Template = (template) => template,
): Promise<CreatedTemplate> =>
  runExcel('createTemplate', async (context) => {
    const formulas = hasCustomFunctions() ? 'custom' : 'native';
    const build = (options: TemplateOptions): Template => finish(buildTemplate(plan, options));
    const usual = build({ formulas });
    const assertOpen = lookAtStructure(context, 'createTemplate');
    const daysBehind = askDateSystem(context);
    const inventory = await takeInventory(context, usual.sheets);
    const titles = titlesOf(usual.sheets, inventory);
    const missing = build({ formulas, titles })
      .sheets.filter(({ id }) => !inventory.present.has(id))
      .map((sheet) => daysIn(sheet, daysBehind()));
    if (missing.length === 0) return { added: [], renamed: [], formulas, chartsLeftOut: [] };
    assertOpen();

    const { drawn, isUnknown } = await fill(context, missing, inventory, () =>
      build({ formulas: 'native', titles }),
    ).catch(async (error: unknown) => {
      await withdraw(context, missing).catch(() => undefined);
      throw error;
    });
    return {
      added: missing.map(({ title }) => title),
      renamed: missing
        .filter(({ id, title }) => usual.sheets.every((sheet) => sheet.id !== id || sheet.title !== title))
        .map(({ title }) => title),
      formulas: isUnknown ? 'native' : formulas,
      chartsLeftOut: await drawCharts(context, drawn),
    };
  });
