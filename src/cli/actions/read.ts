import type { PlanReading } from '../../documents/readPlan/planReading';
import { fill } from '../../i18n/fill';
import { planReading } from '../../i18n/vi/planReading';
import { commandFiles } from '../commandFiles';
import { CommandFailure, EXIT } from '../failure';
import { readingText } from '../readingText';
import type { Streams } from '../streams';

export interface ReadOptions {
  readonly json?: true;
}

const readDocx = async (bytes: Uint8Array, file: string): Promise<PlanReading> => {
  const { readPlanDocx } = await import('../../documents/readPlan/readPlanDocx');
  const { PlanFileProblem } = await import('../../documents/readPlan/docxLines');
  try {
    return await readPlanDocx(bytes);
  } catch (error) {
    if (error instanceof PlanFileProblem)
      throw new CommandFailure(fill(planReading.problems[error.code], { file }), EXIT.unusable);
    throw error;
  }
};

const read = async (bytes: Uint8Array, file: string): Promise<PlanReading> => {
  const { formOf, textOfBytes } = await import('../../documents/readPlan/textBytes');
  // What is called .txt may still be a Word file or a PDF.
  if (!/\.(?:txt|md)$/i.test(file) || formOf(bytes) !== null) return readDocx(bytes, file);
  const { readPlanText } = await import('../../documents/readPlan/readPlan');
  return readPlanText(textOfBytes(bytes));
};

export const readPlanFile = async (file: string, { json }: ReadOptions, { out }: Streams): Promise<void> => {
  const bytes = await commandFiles().read(file);
  const reading = await read(bytes, file);
  out(json === true ? `${JSON.stringify(reading, null, 2)}\n` : readingText(reading));
};
