import { createTemplate } from '../../src/excel/draw/createTemplate';
import type { Plan } from '../../src/workbook/plan';
import type { Template, TemplateSheet } from '../../src/workbook/templateModel';
import fingerprint from '../../src/workbook/upgrade/fingerprints/1.0.json';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
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

/** An empty workbook on the memory engine. */
export const openEmpty = async (): Promise<OpenedWorkbook> => {
  const workbook = await openWorkbook({ engine: 'memory' });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
  return workbook;
};

/** The same with the template for `plan` in it. */
export const openPlan = async (
  plan: Plan,
  finish: (template: Template) => Template = (template) => template,
): Promise<OpenedWorkbook> => {
  const workbook = await openEmpty();
  await createTemplate(plan, finish);
  return workbook;
};
