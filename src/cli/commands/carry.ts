import { InvalidArgumentError } from 'commander';
import { cliCarry } from '../../i18n/vi/cliCarry';
import type { CarryOptions, GivenAnswer } from '../actions/carry';
import type { DefineCommand } from '../command';
import { cli } from '../../i18n/vi/cli';
import { readYear } from '../year';

const readAnswer = (text: string, before: readonly GivenAnswer[] = []): readonly GivenAnswer[] => {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError(cliCarry.carry.badAnswer);
  return [...before, { name: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }];
};

/** `xhht carry old.xlsx --year 2027 -o new.xlsx`: the plan of a new year, begun from last year's workbook. */
export const define: DefineCommand = (command, { streams }) => {
  const { carry: words } = cliCarry;
  command
    .argument('<file>', words.file)
    .requiredOption('--year <year>', words.year, readYear)
    .requiredOption('-o, --output <file>', words.output)
    .option('--set <answer>', words.set, readAnswer)
    .option('--force', cli.new.force)
    .action(async (file: string, options: CarryOptions) => {
      const { carryFile } = await import('../actions/carry');
      await carryFile(file, options, streams);
    });
};
