import type { Command } from 'commander';
import { buildPlanDocument } from '../../documents/plan/buildPlanDocument';
import { fill } from '../../i18n/fill';
import { cliDocuments } from '../../i18n/vi/cliDocuments';
import { commandFiles } from '../commandFiles';
import { readPlanFile } from '../planFile';
import type { Streams } from '../streams';
import { writeDocument } from '../writeDocument';
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
      const files = commandFiles();
      const { plan, cellProblems } = await readPlanFile(files, file);
      await writeDocument(buildPlanDocument(plan), options, files, streams);
      if (cellProblems.length > 0) streams.err(`${fill(cliDocuments.unreadCells, { count: cellProblems.length })}\n`);
    });
};
