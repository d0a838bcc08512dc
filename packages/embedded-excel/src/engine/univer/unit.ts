/** Id of the one workbook a Univer instance holds here. */
export const UNIT_ID = 'workbook';

/** A new sheet, with the sizes and the font of Excel's. */
export const emptySheet = () => ({
  rowCount: 200,
  columnCount: 26,
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
  defaultStyle: { ff: 'Calibri', fs: 11 },
});

/** What a new workbook starts with. Univer keeps and changes the object it is given. */
export const emptyWorkbook = () => ({
  id: UNIT_ID,
  name: 'Book1',
  sheetOrder: ['sheet-1'],
  sheets: { 'sheet-1': { id: 'sheet-1', name: 'Sheet1', ...emptySheet() } },
});
