/** The plans of files from which a new one is made, in the words of today's template, and what could not be read of them. */
import { parse as pathParts } from 'node:path';
import { planOfToday } from '../files/planWorkbook';
import type { OldWorkbook } from '../check/merger';
import type { CommandFiles } from './commandFiles';
import { fileFailure, readPlanFile } from './planFile';

export interface OldPlan extends OldWorkbook {
  readonly file: string;
}

/** What an older template did not ask for is as in a new plan: settings that nobody has confirmed. */
export const readOldPlan = async (files: CommandFiles, file: string, year: number): Promise<OldPlan> => {
  const parsed = await readPlanFile(files, file);
  try {
    return { file, name: pathParts(file).name, plan: await planOfToday(parsed, year), parsed };
  } catch (error) {
    throw fileFailure(error, file);
  }
};
