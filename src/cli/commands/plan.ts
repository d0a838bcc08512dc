import type { Command } from 'commander';
import { cliDocuments } from '../../i18n/vi/cliDocuments';
import type { Streams } from '../streams';
import type { DocumentOptions } from '../writeDocument';

/** `xhht plan plan.xlsx [-o ke-hoach.docx]`: the plan as an official document. */
export const addPlanCommand = (program: Command, streams: Streams): void => {
  program
    .command('plan')
    .description(cliDocuments.plan.description)
    .argument('<file>', cliDocuments.plan.file)
    .option('-o, --output <file>', cliDocuments.output)
    .option('--html', cliDocuments.html)
    .option('--force', cliDocuments.force)
    .action(async (file: string, options: DocumentOptions) => {
      const { writePlan } = await import('../actions/plan');
      await writePlan(file, options, streams);
    });
};
