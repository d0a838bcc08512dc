/** The `xhht` command: the same engine as the task pane, on files, without Excel and without network. */
import type { MessagePort } from 'node:worker_threads';
import { Command, CommanderError } from 'commander';
import { cli } from '../i18n/vi/cli';
import { cliCarry } from '../i18n/vi/cliCarry';
import { cliDocuments } from '../i18n/vi/cliDocuments';
import { fill } from '../i18n/fill';
import { version } from '../../package.json';
import { TEMPLATE_VERSION } from '../workbook/identity';
import type { StartThread } from './checkers';
import type { DefineCommand } from './command';
import { CommandFailure, EXIT } from './failure';
import { processStreams, type Streams } from './streams';
import { speakVietnamese, usageMessage } from './usage';

/** Words of everything that the command line says; an entry with a description is a command, and its file has its name. */
const words = { ...cli, ...cliCarry, ...cliDocuments };
type CommandName = {
  [K in keyof typeof words]: (typeof words)[K] extends { readonly description: string } ? K : never;
}[keyof typeof words];

const hasDescription = (entry: unknown): boolean =>
  typeof entry === 'object' && entry !== null && 'description' in entry;
export const COMMAND_NAMES = Object.entries(words).flatMap(([name, entry]) =>
  hasDescription(entry) ? [name as CommandName] : [],
);

const definitionOf = async (name: CommandName): Promise<DefineCommand> => {
  const file = (await import(`./commands/${name}.ts`)) as { readonly define: DefineCommand };
  return file.define;
};

/** The command with all that it can do. */
export const programOf = async (
  streams: Streams,
  setExit: (code: number) => void,
  startThread: StartThread | null = null,
): Promise<Command> => {
  const program = speakVietnamese(new Command('xhht').description(cli.description), streams).version(
    fill(cli.version.text, { version, template: TEMPLATE_VERSION }),
    '-V, --version',
    cli.version.option,
  );
  const definitions = await Promise.all(COMMAND_NAMES.map(definitionOf));
  for (const [index, name] of COMMAND_NAMES.entries()) {
    definitions[index]?.(program.command(name).description(words[name].description), { streams, setExit, startThread });
  }
  return program;
};

/** What a thread does that `startThread` starts; ends when there is nothing more to do. */
export const serve = async (port: MessagePort): Promise<void> => {
  const { serveChecks } = await import('./checkers');
  await serveChecks(port);
};

/** Runs one command line and gives its exit code; never throws. Without `startThread` all is done in this thread. */
export const main = async (
  args: readonly string[],
  streams: Streams = processStreams(),
  startThread: StartThread | null = null,
): Promise<number> => {
  let exitCode: number = EXIT.fine;
  try {
    const setExit = (code: number): void => {
      exitCode = code;
    };
    const program = await programOf(streams, setExit, startThread);
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
