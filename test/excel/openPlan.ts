import { createTemplate } from '../../src/excel/draw/createTemplate';
import type { Plan } from '../../src/workbook/plan';
import type { Template } from '../../src/workbook/templateModel';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { officeWith } from './officeContext';

const NEW_IN_1_1 = ['tongQuan', 'tuDanhGia'];

/** The template as version 1.0 had it. */
export const ofVersion10 = (template: Template): Template => ({
  ...template,
  sheets: template.sheets
    .filter(({ id }) => !NEW_IN_1_1.includes(id))
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
