import { cli } from '../../i18n/vi/cli';
import type { DefineCommand } from '../command';
import type { ClearOptions } from '../actions/clear';

/** `xhht clear plan.xlsx -o moi.xlsx --agree`: the registers of persons emptied, once their purpose is over. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .argument('<file>', cli.check.file)
    .requiredOption('-o, --output <file>', cli.clear.output)
    .option('--agree', cli.clear.agree)
    .option('--force', cli.new.force)
    .action(async (file: string, options: ClearOptions) => {
      const { clearFile } = await import('../actions/clear');
      await clearFile(file, options, streams);
    });
};
