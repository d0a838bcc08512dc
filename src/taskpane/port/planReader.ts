/** A plan that was written elsewhere, for the port. Fetched when one is first read. */
import type { PlanReading } from '../../documents/readPlan/planReading';
import { readPlanText } from '../../documents/readPlan/readPlan';
import { formOf, textOfBytes } from '../../documents/readPlan/textBytes';
import type { CheckOptions } from '../../excel/progress';
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { CorrectedReading } from '../../workbook/corrections';
import { PLAN_FAULTS } from './portFault';

type ExcelPort = Pick<ReturnType<typeof createWorkbookPort>, 'read' | 'state'>;

const asPortError = (error: unknown): unknown => {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const known = Object.entries(PLAN_FAULTS).find(([name]) => name === code);
  return known === undefined ? error : Object.assign(new Error('readPlan'), { code: known[1] });
};

const UNSEEN: CheckOptions = { signal: new AbortController().signal, onProgress: () => undefined };

/** How sentences were read once they were corrected; a workbook without the template has none. */
const rememberedIn = async (excel: ExcelPort): Promise<readonly CorrectedReading[]> =>
  (await excel.state()).kind === 'none' ? [] : (await excel.read(UNSEEN)).parsed.plan.correctedReadings;

export const readPlan = async (excel: ExcelPort, source: File | string): Promise<PlanReading> => {
  const remembered = await rememberedIn(excel);
  if (typeof source === 'string') return readPlanText(source, remembered);
  const bytes = new Uint8Array(await source.arrayBuffer());
  // What is called .txt may still be a Word file or a PDF.
  if (/\.txt$/i.test(source.name) && formOf(bytes) === null) return readPlanText(textOfBytes(bytes), remembered);
  const { readPlanDocx } = await import('../../documents/readPlan/readPlanDocx');
  try {
    return await readPlanDocx(bytes, remembered);
  } catch (error) {
    throw asPortError(error);
  }
};
