import { cli } from '../../i18n/vi/cli';
import type { DefineCommand } from '../command';
import type { FreezeOptions } from '../actions/freeze';

/** `xhht freeze plan.xlsx -o out.xlsx`: a file whose every reader sees the numbers. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .argument('<file>', cli.check.file)
    .requiredOption('-o, --output <file>', cli.freeze.output)
    .option('--force', cli.new.force)
    .action(async (file: string, options: FreezeOptions) => {
      const { freezeFile } = await import('../actions/freeze');
      await freezeFile(file, options, streams);
    });
};
