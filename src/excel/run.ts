import { failureOf } from './errors';

export interface RunSettings {
  /** One undo step for all of it, where Excel can (ExcelApi 1.20; older hosts ignore it). */
  readonly oneUndoStep?: boolean;
}

/**
 * Runs a batch in Excel. Every failure comes out as an ExcelFailure that names the action.
 * A batch that meets a cell being edited fails at once: the pane then asks the user to leave the cell.
 */
export const runExcel = async <T>(
  action: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
  settings: RunSettings = {},
): Promise<T> => {
  try {
    return await (settings.oneUndoStep ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch));
  } catch (error) {
    throw failureOf(action, error);
  }
};
