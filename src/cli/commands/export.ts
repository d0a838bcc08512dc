import type { Command } from 'commander';
import { cli } from '../../i18n/vi/cli';
import type { Streams } from '../streams';
import type { ExportOptions } from '../actions/export';

/** `xhht export plan.xlsx [-o plan.json]`: the figures as the public JSON form. */
export const addExportCommand = (program: Command, streams: Streams): void => {
  program
    .command('export')
    .description(cli.export.description)
    .argument('<file>', cli.check.file)
    .option('-o, --output <file>', cli.export.output)
    .option('--force', cli.new.force)
    .action(async (file: string, options: ExportOptions) => {
      const { exportFile } = await import('../actions/export');
      await exportFile(file, options, streams);
    });
};
