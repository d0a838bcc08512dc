import { cliDocuments } from '../../i18n/vi/cliDocuments';
import type { DefineCommand } from '../command';
import type { DocumentOptions } from '../writeDocument';

/** `xhht plan plan.xlsx [-o ke-hoach.docx]`: the plan as an official document. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .argument('<file>', cliDocuments.plan.file)
    .option('-o, --output <file>', cliDocuments.output)
    .option('--html', cliDocuments.html)
    .option('--force', cliDocuments.force)
    .action(async (file: string, options: DocumentOptions) => {
      const { writePlan } = await import('../actions/plan');
      await writePlan(file, options, streams);
    });
};
