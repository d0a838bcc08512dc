import { createTemplate } from '../../src/excel/createTemplate';
import type { Plan } from '../../src/workbook/plan';
import { openWorkbook, type OpenedWorkbook } from '../support/office/openWorkbook';
import { officeWith } from './officeContext';

/** A workbook on the memory engine with the template for `plan` in it. */
export const openPlan = async (plan: Plan): Promise<OpenedWorkbook> => {
  const workbook = await openWorkbook({ engine: 'memory' });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
  await createTemplate(plan);
  return workbook;
};
