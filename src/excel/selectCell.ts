import type { CellPlace } from '../workbook/parsed';
import { runExcel } from './run';

/** Brings a sheet to the front, also when it is hidden. */
export const show = (worksheet: Excel.Worksheet): void => {
  worksheet.visibility = 'Visible';
  worksheet.activate();
};

/** Goes to the cell: its sheet comes to the front (also when hidden) and the cell is selected. One round trip. */
export const selectCell = ({ sheet, address }: CellPlace): Promise<void> =>
  runExcel('selectCell', async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    show(worksheet);
    worksheet.getRange(address).select();
    await context.sync();
  });
