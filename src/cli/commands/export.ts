import { cli } from '../../i18n/vi/cli';
import type { DefineCommand } from '../command';
import type { ExportOptions } from '../actions/export';

/** `xhht export plan.xlsx [-o plan.json]`: the figures as the public JSON form. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .argument('<file>', cli.check.file)
    .option('-o, --output <file>', cli.export.output)
    .option('--stamp', cli.export.stamp)
    .option('--force', cli.new.force)
    .action(async (file: string, options: ExportOptions) => {
      const { exportFile } = await import('../actions/export');
      await exportFile(file, options, streams);
    });
};
