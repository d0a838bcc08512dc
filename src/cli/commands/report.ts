import { cliDocuments } from '../../i18n/vi/cliDocuments';
import { readDay } from '../day';
import type { DefineCommand } from '../command';
import type { ReportOptions } from '../actions/report';

/** `xhht report plan.xlsx [-o bao-cao.docx]`: results against targets as an official document. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .argument('<file>', cliDocuments.plan.file)
    .option('-o, --output <file>', cliDocuments.output)
    .option('--today <date>', cliDocuments.report.today, readDay)
    .option('--date <date>', cliDocuments.report.date, readDay)
    .option('--names', cliDocuments.report.names)
    .option('--internal', cliDocuments.report.internal)
    .option('--html', cliDocuments.html)
    .option('--force', cliDocuments.force)
    .action(async (file: string, options: ReportOptions) => {
      const { writeReport } = await import('../actions/report');
      await writeReport(file, options, streams);
    });
};
