/** What a file of `commands/` gives: the arguments of the command whose name it has, and what runs. */
import type { Command } from 'commander';
import type { StartThread } from './checkers';
import type { Streams } from './streams';

export interface CommandTools {
  readonly streams: Streams;
  /** For a command whose exit code says more than that it ran. */
  readonly setExit: (code: number) => void;
  /** Where threads of their own may be started. */
  readonly startThread: StartThread | null;
}

/** `command` has its name and description already. */
export type DefineCommand = (command: Command, tools: CommandTools) => void;
