/** A new year's plan out of a workbook, the open one or a file: checked, carried, and built as a file. All of it on demand. */
import type { Checked } from '../../check/session';
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { CheckOptions } from '../../excel/progress';
import { slices } from '../../excel/slices';
import { FileProblem } from '../../files/fileProblem';
import type { Plan } from '../../workbook/plan';
import { finishInSlices, type Slices } from '../../workbook/steps';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { makeWorkbook, sessionOf } from './oldFilesPort';
import type { NewYear, YearAsked } from './WorkbookPort';

type ExcelPort = ReturnType<typeof createWorkbookPort>;
type Opener = Pick<ExcelPort, 'openNewWorkbook'>;
type Over = Pick<Checked, 'parsed' | 'report' | 'accepted'>;

/** Of a file alone: what Excel has open is not read cell by cell outside its lists. */
const ownThingsOf = async (
  file: File,
  parsed: Over['parsed'],
  former: TemplateDifference | null,
  plan: Plan,
  sliced: Slices,
) => {
  const [{ ownThings }, { ownLines }, { templateSteps }] = await Promise.all([
    import('../../files/ownThings'),
    import('../../files/ownLines'),
    import('../../workbook/template'),
  ]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const template = await finishInSlices(templateSteps(plan, { formulas: 'native', sameRow: 'structured' }), sliced);
  return ownLines(await ownThings(bytes, parsed, former, template));
};

/** `to`: `null` for the year after. `file`: `null` for the workbook that is open. Throws FileProblem for one of a newer template. */
const carried = async (
  { parsed, report, accepted }: Over,
  { to, from: file }: YearAsked,
  opener: Opener,
  { signal }: CheckOptions,
): Promise<NewYear> => {
  const sliced = slices(() => signal.throwIfAborted());
  const [{ beginYearSteps }, { sortedLines }, { upgradePath }] = await Promise.all([
    import('../../check/beginYear'),
    import('../../workbook/carry/nextYear'),
    import('../../workbook/upgrade/upgradePath'),
  ]);
  const path = await upgradePath(parsed.snapshot.templateVersion);
  if (path.kind === 'newer') throw new FileProblem('newerTemplate');
  const former = path.kind === 'older' ? path.difference : null;
  const { year } = parsed.plan.info;
  const over = { parsed, former, targets: report.targets, accepted: accepted.length };
  const begun = await finishInSlices(beginYearSteps(over, { to: to ?? (year ?? 0) + 1 }), sliced);
  if (begun.kind === 'refused') return begun;
  const { plan } = begun;
  const own = file === null ? [] : await ownThingsOf(file, parsed, former, plan, sliced);
  const made = makeWorkbook(plan, sortedLines([...begun.lines, ...own]), opener);
  return { kind: 'carried', from: year, to: plan.info.year ?? 0, made };
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
    return await carried(checked, { to, from: file }, opener, options);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { kind: 'unreadable', file: file.name, why: error.code };
  }
};

export const beginYear = async (excel: ExcelPort, asked: YearAsked, options: CheckOptions): Promise<NewYear> => {
  if (asked.from !== null) return yearFromFile(asked.from, asked.to, options, excel);
  await excel.check(options);
  const checked = await excel.checked();
  options.onProgress({ step: 'document', done: 0, total: null });
  return carried(checked, asked, excel, options);
};
