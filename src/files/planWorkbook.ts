/** A plan workbook in a file: read, checked, and as the plan from which another workbook is made. */
import { createSession, type CheckSession, type ReadPlan, type Reading, type SessionSource } from '../check/session';
import { today } from '../workbook/localDay';
import type { Plan } from '../workbook/plan';
import { carriedPlan } from '../workbook/upgrade/carriedPlan';
import { upgradePath } from '../workbook/upgrade/upgradePath';
import { FileProblem } from './fileProblem';
import type { Codec } from './package/codec';
import { readXlsxFile } from './readXlsx';

/** A file without any of the template's tables is refused. Throws FileProblem. */
export const readPlanWorkbook = (bytes: Uint8Array, codec?: Codec): Reading => {
  const reading = readXlsxFile(bytes, codec);
  const { tables, names } = reading.snapshot;
  if (tables.length === 0 && names.length === 0) throw new FileProblem('noTemplate');
  return reading;
};

/** The check of a file, as of a day. Findings are accepted in Excel, not here. */
export const fileSession = ({
  day,
  ...source
}: Pick<SessionSource, 'read' | 'slices'> & { readonly day?: string | undefined }): CheckSession =>
  createSession({
    ...source,
    keep: () => Promise.reject(new Error('A session on a file keeps nothing.')),
    today: () => day ?? today(),
  });

/** For what is made of the registers, which a copy that was sent does not have. Throws FileProblem. */
export const refuseSent = ({ sent }: ReadPlan['parsed']): void => {
  if (sent !== null) throw new FileProblem('sentCopy');
};

/**
 * In the words of today's template: what an older one did not ask for is as in a new plan of `year`, settings that nobody has
 * confirmed. Throws FileProblem for a newer one and for a copy that was sent.
 */
export const planOfToday = async (parsed: ReadPlan['parsed'], year: number): Promise<Plan> => {
  refuseSent(parsed);
  const path = await upgradePath(parsed.snapshot.templateVersion);
  if (path.kind === 'newer') throw new FileProblem('newerTemplate');
  return path.kind === 'older' ? carriedPlan(parsed, path.difference, year).plan : parsed.plan;
};
