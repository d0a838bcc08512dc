import { cliDocuments } from '../../i18n/vi/cliDocuments';
import type { DefineCommand } from '../command';
import type { ReadOptions } from '../actions/read';

/** `xhht read ke-hoach.docx [--workbook so.xlsx] [--json]`: the targets of an existing plan, each beside its sentence; nothing is written. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .argument('<file>', cliDocuments.read.file)
    .option('--workbook <file>', cliDocuments.read.workbook)
    .option('--json', cliDocuments.read.json)
    .action(async (file: string, options: ReadOptions) => {
      const { readPlanFile } = await import('../actions/read');
      await readPlanFile(file, options, streams);
    });
};
