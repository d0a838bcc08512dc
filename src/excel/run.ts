import { failureOf, officeCodeOf } from './errors';

export interface RunSettings {
  /**
   * One undo step for all of it, where Excel can (ExcelApi 1.20; older hosts ignore it). Excel may refuse that for a call
   * that it cannot undo: the batch is then begun again without, so that it must find what it has done already.
   */
  readonly oneUndoStep?: boolean;
}

const runOnce = async <T>(batch: (context: Excel.RequestContext) => Promise<T>, oneUndoStep: boolean): Promise<T> =>
  oneUndoStep ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);

/**
 * Runs a batch in Excel. Every failure comes out as an ExcelFailure that names the action.
 * A batch that meets a cell being edited fails at once: the pane then asks the user to leave the cell.
 */
export const runExcel = async <T>(
  action: string,
  batch: (context: Excel.RequestContext) => Promise<T>,
  { oneUndoStep = false }: RunSettings = {},
): Promise<T> => {
  try {
    return await runOnce(batch, oneUndoStep);
  } catch (error) {
    if (!oneUndoStep || officeCodeOf(error) !== 'UndoNotSupported') throw failureOf(action, error);
  }
  try {
    return await runOnce(batch, false);
  } catch (error) {
    throw failureOf(action, error);
  }
};
