/**
 * What the pane can do besides Excel's own part, which knows nothing of documents and files; here they meet. Each is fetched
 * when it is first asked for.
 */
import type { createWorkbookPort } from '../../excel/workbookPort';
import type { WorkbookPort } from './WorkbookPort';

type ExcelPort = ReturnType<typeof createWorkbookPort>;

/** Excel's port with documents. */
export const withDocuments = (excel: ExcelPort, savesFiles: boolean): WorkbookPort => ({
  ...excel,
  capabilities: { ...excel.capabilities, documents: true, savesFiles },
  makePlan: async (options) => (await import('./documentDrafts')).makePlan(excel, options),
  makeReport: async (options) => (await import('./documentDrafts')).makeReport(excel, options),
  readPlan: async (source) => (await import('./planReader')).readPlan(excel, source),
  makeSentCopy: async (recipient, options) => (await import('./sentCopies')).makeSentCopy(excel, recipient, options),
  findRegisters: async (options) => (await import('./sentCopies')).findRegisters(excel, options),
  beginYear: async (asked, options) => (await import('./newYearPort')).beginYear(excel, asked, options),
  readOldFiles: async (files, options) => (await import('./oldFilesPort')).readOldFiles(files, options),
  makeWorkbook: async (plan, lines) => (await import('./oldFilesPort')).makeWorkbook(plan, lines, excel),
});
