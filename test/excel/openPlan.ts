import { createTemplate } from '../../src/excel/draw/createTemplate';
import type { Plan } from '../../src/workbook/plan';
import type { Template, TemplateSheet } from '../../src/workbook/templateModel';
import fingerprint from '../../src/workbook/upgrade/fingerprints/1.0.json';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import type { Switches } from '@xhht/embedded-excel/switches';
import { openWorkbook, type OpenedWorkbook, type OpenOptions } from '@xhht/embedded-excel/testing/openWorkbook';
import { officeWith } from './officeContext';

const NEW_IN_1_1 = ['tongQuan', 'tuDanhGia'];

const KNOWN = new Set(Object.keys(fingerprint.names));
/** Forms to fill in; sheets that are calculated are brought up to date by other steps. */
const FORM = 'thongTin';

/** A form without the fields that came later: their rows, and the cells that ask to confirm a field that was there. */
const withoutLaterFields = (sheet: TemplateSheet): TemplateSheet => {
  if (sheet.id !== FORM) return sheet;
  const later = sheet.names.filter(({ name }) => !KNOWN.has(name));
  const isWhole = (row: number): boolean => sheet.names.every((own) => own.row !== row || later.includes(own));
  const goes = (row: number, column: number): boolean =>
    later.some((own) => own.row === row && (own.column === column || isWhole(row)));
  return {
    ...sheet,
    names: sheet.names.filter((own) => !later.includes(own)),
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row, down) =>
        row.map((cell, right) => (goes(block.top + down, block.left + right) ? '' : cell)),
      ),
    })),
  };
};

/** The template as version 1.0 had it, as far as tests of single steps need it; `earlierVersions` opens real files. */
export const ofVersion10 = (template: Template): Template => ({
  ...template,
  sheets: template.sheets
    .filter(({ id }) => !NEW_IN_1_1.includes(id))
    .map(withoutLaterFields)
    .map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row) => row.map((cell) => (cell === TEMPLATE_VERSION ? '1.0' : cell))),
      })),
    })),
});

interface Opening {
  readonly customFunctions?: boolean;
  readonly switches?: Partial<Switches>;
}

const opened = async (
  { customFunctions = true, switches = {} }: Opening,
  begun: Pick<OpenOptions, 'copyOf'> = {},
): Promise<OpenedWorkbook> => {
  const workbook = await openWorkbook({ engine: 'memory', switches, ...begun });
  workbook.installGlobals();
  officeWith({ customFunctions });
  return workbook;
};

/** An empty workbook on the memory engine. */
export const openEmpty = (opening: Opening = {}): Promise<OpenedWorkbook> => opened(opening);

type Finish = (template: Template) => Template;
const asItIs: Finish = (template) => template;

/** Workbooks as they were made, by what they were made of: nothing happens to them. */
const made = new Map<Plan, Map<string, Map<Finish, OpenedWorkbook>>>();

const make = async (plan: Plan, finish: Finish, opening: Opening): Promise<OpenedWorkbook> => {
  const workbook = await openEmpty(opening);
  await createTemplate(plan, finish);
  workbook.close();
  return workbook;
};

/** The same with the template for `plan` in it: drawn once for a plan, and copied for each test. */
export const openPlan = async (plan: Plan, finish = asItIs, opening: Opening = {}): Promise<OpenedWorkbook> => {
  const ofPlan = made.get(plan) ?? new Map<string, Map<Finish, OpenedWorkbook>>();
  const key = JSON.stringify(opening);
  const alike = ofPlan.get(key) ?? new Map<Finish, OpenedWorkbook>();
  made.set(plan, ofPlan.set(key, alike));
  const copyOf = alike.get(finish) ?? (await make(plan, finish, opening));
  alike.set(finish, copyOf);
  return opened(opening, { copyOf });
};

/** The same on the engine that calculates. */
export const openCalculated = async (plan: Plan, finish = asItIs): Promise<OpenedWorkbook> => {
  const workbook = await openWorkbook({ engine: 'univer' });
  workbook.installGlobals();
  officeWith({ customFunctions: false });
  await createTemplate(plan, finish);
  return workbook;
};
