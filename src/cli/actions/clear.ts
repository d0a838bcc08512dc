import type { Clearing } from '../../check/sent/clearing';
import { clearXlsx, type ClearedFile } from '../../files/clearXlsx';
import { readXlsx } from '../../files/readXlsx';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { parseWorkbook } from '../../workbook/parse/parse';
import { formerTemplate } from '../../workbook/upgrade/upgradePath';
import { commandFiles, type CommandFiles } from '../commandFiles';
import { nodeCodec } from '../nodeCodec';
import { fileFailure } from '../planFile';
import type { Streams } from '../streams';

export interface ClearOptions {
  readonly output: string;
  /** Whoever empties them has seen what goes. */
  readonly agree?: true;
  readonly force?: true;
}

const linesOf = ({ registers, totals, lost }: Clearing): readonly string[] => [
  ...registers.map((register) => fill(cli.clear.register, { ...register })),
  ...(totals > 0 ? [fill(cli.clear.totals, { count: totals })] : []),
  ...(lost > 0 ? [fill(cli.clear.lost, { count: lost })] : []),
];

const cleared = async (files: CommandFiles, file: string, output: string): Promise<ClearedFile> => {
  const bytes = await files.read(file);
  await files.refuseInput(output);
  try {
    const snapshot = readXlsx(bytes, nodeCodec);
    return clearXlsx(bytes, parseWorkbook(snapshot, await formerTemplate(snapshot.templateVersion)), nodeCodec);
  } catch (error) {
    throw fileFailure(error, file);
  }
};

export const clearFile = async (
  file: string,
  { output, agree, force }: ClearOptions,
  { out, err }: Streams,
): Promise<void> => {
  const files = commandFiles();
  const { bytes, clearing } = await cleared(files, file, output);
  if (clearing.registers.length === 0) {
    out(`${cli.clear.none}\n`);
    return;
  }
  out(`${linesOf(clearing).join('\n')}\n`);
  if (agree !== true) {
    err(`${cli.clear.notYet}\n`);
    return;
  }
  await files.write(output, bytes, force === true);
  out(`${fill(cli.clear.done, { file: output })}\n`);
};
