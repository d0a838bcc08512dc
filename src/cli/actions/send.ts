import { isRecipientId, RECIPIENT_IDS, RECIPIENTS } from '../../domain/recipients';
import type { RecipientId } from '../../domain/recipients';
import { sendXlsx, type SentFile } from '../../files/sendXlsx';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { today as thisDay } from '../../workbook/localDay';
import type { CellPlace } from '../../workbook/parsed';
import { sheetOfList } from '../../workbook/sent/stampSheet';
import { formerTemplate } from '../../workbook/upgrade/upgradePath';
import { commandFiles } from '../commandFiles';
import { CommandFailure, EXIT } from '../failure';
import { nodeCodec } from '../nodeCodec';
import { fileFailure, openPlanFile } from '../planFile';
import type { Streams } from '../streams';

export interface SendFileOptions {
  readonly output: string;
  readonly to?: string;
  readonly today?: string;
  readonly force?: true;
}

/** More places than this are only counted. */
const SHOWN = 10;

const recipientOf = (to: string | undefined): RecipientId | null => {
  if (to === undefined) return null;
  if (isRecipientId(to)) return to;
  throw new CommandFailure(fill(cli.send.badRecipient, { ids: RECIPIENT_IDS.join(', ') }), EXIT.unusable);
};

const placesText = (template: string, places: readonly CellPlace[]): string => {
  const shown = places.slice(0, SHOWN).map(({ sheet, address }) => `${sheet}!${address}`);
  const text = [...shown, ...(places.length > SHOWN ? ['…'] : [])].join('; ');
  return fill(template, { count: places.length, places: text });
};

const linesOf = ({ stamp, masked, kept }: SentFile): readonly string[] => [
  ...stamp.registers.map(({ list, persons }) => fill(cli.send.register, { sheet: sheetOfList(list), persons })),
  ...(stamp.counts.error > 0 ? [fill(cli.send.openErrors, { count: stamp.counts.error })] : []),
  ...(masked.length > 0 ? [placesText(cli.send.masked, masked)] : []),
  ...(kept.length > 0 ? [placesText(cli.send.kept, kept)] : []),
];

export const sendFile = async (
  file: string,
  { output, to, today, force }: SendFileOptions,
  { out, err }: Streams,
): Promise<void> => {
  const recipient = recipientOf(to);
  const day = today ?? thisDay();
  const files = commandFiles();
  const session = openPlanFile(files, file, { day });
  const { parsed, report } = await session.check();
  const target = await files.output(output, 'xlsx');
  const former = await formerTemplate(parsed.snapshot.templateVersion);
  let sent: SentFile;
  try {
    sent = sendXlsx({ parsed, report }, { today: day, recipient, former, codec: nodeCodec });
  } catch (error) {
    throw fileFailure(error, file);
  }
  await target.write(sent.bytes, force === true);
  const { stamp } = sent;
  const named = recipient === null ? cli.send.everybody : RECIPIENTS[recipient].title.vi;
  out(`${fill(cli.send.done, { file: output, targets: stamp.targets.length, recipient: named, hash: stamp.hash })}\n`);
  for (const line of linesOf(sent)) err(`${line}\n`);
};
