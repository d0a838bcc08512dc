import { InvalidArgumentError } from 'commander';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import type { DefineCommand } from '../command';
import type { NewOptions } from '../actions/new';
import { readCommuneName } from '../communeName';
import { readYear } from '../year';
import { HAMLET_COUNT } from '../../workbook/hamletCount';

const readHamlets = (text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < HAMLET_COUNT.min || count > HAMLET_COUNT.max)
    throw new InvalidArgumentError(fill(cli.errors.badHamlets, HAMLET_COUNT));
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
