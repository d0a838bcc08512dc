/** "Báo cáo", "Kế hoạch": a document as a sheet, where no file can be saved; written over only by itself. */
import { SHEET_PROPERTY } from '../../workbook/workbook';
import { FONT_NAME, FONT_SIZE } from '../../workbook/looks';
import { freeTitle } from './createTemplate';
import { runExcel } from '../run';
import { writeContent } from '../writeCells';
import { lookAtStructure } from '../structure';

export interface DocumentCell {
  readonly text: string;
  /** Columns that the cell reaches over. */
  readonly span: number;
  readonly bold: boolean;
}

export type DocumentRow =
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly align: 'left' | 'center';
    }
  | { readonly kind: 'tableHeader' | 'tableRow'; readonly cells: readonly DocumentCell[] }
  | { readonly kind: 'gap' };

export interface DocumentSheet {
  /** Marks the sheet as ours. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DocumentRow[];
  /** Columns of the widest table. */
  readonly columns: number;
}

/** Points; the width of the text on an A4 page is some 470. */
const PAGE_WIDTH = 470;
const LINE_HEIGHT = 18;
const CHARACTERS = 82;
/** As many lines as Excel's highest row (409 points) has room for. */
const LINES_IN_A_ROW = 22;

const valuesOf = (row: DocumentRow, columns: number): string[] => {
  const cells = Array.from({ length: columns }, () => '');
  if (row.kind === 'line') cells[0] = row.text;
  if (row.kind === 'tableHeader' || row.kind === 'tableRow') {
    let column = 0;
    for (const { text, span } of row.cells) {
      if (column < columns) cells[column] = text;
      column += span;
    }
  }
  return cells;
};

const drawTableRow = (
  worksheet: Excel.Worksheet,
  index: number,
  row: Extract<DocumentRow, { readonly cells: unknown }>,
): void => {
  const header = row.kind === 'tableHeader';
  let column = 0;
  for (const { span, bold } of row.cells) {
    const cell = worksheet.getRangeByIndexes(index, column, 1, span);
    if (span > 1) cell.merge();
    if (bold || header) cell.format.font.bold = true;
    if (header) cell.format.horizontalAlignment = 'Center';
    column += span;
  }
  const whole = worksheet.getRangeByIndexes(index, 0, 1, column);
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical'] as const) {
    whole.format.borders.getItem(edge).style = 'Continuous';
  }
};

const linesOf = (text: string): number => Math.max(1, Math.ceil(text.length / CHARACTERS));

/** A paragraph in parts that fit into a row each, parted between words. */
const partsOf = (text: string): readonly string[] => {
  if (linesOf(text) <= LINES_IN_A_ROW) return [text];
  const most = LINES_IN_A_ROW * CHARACTERS;
  const space = text.lastIndexOf(' ', most);
  const end = space > 0 ? space : most;
  return [text.slice(0, end), ...partsOf(text.slice(end).trimStart())];
};

const inRows = (rows: readonly DocumentRow[]): readonly DocumentRow[] =>
  rows.flatMap((row): readonly DocumentRow[] =>
    row.kind === 'line' ? partsOf(row.text).map((text) => ({ ...row, text })) : [row],
  );

/** Lines reach over the page; Excel does not fit the height of merged cells, so it is reckoned. */
const drawLine = (
  worksheet: Excel.Worksheet,
  index: number,
  row: Extract<DocumentRow, { readonly kind: 'line' }>,
  columns: number,
): void => {
  const whole = worksheet.getRangeByIndexes(index, 0, 1, columns);
  if (columns > 1) whole.merge();
  whole.format.horizontalAlignment = row.align === 'center' ? 'Center' : 'Left';
  whole.format.rowHeight = LINE_HEIGHT * linesOf(row.text);
  if (row.bold) whole.format.font.bold = true;
  if (row.italic) whole.format.font.italic = true;
};

const draw = (worksheet: Excel.Worksheet, { rows, columns }: DocumentSheet): void => {
  const all = worksheet.getRangeByIndexes(0, 0, rows.length, columns);
  all.numberFormat = Array.from({ length: rows.length }, () => Array.from({ length: columns }, () => '@'));
  writeContent(
    all,
    rows.map((row) => valuesOf(row, columns)),
    () => true,
  );
  all.format.font.name = FONT_NAME;
  all.format.font.size = FONT_SIZE;
  all.format.wrapText = true;
  all.format.verticalAlignment = 'Center';
  all.format.columnWidth = PAGE_WIDTH / columns;
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'line') drawLine(worksheet, index, row, columns);
    else if (row.kind !== 'gap') drawTableRow(worksheet, index, row);
  }
  worksheet.showGridlines = false;
  worksheet.pageLayout.orientation = 'Portrait';
  worksheet.pageLayout.paperSize = 'A4';
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
};

/** Two round trips. A sheet of that title without our mark is the user's and stays. */
export const writeReportSheet = (document: DocumentSheet): Promise<{ readonly sheet: string }> =>
  runExcel('writeReportSheet', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/customProperties/items/key,items/customProperties/items/value');
    const assertOpen = lookAtStructure(context, 'writeReportSheet');
    await context.sync();
    assertOpen();
    const own = worksheets.items.find(({ customProperties }) =>
      customProperties.items.some(({ key, value }) => key === SHEET_PROPERTY && value === document.id),
    );
    const titles = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    // Merged cells and widths of an earlier document would show through: the sheet is made anew.
    own?.delete();
    if (own !== undefined) titles.delete(own.name.toLowerCase());
    const worksheet = worksheets.add(freeTitle(document.title, titles));
    worksheet.customProperties.add(SHEET_PROPERTY, document.id);
    draw(worksheet, { ...document, rows: inRows(document.rows) });
    worksheet.load('name');
    worksheet.activate();
    await context.sync();
    return { sheet: worksheet.name };
  });
