import type { Clearing } from '../../check/sent/clearing';
import { clearXlsx, type ClearedFile } from '../../files/clearXlsx';
import { workbookEnding } from '../../files/package/workbookEnding';
import { readXlsx } from '../../files/readXlsx';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { parseWorkbook } from '../../workbook/parse/parse';
import { formerTemplate } from '../../workbook/upgrade/upgradePath';
import { commandFiles, type CommandFiles, type Output } from '../commandFiles';
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

const cleared = async (
  files: CommandFiles,
  file: string,
  target: string,
): Promise<{ readonly result: ClearedFile; readonly output: Output }> => {
  const bytes = await files.read(file);
  try {
    const output = await files.output(target, workbookEnding(bytes, nodeCodec));
    const snapshot = readXlsx(bytes, nodeCodec);
    const former = await formerTemplate(snapshot.templateVersion);
    return { output, result: clearXlsx(bytes, parseWorkbook(snapshot, former), nodeCodec) };
  } catch (error) {
    throw fileFailure(error, file);
  }
};

export const clearFile = async (
  file: string,
  { output: target, agree, force }: ClearOptions,
  { out, err }: Streams,
): Promise<void> => {
  const files = commandFiles();
  const {
    output,
    result: { bytes, clearing },
  } = await cleared(files, file, target);
  if (clearing.registers.length === 0) {
    out(`${cli.clear.none}\n`);
    return;
  }
  out(`${linesOf(clearing).join('\n')}\n`);
  if (agree !== true) {
    err(`${cli.clear.notYet}\n`);
    return;
  }
  await output.write(bytes, force === true);
  out(`${fill(cli.clear.done, { file: target })}\n`);
};
