import { cli } from '../../i18n/vi/cli';
import { readDay } from '../day';
import type { DefineCommand } from '../command';
import type { CheckOptions } from '../checkOne';

/** `xhht check plan.xlsx … [--json]`: the same check as in the pane. */
export const define: DefineCommand = (command, { streams, setExit, startThread }) => {
  command
    .argument('<file...>', cli.check.files)
    .option('--json', cli.check.json)
    .option('--ess', cli.check.ess)
    .option('--today <date>', cli.check.today, readDay)
    .action(async (files: readonly string[], options: CheckOptions) => {
      const { checkFiles } = await import('../actions/check');
      setExit(await checkFiles(files, options, streams, startThread));
    });
};
