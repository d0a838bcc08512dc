import { InvalidArgumentError } from 'commander';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import type { DefineCommand } from '../command';
import type { NewOptions } from '../actions/new';
import { readCommuneName } from '../communeName';
import { readYear } from '../year';

const HAMLETS = { min: 1, max: 300 } as const;

const readHamlets = (text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < HAMLETS.min || count > HAMLETS.max)
    throw new InvalidArgumentError(fill(cli.errors.badHamlets, HAMLETS));
  return count;
};

/** `xhht new`: the template as a file, empty, with data, or with the figures of an invented commune. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .option('--year <year>', cli.new.year, readYear)
    .option('--commune <name>', cli.new.commune, readCommuneName)
    .option('--province <name>', cli.new.province)
    .option('--dbkk', cli.new.especiallyDifficult)
    .option('--hamlets <count>', cli.new.hamlets, readHamlets)
    .option('--data <file>', cli.new.data)
    .option('--sample', cli.new.sample)
    .option('--no-mistakes', cli.new.noMistakes)
    .requiredOption('-o, --output <file>', cli.new.output)
    .option('--force', cli.new.force)
    .action(async (options: NewOptions) => {
      const { newFile } = await import('../actions/new');
      await newFile(options, streams);
    });
};
