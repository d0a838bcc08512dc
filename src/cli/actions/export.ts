import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { planToJson } from '../../workbook/planJson';
import { commandFiles } from '../commandFiles';
import { readPlanFile } from '../planFile';
import type { Streams } from '../streams';

export interface ExportOptions {
  readonly output?: string;
  readonly force?: true;
}

export const exportFile = async (
  file: string,
  { output, force }: ExportOptions,
  { out, err }: Streams,
): Promise<void> => {
  const files = commandFiles();
  const { plan, cellProblems } = await readPlanFile(files, file);
  const json = `${JSON.stringify(planToJson(plan), null, 2)}\n`;
  if (output === undefined) out(json);
  else await files.write(output, json, force === true);
  if (cellProblems.length > 0) err(`${fill(cli.export.unread, { count: cellProblems.length })}\n`);
};
