/** Plan workbooks in files that the user chose, and new workbooks made of them. Nothing of it touches the one that is open. */
import type { OldWorkbook } from '../../check/merger';
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { CheckOptions } from '../../excel/progress';
import { slices } from '../../excel/slices';
import { FileProblem } from '../../files/fileProblem';
import { fileSession, planOfToday, readPlanWorkbook } from '../../files/planWorkbook';
import { finishInSlices } from '../../workbook/steps';
import type { CarryLine } from '../../workbook/carry/line';
import type { Plan } from '../../workbook/plan';
import type { MadeWorkbook, OldFiles } from './WorkbookPort';
import { xlsxBlob } from './xlsxBlob';

type ExcelPort = ReturnType<typeof createWorkbookPort>;

const NEVER_STOPPED = (): void => undefined;

const noSigns = (name: string): string => name.replaceAll(/[\\/:*?"<>|]/g, ' ').trim();
const withoutEnding = (name: string): string => name.replace(/\.\w+$/, '');

export const makeWorkbook = (
  plan: Plan,
  lines: readonly CarryLine[],
  { openNewWorkbook }: Pick<ExcelPort, 'openNewWorkbook'>,
): MadeWorkbook => {
  const build = async (): Promise<Uint8Array> => {
    const { carriedSteps } = await import('../../files/carriedXlsx');
    return finishInSlices(carriedSteps(plan, lines), slices(NEVER_STOPPED));
  };
  const { year, commune } = plan.info;
  return {
    lines,
    fileName: `${noSigns(`Ke hoach XHHT ${String(year ?? '')} - ${commune ?? ''}`)}.xlsx`,
    toFile: async () => xlsxBlob(await build()),
    open: async () => openNewWorkbook(await build()),
  };
};

/** The check of a file. Throws FileProblem. */
export const sessionOf = (file: File, { signal }: CheckOptions) =>
  fileSession({
    read: async () => readPlanWorkbook(new Uint8Array(await file.arrayBuffer())),
    slices: () => slices(() => signal.throwIfAborted()),
  });

const readOne = async (file: File, options: CheckOptions): Promise<OldWorkbook> => {
  const { parsed } = await sessionOf(file, options).read({ signal: options.signal });
  // What says no year is asked for nothing that came since.
  const plan = await planOfToday(parsed, parsed.plan.info.year ?? new Date().getFullYear());
  return { name: withoutEnding(file.name), plan, parsed };
};

export const readOldFiles = async (files: readonly File[], options: CheckOptions): Promise<OldFiles> => {
  const old: OldWorkbook[] = [];
  const refused: OldFiles['refused'][number][] = [];
  for (const [done, file] of files.entries()) {
    options.onProgress({ step: 'reading', done, total: files.length });
    try {
      old.push(await readOne(file, options));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      refused.push({ file: file.name, why: error.code });
    }
  }
  return { old, refused };
};
