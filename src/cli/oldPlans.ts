/** The plans of files from which a new one is made, in the words of today's template, and what could not be read of them. */
import type { ParsedWorkbook } from '../workbook/parsed';
import type { Plan } from '../workbook/plan';
import { carriedPlan } from '../workbook/upgrade/carriedPlan';
import { upgradePath } from '../workbook/upgrade/upgradePath';
import { FileProblem } from '../files/fileProblem';
import type { CommandFiles } from './commandFiles';
import { fileFailure, readPlanFile, refuseSentCopy } from './planFile';

export interface OldPlan {
  readonly file: string;
  readonly plan: Plan;
  readonly parsed: ParsedWorkbook;
}

/** What an older template did not ask for is as in a new plan: settings that nobody has confirmed. */
export const readOldPlan = async (files: CommandFiles, file: string, year: number): Promise<OldPlan> => {
  const parsed = await readPlanFile(files, file);
  refuseSentCopy(parsed, file);
  const path = await upgradePath(parsed.snapshot.templateVersion);
  if (path.kind === 'newer') throw fileFailure(new FileProblem('newerTemplate'), file);
  const plan = path.kind === 'older' ? carriedPlan(parsed, path.difference, year).plan : parsed.plan;
  return { file, plan, parsed };
};
