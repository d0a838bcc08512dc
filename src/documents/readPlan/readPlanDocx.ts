/** A plan in a Word file. In a chunk of its own, with the library that opens it. */
import { linesOfDocx } from './docxLines';
import { readPlanLines } from './readPlan';
import type { PlanReading } from './planReading';

/** Throws PlanFileProblem where the file cannot be read. */
export const readPlanDocx = async (bytes: Uint8Array): Promise<PlanReading> => {
  const { lines, encodings } = await linesOfDocx(bytes);
  return readPlanLines(lines, encodings);
};
