/**
 * Documents for the port: plan and report out of the workbook, a plan read back in. Excel's own part knows nothing of
 * documents; here both meet. Everything heavy is fetched when it is first asked for.
 */
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { DocumentModel } from '../../documents/documentModel';
import type { PlanReading } from '../../documents/readPlan/planReading';
import type { CheckOptions } from '../../excel/progress';
import { slices } from '../../excel/slices';
import { finishInSlices } from '../../workbook/steps';
import type { CorrectedReading } from '../../workbook/corrections';
import { today } from '../../workbook/localDay';
import type { ParsedWorkbook } from '../../workbook/parsed';
import type { Plan } from '../../workbook/plan';
import { PLAN_FAULTS } from './portFault';
import { sentCopies } from './sentCopies';
import type { DocumentDraft, ReportOptions, WorkbookPort } from './WorkbookPort';

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
  const [{ holeSteps }, { renderHtml }, { sheetRowsOf, textOfRows }] = await Promise.all([
    import('../../documents/holes'),
    import('../../documents/renderHtml'),
    import('../../documents/sheetRows'),
  ]);
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

const makePlan = async (excel: ExcelPort, options: CheckOptions): Promise<DocumentDraft> => {
  const { parsed } = await excel.read(options);
  options.onProgress({ step: 'document', done: 0, total: null });
  const { buildPlanDocument } = await import('../../documents/plan/buildPlanDocument');
  return draftOf('plan', parsed, buildPlanDocument, excel, options);
};

const makeReport = async (excel: ExcelPort, options: ReportOptions): Promise<DocumentDraft> => {
  const { names, internal, onProgress } = options;
  const { parsed, report } = await excel.checked();
  onProgress({ step: 'document', done: 0, total: null });
  const { buildReportDocument } = await import('../../documents/report/buildReportDocument');
  const choices = { today: today(), names, internal, sent: parsed.sent };
  return draftOf('report', parsed, (plan) => buildReportDocument(plan, report, choices), excel, options);
};

const asPortError = (error: unknown): unknown => {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const known = Object.entries(PLAN_FAULTS).find(([name]) => name === code);
  return known === undefined ? error : Object.assign(new Error('readPlan'), { code: known[1] });
};

const UNSEEN: CheckOptions = { signal: new AbortController().signal, onProgress: () => undefined };

/** How sentences were read once they were corrected; a workbook without the template has none. */
const rememberedIn = async (excel: ExcelPort): Promise<readonly CorrectedReading[]> =>
  (await excel.state()).kind === 'none' ? [] : (await excel.read(UNSEEN)).parsed.plan.correctedReadings;

const readPlan = async (excel: ExcelPort, source: File | string): Promise<PlanReading> => {
  const [remembered, { readPlanText }, { formOf, textOfBytes }] = await Promise.all([
    rememberedIn(excel),
    import('../../documents/readPlan/readPlan'),
    import('../../documents/readPlan/textBytes'),
  ]);
  if (typeof source === 'string') return readPlanText(source, remembered);
  const bytes = new Uint8Array(await source.arrayBuffer());
  // What is called .txt may still be a Word file or a PDF.
  if (/\.txt$/i.test(source.name) && formOf(bytes) === null) return readPlanText(textOfBytes(bytes), remembered);
  const { readPlanDocx } = await import('../../documents/readPlan/readPlanDocx');
  try {
    return await readPlanDocx(bytes, remembered);
  } catch (error) {
    throw asPortError(error);
  }
};

/** Excel's port with documents. */
export const withDocuments = (excel: ExcelPort, savesFiles: boolean): WorkbookPort => ({
  ...excel,
  capabilities: { ...excel.capabilities, documents: true, savesFiles },
  makePlan: (options) => makePlan(excel, options),
  makeReport: (options) => makeReport(excel, options),
  readPlan: (source) => readPlan(excel, source),
  ...sentCopies(excel),
  beginYear: async (asked, options) => (await import('./newYearPort')).beginYear(excel, asked, options),
  readOldFiles: async (files, options) => (await import('./oldFilesPort')).readOldFiles(files, options),
  makeWorkbook: async (plan, lines) => (await import('./oldFilesPort')).makeWorkbook(plan, lines, excel),
});
