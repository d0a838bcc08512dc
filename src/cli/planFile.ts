/** A plan workbook in a file, every failure with a message that helps. */
import type { CheckSession, ReadPlan, Reading } from '../check/session';
import { FileProblem } from '../files/fileProblem';
import { fileSession, readPlanWorkbook, refuseSent } from '../files/planWorkbook';
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { UNBROKEN } from '../workbook/steps';
import type { CommandFiles } from './commandFiles';
import { CommandFailure, EXIT } from './failure';
import { nodeCodec } from './nodeCodec';
import { optimiseFor } from './optimiser';

/** What is said of a file that cannot be read; a fault of ours stays what it is. */
export const fileFailure = (error: unknown, file: string): unknown =>
  error instanceof FileProblem ? new CommandFailure(fill(cli.errors[error.code], { file }), EXIT.unusable) : error;

const readFile = async (files: CommandFiles, file: string, isOneOfMany: boolean): Promise<Reading> => {
  const bytes = await files.read(file);
  if (!isOneOfMany) optimiseFor(bytes.length);
  try {
    return readPlanWorkbook(bytes, nodeCodec);
  } catch (error) {
    throw fileFailure(error, file);
  }
};

/** The check of a file, as of a day; today unless given. */
export const openPlanFile = (
  files: CommandFiles,
  file: string,
  { day, isOneOfMany = false }: { readonly day?: string | undefined; readonly isOneOfMany?: boolean } = {},
): CheckSession => fileSession({ read: () => readFile(files, file, isOneOfMany), slices: () => UNBROKEN, day });

/** For what is made of the registers, which a copy that was sent does not have. */
export const refuseSentCopy = (parsed: ReadPlan['parsed'], file: string): void => {
  try {
    refuseSent(parsed);
  } catch (error) {
    throw fileFailure(error, file);
  }
};

/** The plan alone, unchecked. */
export const readPlanFile = async (files: CommandFiles, file: string): Promise<ReadPlan['parsed']> =>
  (await openPlanFile(files, file).read()).parsed;
