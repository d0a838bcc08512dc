import { buildPlanDocument } from '../../documents/plan/buildPlanDocument';
import { fill } from '../../i18n/fill';
import { cliDocuments } from '../../i18n/vi/cliDocuments';
import { commandFiles } from '../commandFiles';
import { readPlanFile } from '../planFile';
import type { Streams } from '../streams';
import { writeDocument, type DocumentOptions } from '../writeDocument';

export const writePlan = async (file: string, options: DocumentOptions, streams: Streams): Promise<void> => {
  const files = commandFiles();
  const { plan, cellProblems } = await readPlanFile(files, file);
  await writeDocument(buildPlanDocument(plan), options, files, streams);
  if (cellProblems.length > 0) streams.err(`${fill(cliDocuments.unreadCells, { count: cellProblems.length })}\n`);
};
