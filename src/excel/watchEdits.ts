import { runExcel } from './run';

export interface Edit {
  readonly worksheetId: string;
  readonly address: string;
  /** Rows, columns or sheets came or went, so that positions have moved. */
  readonly structural: boolean;
  /** Somebody else's edit in a shared workbook. */
  readonly remote: boolean;
  /** Made by this add-in; `null` where Excel does not tell (it does from ExcelApi 1.14 on). */
  readonly own: boolean | null;
}

const ownOf = ({ triggerSource }: { readonly triggerSource?: string }): boolean | null =>
  triggerSource === undefined ? null : triggerSource === 'ThisLocalAddin';

/**
 * Calls back for every edit of the workbook until the returned function is called. The listener must be quick: it
 * only notes what changed.
 */
export const watchEdits = (listener: (edit: Edit) => void): Promise<() => Promise<void>> =>
  runExcel('watchEdits', async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      listener({
        worksheetId: event.worksheetId,
        address: event.address,
        structural: event.changeType !== 'RangeEdited',
        remote: event.source === 'Remote',
        own: ownOf(event),
      });
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      runExcel('unwatchEdits', async () => {
        handler.remove();
        await handler.context.sync();
      });
  });
