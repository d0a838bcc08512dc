/** The workbook's structure: while it is protected no sheet is added, deleted, renamed, moved, hidden or shown. */
import { ExcelFailure } from './errors';

/**
 * Queues the question; the answer is there after the caller's round trip. Excel's own refusal says only that access was
 * denied, as that of a protected sheet does, and comes when a part of the batch is done.
 * @returns fails the action with 'structureProtected' when sheets would have to change and may not
 */
export const lookAtStructure = (context: Excel.RequestContext, action: string): (() => void) => {
  const { protection } = context.workbook;
  protection.load('protected');
  return () => {
    if (protection.protected) throw new ExcelFailure('structureProtected', action, null);
  };
};
