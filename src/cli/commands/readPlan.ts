import type { Command } from 'commander';
import { cliDocuments } from '../../i18n/vi/cliDocuments';
import type { Streams } from '../streams';
import type { ReadOptions } from '../actions/readPlan';

/** `xhht read ke-hoach.docx [--json]`: the targets of an existing plan, each beside its sentence; nothing is written. */
export const addReadCommand = (program: Command, streams: Streams): void => {
  program
    .command('read')
    .description(cliDocuments.read.description)
    .argument('<file>', cliDocuments.read.file)
    .option('--json', cliDocuments.read.json)
    .action(async (file: string, options: ReadOptions) => {
      const { readPlanFile } = await import('../actions/readPlan');
      await readPlanFile(file, options, streams);
    });
};
