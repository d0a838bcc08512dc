/** A plan workbook from a file, every failure with a message that helps. */
import { FileProblem } from '../files/fileProblem';
import type { Accepted } from '../check/acceptedForm';
import { readXlsxFile } from '../files/readXlsx';
import { fill } from '../i18n/fill';
import { cli } from '../i18n/vi/cli';
import { parseWorkbook } from '../workbook/parse/parse';
import type { ParsedWorkbook } from '../workbook/parsed';
import type { CommandFiles } from './commandFiles';
import { CommandFailure, EXIT } from './failure';

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
export const readWholePlanFile = async (files: CommandFiles, file: string): Promise<PlanFile> => {
  const bytes = await files.read(file);
  try {
    const { snapshot, accepted } = await readXlsxFile(bytes);
    if (snapshot.tables.length === 0 && snapshot.names.length === 0) throw new FileProblem('noTemplate');
    return { parsed: parseWorkbook(snapshot), accepted };
  } catch (error) {
    throw fileFailure(error, file);
  }
};

/** The plan alone. */
export const readPlanFile = async (files: CommandFiles, file: string): Promise<ParsedWorkbook> =>
  (await readWholePlanFile(files, file)).parsed;
