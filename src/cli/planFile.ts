/** Files in and out of a command, every failure with a message that helps. */
import { readFile, writeFile } from 'node:fs/promises';
import { FileProblem } from '../files/fileProblem';
import type { Accepted } from '../check/acceptedForm';
import { readXlsxFile } from '../files/readXlsx';
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { parseWorkbook } from '../workbook/parse/parse';
import type { ParsedWorkbook } from '../workbook/parsed';
import { CommandFailure, EXIT } from './failure';

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;

export const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new CommandFailure(fill(cli.errors.notFound, { file }), EXIT.unusable);
  }
};

export const fileFailure = (error: unknown, file: string): CommandFailure => {
  if (error instanceof CommandFailure) return error;
  const code = error instanceof FileProblem ? error.code : 'damaged';
  return new CommandFailure(fill(cli.errors[code], { file }), EXIT.unusable);
};

export interface PlanFile {
  readonly parsed: ParsedWorkbook;
  /** Findings that somebody accepted in Excel. */
  readonly accepted: readonly Accepted[];
}

/** A plan workbook from a file; a file without any of the template's tables is refused. */
export const readWholePlanFile = async (file: string): Promise<PlanFile> => {
  const bytes = await readBytes(file);
  try {
    const { snapshot, accepted } = await readXlsxFile(bytes);
    if (snapshot.tables.length === 0 && snapshot.names.length === 0) throw new FileProblem('noTemplate');
    return { parsed: parseWorkbook(snapshot), accepted };
  } catch (error) {
    throw fileFailure(error, file);
  }
};

/** The plan alone. */
export const readPlanFile = async (file: string): Promise<ParsedWorkbook> => (await readWholePlanFile(file)).parsed;

/** Writes a file; one that is there already is only replaced when `force` says so. */
export const writeBytes = async (file: string, content: Uint8Array | string, force: boolean): Promise<void> => {
  try {
    await writeFile(file, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const message = codeOf(error) === 'EEXIST' ? cli.errors.exists : cli.errors.cannotWrite;
    throw new CommandFailure(fill(message, { file }), EXIT.unusable);
  }
};
