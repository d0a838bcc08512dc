/** A plan in a Word file. In a chunk of its own, with the library that opens it. */
import type { CorrectedReading } from '../../workbook/corrections';
import { linesOfDocx } from './docxLines';
import { readPlanLines } from './readPlan';
import type { PlanReading } from './planReading';

/** Throws PlanFileProblem where the file cannot be read. `remembered`: as for a text. */
export const readPlanDocx = async (
  bytes: Uint8Array,
  remembered: readonly CorrectedReading[] = [],
): Promise<PlanReading> => {
  const { lines, encodings } = await linesOfDocx(bytes);
  return readPlanLines(lines, encodings, remembered);
};
