/** Which Excel this is, as far as Office tells. */
import { z } from 'zod';

/** Nothing in it tells who uses it. */
export const ExcelAtHand = z
  .object({
    platform: z.string(),
    build: z.string(),
    language: z.string(),
    contentLanguage: z.string(),
    /** Highest version of each requirement set that it says it has. */
    requirementSets: z.record(z.string(), z.string()).readonly(),
  })
  .readonly();
export type ExcelAtHand = z.infer<typeof ExcelAtHand>;

/** Sets that the add-in uses or may come to use, with the highest minor version that is known. */
const SETS = {
  ExcelApi: 30,
  ExcelApiDesktop: 5,
  ExcelApiOnline: 1,
  CustomFunctionsRuntime: 8,
  SharedRuntime: 3,
  RibbonApi: 4,
};

const highest = (name: string, most: number): string => {
  for (let minor = most; minor >= 1; minor -= 1) {
    if (Office.context.requirements.isSetSupported(name, `1.${minor}`)) return `1.${minor}`;
  }
  return '';
};

export const excelAtHand = (): ExcelAtHand => ({
  platform: String(Office.context.platform),
  build: Office.context.diagnostics.version,
  language: Office.context.displayLanguage,
  contentLanguage: Office.context.contentLanguage,
  requirementSets: Object.fromEntries(Object.entries(SETS).map(([name, most]) => [name, highest(name, most)])),
});
