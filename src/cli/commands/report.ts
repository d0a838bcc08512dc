import type { Command } from 'commander';
import { buildReportDocument } from '../../documents/report/buildReportDocument';
import { fill } from '../../i18n/fill';
import { cliDocuments } from '../../i18n/vi/cliDocuments';
import { readDay } from '../day';
import { commandFiles } from '../commandFiles';
import { openPlanFile } from '../planFile';
import type { Streams } from '../streams';
import { writeDocument } from '../writeDocument';
import type { DocumentOptions } from '../writeDocument';

interface ReportOptions extends DocumentOptions {
  readonly today?: string;
  readonly date?: string;
  readonly names?: true;
}

/** `xhht report plan.xlsx [-o bao-cao.docx]`: results against targets as an official document. */
export const addReportCommand = (program: Command, streams: Streams): void => {
  program
    .command('report')
    .description(cliDocuments.report.description)
    .argument('<file>', cliDocuments.plan.file)
    .option('-o, --output <file>', cliDocuments.output)
    .option('--today <date>', cliDocuments.report.today, readDay)
    .option('--date <date>', cliDocuments.report.date, readDay)
    .option('--names', cliDocuments.report.names)
    .option('--html', cliDocuments.html)
    .option('--force', cliDocuments.force)
    .action(async (file: string, options: ReportOptions) => {
      const files = commandFiles();
      const { parsed, report, today } = await openPlanFile(files, file, options.today).check();
      const model = buildReportDocument(parsed.plan, report, {
        today,
        names: options.names === true,
        ...(options.date === undefined ? {} : { date: options.date }),
      });
      await writeDocument(model, options, files, streams);
      if (parsed.cellProblems.length > 0)
        streams.err(`${fill(cliDocuments.unreadCells, { count: parsed.cellProblems.length })}\n`);
    });
};
