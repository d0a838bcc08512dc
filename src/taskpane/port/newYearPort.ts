/** A new year's plan out of the workbook that is open: read, checked, carried, and built as a file. All of it on demand. */
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { CheckOptions } from '../../excel/progress';
import type { NewYear } from './WorkbookPort';
import { xlsxBlob } from './xlsxBlob';

type ExcelPort = ReturnType<typeof createWorkbookPort>;

const noSigns = (name: string): string => name.replaceAll(/[\\/:*?"<>|]/g, ' ').trim();

export const beginYear = async (excel: ExcelPort, to: number, options: CheckOptions): Promise<NewYear> => {
  await excel.check(options);
  const { parsed, report, accepted } = await excel.checked();
  options.onProgress({ step: 'document', done: 0, total: null });
  const [{ beginYear: begin }, { formerTemplate }] = await Promise.all([
    import('../../check/beginYear'),
    import('../../workbook/upgrade/upgradePath'),
  ]);
  const former = await formerTemplate(parsed.snapshot.templateVersion);
  const next = begin({ parsed, former, targets: report.targets, accepted: accepted.length }, { to });
  if (next.kind === 'refused') return next;
  const { plan, lines } = next;
  const build = async (): Promise<Uint8Array> => (await import('../../files/carriedXlsx')).carriedXlsx(plan, lines);
  return {
    kind: 'carried',
    from: parsed.plan.info.year,
    to,
    lines,
    fileName: `${noSigns(`Ke hoach XHHT ${String(to)} - ${plan.info.commune ?? ''}`)}.xlsx`,
    toFile: async () => xlsxBlob(await build()),
    open: async () => excel.openNewWorkbook(await build()),
  };
};
