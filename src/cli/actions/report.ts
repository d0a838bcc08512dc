import type { DocumentOptions } from '../writeDocument';
import { buildReportDocument } from '../../documents/report/buildReportDocument';
import { fill } from '../../i18n/fill';
import { cliDocuments } from '../../i18n/vi/cliDocuments';
import { commandFiles } from '../commandFiles';
import { openPlanFile } from '../planFile';
import type { Streams } from '../streams';
import { writeDocument } from '../writeDocument';

export interface ReportOptions extends DocumentOptions {
  readonly today?: string;
  readonly date?: string;
  readonly names?: true;
  readonly internal?: true;
}

export const writeReport = async (file: string, options: ReportOptions, streams: Streams): Promise<void> => {
  const files = commandFiles();
  const { parsed, report, today } = await openPlanFile(files, file, { day: options.today }).check();
  const model = buildReportDocument(parsed.plan, report, {
    sent: parsed.sent,
    today,
    names: options.names === true,
    internal: options.internal === true,
    ...(options.date === undefined ? {} : { date: options.date }),
  });
  await writeDocument(model, options, files, streams);
  if (parsed.cellProblems.length > 0)
    streams.err(`${fill(cliDocuments.unreadCells, { count: parsed.cellProblems.length })}\n`);
};
