import { RECIPIENT_IDS } from '../../domain/recipients';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { readDay } from '../day';
import type { DefineCommand } from '../command';
import type { SendFileOptions } from '../actions/send';

/** `xhht send plan.xlsx -o gui.xlsx`: a copy without registers that may leave the house. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .argument('<file>', cli.check.file)
    .requiredOption('-o, --output <file>', cli.send.output)
    .option('--to <recipient>', fill(cli.send.to, { ids: RECIPIENT_IDS.join(', ') }))
    .option('--today <date>', cli.send.today, readDay)
    .option('--force', cli.new.force)
    .action(async (file: string, options: SendFileOptions) => {
      const { sendFile } = await import('../actions/send');
      await sendFile(file, options, streams);
    });
};
