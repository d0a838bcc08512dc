import type { PlanReading } from '../../documents/readPlan/planReading';
import type { CorrectedReading } from '../../workbook/corrections';
import { fill } from '../../i18n/fill';
import { planReading } from '../../i18n/vi/planReading';
import { commandFiles } from '../commandFiles';
import { CommandFailure, EXIT } from '../failure';
import { readingText } from '../readingText';
import type { Streams } from '../streams';

export interface ReadOptions {
  readonly workbook?: string;
  readonly json?: true;
}

type Remembered = readonly CorrectedReading[];

const rememberedIn = async (workbook: string | undefined): Promise<Remembered> => {
  if (workbook === undefined) return [];
  const { readPlanFile: readWorkbook } = await import('../planFile');
  return (await readWorkbook(commandFiles(), workbook)).plan.correctedReadings;
};

const readDocx = async (bytes: Uint8Array, file: string, remembered: Remembered): Promise<PlanReading> => {
  const { readPlanDocx } = await import('../../documents/readPlan/readPlanDocx');
  const { PlanFileProblem } = await import('../../documents/readPlan/docxLines');
  try {
    return await readPlanDocx(bytes, remembered);
  } catch (error) {
    if (error instanceof PlanFileProblem)
      throw new CommandFailure(fill(planReading.problems[error.code], { file }), EXIT.unusable);
    throw error;
  }
};

const read = async (bytes: Uint8Array, file: string, remembered: Remembered): Promise<PlanReading> => {
  const { formOf, textOfBytes } = await import('../../documents/readPlan/textBytes');
  // What is called .txt may still be a Word file or a PDF.
  if (!/\.(?:txt|md)$/i.test(file) || formOf(bytes) !== null) return readDocx(bytes, file, remembered);
  const { readPlanText } = await import('../../documents/readPlan/readPlan');
  return readPlanText(textOfBytes(bytes), remembered);
};

export const readPlanFile = async (file: string, { workbook, json }: ReadOptions, { out }: Streams): Promise<void> => {
  const remembered = await rememberedIn(workbook);
  const bytes = await commandFiles().read(file);
  const reading = await read(bytes, file, remembered);
  out(json === true ? `${JSON.stringify(reading, null, 2)}\n` : readingText(reading));
};
