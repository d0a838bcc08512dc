import { freezeXlsx } from '../../files/freezeXlsx';
import type { FrozenFile } from '../../files/freezeXlsx';
import { workbookEnding } from '../../files/package/workbookEnding';
import { readXlsx } from '../../files/readXlsx';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { formerTemplate } from '../../workbook/upgrade/upgradePath';
import { commandFiles, type CommandFiles, type Output } from '../commandFiles';
import { nodeCodec } from '../nodeCodec';
import { fileFailure } from '../planFile';
import type { Streams } from '../streams';

export interface FreezeOptions {
  readonly output: string;
  readonly force?: true;
}

/** More places than this are only counted. */
const SHOWN = 5;

const frozen = async (
  files: CommandFiles,
  file: string,
  target: string,
): Promise<{ readonly result: FrozenFile; readonly output: Output }> => {
  const bytes = await files.read(file);
  try {
    const output = await files.output(target, workbookEnding(bytes, nodeCodec));
    const snapshot = readXlsx(bytes, nodeCodec);
    const former = await formerTemplate(snapshot.templateVersion);
    return { output, result: freezeXlsx(bytes, { snapshot, former }, nodeCodec) };
  } catch (error) {
    throw fileFailure(error, file);
  }
};

const leftText = ({ left }: FrozenFile): string => {
  const places = left.filter(({ address }) => address !== '').map(({ sheet, address }) => `${sheet}!${address}`);
  const shown = places.slice(0, SHOWN).join(', ');
  return fill(cli.freeze.left, {
    count: left.length,
    places: left.length > SHOWN || shown === '' ? `${shown}…` : shown,
  });
};

export const freezeFile = async (
  file: string,
  { output: target, force }: FreezeOptions,
  { out, err }: Streams,
): Promise<void> => {
  const files = commandFiles();
  const { output, result } = await frozen(files, file, target);
  await output.write(result.bytes, force === true);
  out(`${fill(cli.freeze.done, { file: target, formulas: result.formulas, values: result.values })}\n`);
  if (result.left.length > 0) err(`${leftText(result)}\n`);
};
