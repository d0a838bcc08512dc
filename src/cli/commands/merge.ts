import { InvalidArgumentError } from 'commander';
import { cli } from '../../i18n/vi/cli';
import type { DefineCommand } from '../command';
import type { MergeOptions } from '../actions/merge';
import { readCommuneName } from '../communeName';

const addAnswer = (text: string, before: readonly string[] = []): readonly string[] => {
  if (!/^[^=]+=/.test(text)) throw new InvalidArgumentError(cli.merge.badAnswer);
  return [...before, text];
};

/** `xhht merge a.xlsx b.xlsx --map thon.csv -o moi.xlsx`: communes into one; hamlets renamed, joined, split. */
export const define: DefineCommand = (command, { streams }) => {
  command
    .argument('<files...>', cli.merge.files)
    .option('--map <file>', cli.merge.map)
    .option('--commune <name>', cli.merge.commune, readCommuneName)
    .option('--code <code>', cli.merge.code)
    .option('--answer <id=value>', cli.merge.answer, addAnswer)
    .option('--last-year <files...>', cli.merge.lastYear)
    .option('--open', cli.merge.open)
    .requiredOption('-o, --output <file>', cli.merge.output)
    .option('--force', cli.new.force)
    .action(async (files: readonly string[], options: MergeOptions) => {
      const { mergeFiles } = await import('../actions/merge');
      await mergeFiles(files, options, streams);
    });
};
