/** A new year's plan out of a workbook, the open one or a file: checked, carried, and built as a file. All of it on demand. */
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { CheckOptions } from '../../excel/progress';
import { FileProblem } from '../../files/fileProblem';
import { makeWorkbook, sessionOf } from './oldFilesPort';
import type { NewYear, YearAsked } from './WorkbookPort';

type ExcelPort = ReturnType<typeof createWorkbookPort>;

const checkedIn = async (excel: ExcelPort, from: File | null, options: CheckOptions) => {
  if (from !== null) return sessionOf(from, options).check(options);
  await excel.check(options);
  return excel.checked();
};

const carried = async (excel: ExcelPort, { to, from }: YearAsked, options: CheckOptions): Promise<NewYear> => {
  const { parsed, report, accepted } = await checkedIn(excel, from, options);
  options.onProgress({ step: 'document', done: 0, total: null });
  const [{ beginYear: begin }, { upgradePath }] = await Promise.all([
    import('../../check/beginYear'),
    import('../../workbook/upgrade/upgradePath'),
  ]);
  const path = await upgradePath(parsed.snapshot.templateVersion);
  if (path.kind === 'newer') throw new FileProblem('newerTemplate');
  const former = path.kind === 'older' ? path.difference : null;
  const { year } = parsed.plan.info;
  const begun = begin(
    { parsed, former, targets: report.targets, accepted: accepted.length },
    { to: to ?? (year ?? 0) + 1 },
  );
  if (begun.kind === 'refused') return begun;
  const { plan, lines } = begun;
  return { kind: 'carried', from: year, to: plan.info.year ?? 0, made: makeWorkbook(plan, lines, excel) };
};

export const beginYear = async (excel: ExcelPort, asked: YearAsked, options: CheckOptions): Promise<NewYear> => {
  try {
    return await carried(excel, asked, options);
  } catch (error) {
    if (asked.from === null || !(error instanceof FileProblem)) throw error;
    return { kind: 'unreadable', file: asked.from.name, why: error.code };
  }
};
