import type { Command } from 'commander';
import type { PlanReading } from '../../documents/readPlan/planReading';
import { fill } from '../../i18n/fill';
import { cliDocuments } from '../../i18n/vi/cliDocuments';
import { planReading } from '../../i18n/vi/planReading';
import { CommandFailure, EXIT } from '../failure';
import { commandFiles } from '../commandFiles';
import { readingText } from '../readingText';
import type { Streams } from '../streams';

const readDocx = async (bytes: Uint8Array, file: string): Promise<PlanReading> => {
  const { readPlanDocx } = await import('../../documents/readPlan/readPlanDocx');
  const { PlanFileProblem } = await import('../../documents/readPlan/docxLines');
  try {
    return await readPlanDocx(bytes);
  } catch (error) {
    if (error instanceof PlanFileProblem)
      throw new CommandFailure(fill(planReading.problems[error.code], { file }), EXIT.unusable);
    throw error;
  }
};

const readText = async (bytes: Uint8Array): Promise<PlanReading> => {
  const { readPlanText } = await import('../../documents/readPlan/readPlan');
  const { textOfBytes } = await import('../../documents/readPlan/textBytes');
  return readPlanText(textOfBytes(bytes));
};

/** `xhht read ke-hoach.docx [--json]`: the targets of an existing plan, each beside its sentence; nothing is written. */
export const addReadCommand = (program: Command, { out }: Streams): void => {
  program
    .command('read')
    .description(cliDocuments.read.description)
    .argument('<file>', cliDocuments.read.file)
    .option('--json', cliDocuments.read.json)
    .action(async (file: string, { json }: { readonly json?: true }) => {
      const bytes = await commandFiles().read(file);
      const reading = /\.(?:txt|md)$/i.test(file) ? await readText(bytes) : await readDocx(bytes, file);
      out(json === true ? `${JSON.stringify(reading, null, 2)}\n` : readingText(reading));
    });
};
