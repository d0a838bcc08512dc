/** A plan workbook in a file, every failure with a message that helps. */
import { createSession, type CheckSession, type ReadPlan, type Reading } from '../check/session';
import { FileProblem } from '../files/fileProblem';
import { readXlsxFile } from '../files/readXlsx';
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { today } from '../workbook/localDay';
import { UNBROKEN } from '../workbook/steps';
import type { CommandFiles } from './commandFiles';
import { CommandFailure, EXIT } from './failure';
import { nodeCodec } from './nodeCodec';
import { optimiseFor } from './optimiser';

/** What is said of a file that cannot be read; a fault of ours stays what it is. */
export const fileFailure = (error: unknown, file: string): unknown =>
  error instanceof FileProblem ? new CommandFailure(fill(cli.errors[error.code], { file }), EXIT.unusable) : error;

/** A file without any of the template's tables is refused. */
const readFile = async (files: CommandFiles, file: string, isOneOfMany: boolean): Promise<Reading> => {
  const bytes = await files.read(file);
  if (!isOneOfMany) optimiseFor(bytes.length);
  try {
    const reading = readXlsxFile(bytes, nodeCodec);
    const { tables, names } = reading.snapshot;
    if (tables.length === 0 && names.length === 0) throw new FileProblem('noTemplate');
    return reading;
  } catch (error) {
    throw fileFailure(error, file);
  }
};

/** The check of a file, as of a day; today unless given. Findings are accepted in Excel, not here. */
export const openPlanFile = (
  files: CommandFiles,
  file: string,
  { day, isOneOfMany = false }: { readonly day?: string | undefined; readonly isOneOfMany?: boolean } = {},
): CheckSession =>
  createSession({
    read: () => readFile(files, file, isOneOfMany),
    keep: () => Promise.reject(new Error('A session on a file keeps nothing.')),
    today: () => day ?? today(),
    slices: () => UNBROKEN,
  });

/** For what is made of the registers, which a copy that was sent does not have. */
export const refuseSentCopy = ({ sent }: ReadPlan['parsed'], file: string): void => {
  if (sent !== null) throw fileFailure(new FileProblem('sentCopy'), file);
};

/** The plan alone, unchecked. */
export const readPlanFile = async (files: CommandFiles, file: string): Promise<ReadPlan['parsed']> =>
  (await openPlanFile(files, file).read()).parsed;
