import type { CellPlace } from '../workbook/parsed';
import { runExcel } from './run';
import { lookAtStructure } from './structure';

/** What keeps a cell that was gone to from being seen. */
export type HiddenBy = 'row' | 'column';

/** Brings a sheet to the front, also when it is hidden. */
export interface Showing {
  /** After the caller's round trip. */
  readonly show: () => void;
}

/** Queues whether the sheet can be seen: showing one that is seen already would end the user's list of undo steps. */
export const lookAtSheet = (worksheet: Excel.Worksheet, action: string): Showing => {
  const assertOpen = lookAtStructure(worksheet.context, action);
  worksheet.load('visibility');
  return {
    show: () => {
      if (worksheet.visibility !== 'Visible') {
        assertOpen();
        worksheet.visibility = 'Visible';
      }
      worksheet.activate();
    },
  };
};

/**
 * Goes to the cell: its sheet comes to the front (also when hidden) and the cell is selected. Rows and columns that are
 * hidden, by a filter too, stay so: the answer says it. Two round trips.
 */
export const selectCell = ({ sheet, address }: CellPlace): Promise<HiddenBy | null> =>
  runExcel('selectCell', async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { show } = lookAtSheet(worksheet, 'selectCell');
    const range = worksheet.getRange(address);
    range.load('rowHidden,columnHidden');
    await context.sync();
    show();
    range.select();
    await context.sync();
    if (range.rowHidden) return 'row';
    return range.columnHidden ? 'column' : null;
  });
