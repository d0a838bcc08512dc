import { cli } from '../../i18n/vi/cli';
import type { DefineCommand } from '../command';
import type { UpgradeOptions } from '../actions/upgrade';

/** `xhht upgrade old.xlsx -o new.xlsx`: a workbook of an earlier template as one of today. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .argument('<file>', cli.check.file)
    .requiredOption('-o, --output <file>', cli.upgrade.output)
    .option('--drop-own', cli.upgrade.dropOwn)
    .option('--force', cli.new.force)
    .action(async (file: string, options: UpgradeOptions) => {
      const { upgradeFile } = await import('../actions/upgrade');
      await upgradeFile(file, options, streams);
    });
};
