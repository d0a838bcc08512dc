import type { LeftBehind } from '../../files/upgrade/leftBehind';
import { upgradeXlsx, type FileUpgrade } from '../../files/upgradeXlsx';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { TEMPLATE_VERSION } from '../../workbook/identity';
import { commandFiles } from '../commandFiles';
import { CommandFailure, EXIT } from '../failure';
import { nodeCodec } from '../nodeCodec';
import { fileFailure } from '../planFile';
import type { Streams } from '../streams';

export interface UpgradeOptions {
  readonly output: string;
  /** Whoever upgrades has seen what is left behind, and agrees. */
  readonly dropOwn?: true;
  readonly force?: true;
}

/** More places of a kind than this are only counted. */
const SHOWN = 10;

const upgraded = async (bytes: Uint8Array, file: string): Promise<FileUpgrade> => {
  try {
    return await upgradeXlsx(bytes, new Date().getFullYear(), nodeCodec);
  } catch (error) {
    throw fileFailure(error, file);
  }
};

type Kind = LeftBehind['kind'];
const KINDS = Object.keys(cli.upgrade.kinds) as Kind[];

const listOf = (left: readonly LeftBehind[], accepted: number): string =>
  [
    ...KINDS.flatMap((kind) => {
      const places = left.flatMap((own) => (own.kind === kind ? [own.place] : []));
      if (places.length === 0) return [];
      const shown = places.slice(0, SHOWN).join('; ');
      const text = places.length > SHOWN ? `${shown}; …` : shown;
      return [fill(cli.upgrade.kind, { kind: cli.upgrade.kinds[kind], count: places.length, places: text })];
    }),
    ...(accepted > 0 ? [fill(cli.upgrade.accepted, { count: accepted })] : []),
  ].join('\n');

export const upgradeFile = async (
  file: string,
  { output, dropOwn, force }: UpgradeOptions,
  { out, err }: Streams,
): Promise<void> => {
  const files = commandFiles();
  const bytes = await files.read(file);
  const target = await files.output(output, 'xlsx');
  const result = await upgraded(bytes, file);
  if (result.kind !== 'upgraded') {
    const words = { file, version: result.version ?? '–', current: TEMPLATE_VERSION };
    throw new CommandFailure(fill(cli.upgrade[result.kind], words), EXIT.unusable);
  }
  const { from, to, left, accepted } = result;
  const list = listOf(left, accepted);
  const isOwn = accepted > 0 || left.some(({ kind }) => kind !== 'record');
  if (isOwn && dropOwn !== true)
    throw new CommandFailure(`${fill(cli.upgrade.refused, { file })}\n${list}\n${cli.upgrade.agree}`, EXIT.unusable);
  await target.write(result.bytes, force === true);
  out(`${fill(cli.upgrade.done, { file: output, from, to })}\n`);
  if (list !== '') err(`${cli.upgrade.dropped}\n${list}\n`);
};
