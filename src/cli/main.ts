/** The `xhht` command: the same engine as the task pane, on files, without Excel and without network. */
import { Command, CommanderError } from 'commander';
import { cli } from '../i18n/vi/cli';
import { fill } from '../i18n/fill';
import { addCheckCommand } from './commands/check';
import { addExportCommand } from './commands/export';
import { addFreezeCommand } from './commands/freeze';
import { addNewCommand } from './commands/new';
import { addPlanCommand } from './commands/plan';
import { addReadCommand } from './commands/readPlan';
import { addReportCommand } from './commands/report';
import { addUpgradeCommand } from './commands/upgrade';
import { CommandFailure, EXIT } from './failure';
import type { Streams } from './streams';
import { speakVietnamese, usageMessage } from './usage';

const standardStreams: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

/** The command with all that it can do. */
export const programOf = (streams: Streams, setExit: (code: number) => void): Command => {
  const program = speakVietnamese(new Command('xhht').description(cli.description), streams);
  addNewCommand(program, streams);
  addCheckCommand(program, streams, setExit);
  addExportCommand(program, streams);
  addFreezeCommand(program, streams);
  addPlanCommand(program, streams);
  addReportCommand(program, streams);
  addReadCommand(program, streams);
  addUpgradeCommand(program, streams);
  return program;
};

/** Runs one command line and gives its exit code; never throws. */
export const main = async (args: readonly string[], streams: Streams = standardStreams): Promise<number> => {
  let exitCode: number = EXIT.fine;
  const program = programOf(streams, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      streams.err(usageMessage(error));
      return error.exitCode === 0 ? EXIT.fine : EXIT.unusable;
    }
    if (error instanceof CommandFailure) {
      streams.err(`${error.message}\n`);
      return error.exitCode;
    }
    // A fault of ours: its kind helps us, its message might hold cell content.
    streams.err(`${fill(cli.errors.unexpected, { code: error instanceof Error ? error.name : 'unknown' })}\n`);
    return EXIT.unusable;
  }
};
