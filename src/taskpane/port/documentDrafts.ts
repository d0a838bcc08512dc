/** Plan and report out of the workbook, for the port. Fetched when one is first asked for. */
import type { DocumentModel } from '../../documents/documentModel';
import { holeSteps } from '../../documents/holes';
import { renderHtml } from '../../documents/renderHtml';
import { sheetRowsOf, textOfRows } from '../../documents/sheetRows';
import type { CheckOptions } from '../../excel/progress';
import { slices } from '../../excel/slices';
import type { createWorkbookPort } from '../../excel/workbookPort';
import { today } from '../../workbook/localDay';
import type { ParsedWorkbook } from '../../workbook/parsed';
import type { Plan } from '../../workbook/plan';
import { finishInSlices } from '../../workbook/steps';
import type { DocumentDraft, ReportOptions } from './WorkbookPort';

type ExcelPort = ReturnType<typeof createWorkbookPort>;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SHEETS = { plan: { id: 'keHoach', title: 'Kế hoạch' }, report: { id: 'baoCao', title: 'Báo cáo' } } as const;

const fileOf = async (model: DocumentModel): Promise<Blob> => {
  const { renderDocx } = await import('../../documents/renderDocx');
  return new Blob([new Uint8Array(await renderDocx(model))], { type: DOCX });
};

const draftOf = async (
  kind: keyof typeof SHEETS,
  parsed: ParsedWorkbook,
  build: (plan: Plan) => DocumentModel,
  excel: ExcelPort,
  { signal }: CheckOptions,
): Promise<DocumentDraft> => {
  const model = build(parsed.plan);
  const sheet = sheetRowsOf(model);
  return {
    title: model.title,
    fileName: `${model.fileName}.docx`,
    holes: await finishInSlices(
      holeSteps(parsed, build),
      slices(() => signal.throwIfAborted()),
    ),
    html: renderHtml(model),
    text: textOfRows(sheet),
    toFile: () => fileOf(model),
    toSheet: () => excel.writeReportSheet({ ...SHEETS[kind], ...sheet }),
  };
};

export const makePlan = async (excel: ExcelPort, options: CheckOptions): Promise<DocumentDraft> => {
  const { parsed } = await excel.read(options);
  options.onProgress({ step: 'document', done: 0, total: null });
  const { buildPlanDocument } = await import('../../documents/plan/buildPlanDocument');
  return draftOf('plan', parsed, buildPlanDocument, excel, options);
};

export const makeReport = async (excel: ExcelPort, options: ReportOptions): Promise<DocumentDraft> => {
  const { names, internal, onProgress } = options;
  const { parsed, report } = await excel.checked();
  onProgress({ step: 'document', done: 0, total: null });
  const { buildReportDocument } = await import('../../documents/report/buildReportDocument');
  const choices = { today: today(), names, internal, sent: parsed.sent };
  return draftOf('report', parsed, (plan) => buildReportDocument(plan, report, choices), excel, options);
};
