import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { factsOf, isAsSent, unsigned } from '../../check/sent/facts';
import type { ParsedWorkbook } from '../../workbook/parsed';
import { planToJson } from '../../workbook/planToJson';
import { commandFiles } from '../commandFiles';
import { CommandFailure, EXIT } from '../failure';
import { readPlanFile } from '../planFile';
import type { Streams } from '../streams';

export interface ExportOptions {
  readonly output?: string;
  /** Of a copy that was sent: its stamp in place of the plan. */
  readonly stamp?: true;
  readonly force?: true;
}

/** The stamp with the facts that its hash is over, for whoever verifies it. */
const stampJson = ({ plan, sent }: ParsedWorkbook, file: string): unknown => {
  if (sent === null) throw new CommandFailure(fill(cli.export.notSent, { file }), EXIT.unusable);
  return { stamp: sent, asSent: isAsSent(plan, sent), facts: factsOf(plan, unsigned(sent)) };
};

export const exportFile = async (
  file: string,
  { output, stamp, force }: ExportOptions,
  { out, err }: Streams,
): Promise<void> => {
  const files = commandFiles();
  const parsed = await readPlanFile(files, file);
  const { plan, cellProblems } = parsed;
  const json = `${JSON.stringify(stamp === true ? stampJson(parsed, file) : planToJson(plan), null, 2)}\n`;
  if (output === undefined) out(json);
  else await (await files.output(output, 'json')).write(json, force === true);
  if (cellProblems.length > 0) err(`${fill(cli.export.unread, { count: cellProblems.length })}\n`);
};
