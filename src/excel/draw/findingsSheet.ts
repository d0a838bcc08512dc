/** "Kết quả kiểm tra": the check's result as a sheet, written when asked for and written over only by itself. */
import type { CheckReport } from '../../check/report';
import { resultRows, type ResultRow } from '../../check/resultRows';
import { viCheck } from '../../i18n/vi/check';
import { viResultSheet } from '../../i18n/vi/resultSheet';
import { LOOKS, type Look } from '../../workbook/looks';
import { SHEET_PROPERTY } from '../../workbook/workbook';
import { freeTitle } from './createTemplate';
import { runExcel } from '../run';
import { writeContent } from '../writeCells';
import { lookAtStructure } from '../structure';

const SHEET_ID = 'ketQuaKiemTra';
const WIDTHS = [70, 90, 170, 320, 330];
/** Each link is a request of its own: of a list too long to be worked through by hand the first ones lead to their cells. */
const LINKED = 2000;

/** Our own sheet of an earlier time, or null. A sheet of that title without our mark is the user's and stays. */
const findOwn = async (context: Excel.RequestContext) => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/customProperties/items/key,items/customProperties/items/value');
  const assertOpen = lookAtStructure(context, 'writeFindingsSheet');
  await context.sync();
  const own = worksheets.items.find(({ customProperties }) =>
    customProperties.items.some(({ key, value }) => key === SHEET_PROPERTY && value === SHEET_ID),
  );
  if (own === undefined) assertOpen();
  return { own: own ?? null, titles: new Set(worksheets.items.map(({ name }) => name.toLowerCase())) };
};

const draw = (worksheet: Excel.Worksheet, rows: readonly ResultRow[]): void => {
  const columns = WIDTHS.length;
  const all = worksheet.getRangeByIndexes(0, 0, rows.length, columns);
  writeContent(
    all,
    rows.map(({ cells }) => Array.from({ length: columns }, (_, index) => cells[index] ?? '')),
  );
  all.format.wrapText = true;
  all.format.verticalAlignment = 'Top';
  WIDTHS.forEach((width, index) => {
    worksheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
  });
  for (const [index, { role }] of rows.entries()) {
    if (role === 'plain') continue;
    const { format } = worksheet.getRangeByIndexes(index, 0, 1, columns);
    const look: Look = LOOKS[role];
    if (look.bold) format.font.bold = true;
    if (look.size !== undefined) format.font.size = look.size;
    if (look.color !== undefined) format.font.color = look.color;
    if (look.fill !== undefined) format.fill.color = look.fill;
  }
  let linked = 0;
  for (const [index, { link }] of rows.entries()) {
    if (link === undefined || linked === LINKED) continue;
    linked += 1;
    const { sheet, address } = link.place;
    worksheet.getRangeByIndexes(index, link.column, 1, 1).hyperlink = {
      documentReference: `'${sheet.replaceAll("'", "''")}'!${address}`,
      textToDisplay: `${sheet}!${address}`,
    };
  }
  worksheet.pageLayout.orientation = 'Landscape';
  worksheet.pageLayout.paperSize = 'A4';
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
};

/** Writes the report. No personal names: rows are told by their address. Two round trips. */
export const writeFindingsSheet = (report: CheckReport, day: string): Promise<{ readonly sheet: string }> =>
  runExcel('writeFindingsSheet', async (context) => {
    const { own, titles } = await findOwn(context);
    const worksheet = own ?? context.workbook.worksheets.add(freeTitle(viResultSheet.sheet, titles));
    if (own === null) worksheet.customProperties.add(SHEET_PROPERTY, SHEET_ID);
    else {
      worksheet.getRange().clear();
      // Rows that a filter of the user's hides may take none of what is written.
      worksheet.getRange().rowHidden = false;
    }
    draw(worksheet, resultRows(report, { texts: viCheck, words: viResultSheet, day }));
    worksheet.load('name');
    worksheet.activate();
    await context.sync();
    return { sheet: worksheet.name };
  });
