/** A new year's plan out of a workbook, the open one or a file: checked, carried, and built as a file. All of it on demand. */
import type { Checked } from '../../check/session';
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { CheckOptions } from '../../excel/progress';
import { FileProblem } from '../../files/fileProblem';
import { makeWorkbook, sessionOf } from './oldFilesPort';
import type { NewYear, YearAsked } from './WorkbookPort';

type ExcelPort = ReturnType<typeof createWorkbookPort>;
type Opener = Pick<ExcelPort, 'openNewWorkbook'>;
type Over = Pick<Checked, 'parsed' | 'report' | 'accepted'>;

/** `to`: `null` for the year after. Throws FileProblem for a workbook of a newer template. */
const carried = async ({ parsed, report, accepted }: Over, to: number | null, opener: Opener): Promise<NewYear> => {
  const [{ beginYear: begin }, { upgradePath }] = await Promise.all([
    import('../../check/beginYear'),
    import('../../workbook/upgrade/upgradePath'),
  ]);
  const path = await upgradePath(parsed.snapshot.templateVersion);
  if (path.kind === 'newer') throw new FileProblem('newerTemplate');
  const former = path.kind === 'older' ? path.difference : null;
  const { year } = parsed.plan.info;
  const over = { parsed, former, targets: report.targets, accepted: accepted.length };
  const begun = begin(over, { to: to ?? (year ?? 0) + 1 });
  if (begun.kind === 'refused') return begun;
  const { plan, lines } = begun;
  return { kind: 'carried', from: year, to: plan.info.year ?? 0, made: makeWorkbook(plan, lines, opener) };
};

export const yearFromFile = async (
  file: File,
  to: number | null,
  options: CheckOptions,
  opener: Opener,
): Promise<NewYear> => {
  try {
    const checked = await sessionOf(file, options).check(options);
    options.onProgress({ step: 'document', done: 0, total: null });
    return await carried(checked, to, opener);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { kind: 'unreadable', file: file.name, why: error.code };
  }
};

export const beginYear = async (excel: ExcelPort, { to, from }: YearAsked, options: CheckOptions): Promise<NewYear> => {
  if (from !== null) return yearFromFile(from, to, options, excel);
  await excel.check(options);
  const checked = await excel.checked();
  options.onProgress({ step: 'document', done: 0, total: null });
  return carried(checked, to, excel);
};
