import { cli } from '../../i18n/vi/cli';
import { readDay } from '../day';
import type { DefineCommand } from '../command';
import type { CheckOptions } from '../actions/check';

/** `xhht check plan.xlsx [--json]`: the same check as in the pane. */
export const define: DefineCommand = (command, { streams, setExit }) => {
  command
    .argument('<file>', cli.check.file)
    .option('--json', cli.check.json)
    .option('--ess', cli.check.ess)
    .option('--today <date>', cli.check.today, readDay)
    .action(async (file: string, options: CheckOptions) => {
      const { checkFile } = await import('../actions/check');
      setExit(await checkFile(file, options, streams));
    });
};
