/** Draws one template sheet: steps that queue calls, and never sync. */
import type { ValidationSpec } from '../../workbook/cellType';
import type { Rect, StyledRect, TemplateSheet, ValidatedRect } from '../../workbook/templateModel';
import { columnLetters } from '../../workbook/a1';
import type { SheetDraft } from '../../workbook/template/draft';
import type { Validation } from '../../workbook/template/expectedValidation';
import {
  borderColor,
  CONDITIONAL_LOOKS,
  FONT_NAME,
  FONT_SIZE,
  LOOKS,
  PAGE_FOOTER,
  type Look,
} from '../../workbook/looks';
import { SIDE_MARGIN } from '../../workbook/printing';
import { writeCells, writeContent, type CellWrite, type IsTextCell } from '../writeCells';
import { BYTES_PER_CALL, bytesOfContent, type Step } from './sendInOrder';

/** Points per character of the default font at 96 dpi: Excel widths are characters, Office.js widths are points. */
const POINTS_PER_CHARACTER = 5.6;
const CELL_PADDING_POINTS = 4;
/** Office.js writes larger ranges row by row. */
const CELLS_PER_WRITE = 1_500;

const rangeOf = (worksheet: Excel.Worksheet, rect: Rect): Excel.Range =>
  worksheet.getRangeByIndexes(rect.top, rect.left, rect.rows, rect.columns);

/** Excel takes one value for a whole range; its types know matrices only. */
const everywhere = (format: string): string[][] => format as unknown as string[][];

/** Rows that together take no more than a part of a request. */
const BYTES_PER_SLICE = 500_000;

interface Slice {
  readonly top: number;
  readonly cells: (readonly CellWrite[])[];
  bytes: number;
}

const slicesOf = (top: number, rows: readonly (readonly CellWrite[])[]): readonly Slice[] => {
  const slices: Slice[] = [];
  for (const [index, row] of rows.entries()) {
    const bytes = row.reduce<number>(
      (sum, cell) => sum + bytesOfContent(typeof cell === 'object' && cell !== null ? cell.formula : cell),
      0,
    );
    const open = slices.at(-1);
    if (open === undefined || open.bytes + bytes > BYTES_PER_SLICE)
      slices.push({ top: top + index, cells: [row], bytes });
    else {
      open.cells.push(row);
      open.bytes += bytes;
    }
  }
  return slices;
};

/** Which cells have the number format Text, by sheet position. */
const textCellsOf = (formats: TemplateSheet['numberFormats']): IsTextCell => {
  const covers = ({ top, left, rows, columns }: Rect, row: number, column: number): boolean =>
    row >= top && row < top + rows && column >= left && column < left + columns;
  return (row, column) => formats.filter((rect) => covers(rect, row, column)).at(-1)?.format === '@';
};

/** Steps that write a block of cells; `null` leaves a cell as it is. */
export const contentSteps = (
  worksheet: Excel.Worksheet,
  block: Rect,
  rows: readonly (readonly CellWrite[])[],
  isTextCell: IsTextCell,
): readonly Step[] =>
  slicesOf(block.top, rows).map(({ top, cells, bytes }) => ({
    // The library cuts large writes into rows, each a few calls of its own.
    bytes: bytes + BYTES_PER_CALL * Math.ceil((cells.length * block.columns) / CELLS_PER_WRITE),
    queue: () => {
      const range = worksheet.getRangeByIndexes(top, block.left, cells.length, block.columns);
      writeCells(range, cells, (row, column) => isTextCell(top + row, block.left + column));
    },
  }));

/** Draws rows that were just put into a sheet: what they took over from their neighbours goes first. */
export const drawPart = (
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  draft: SheetDraft,
  { top, rows }: Pick<Rect, 'top' | 'rows'>,
): void => {
  const columns = Math.max(1, ...draft.styles.map((rect) => rect.left + rect.columns));
  const range = worksheet.getRangeByIndexes(top, 0, rows, columns);
  nameCells(context, worksheet, draft);
  range.clear('Formats');
  range.dataValidation.clear();
  range.format.font.name = FONT_NAME;
  range.format.font.size = FONT_SIZE;
  range.format.verticalAlignment = 'Center';
  paint(worksheet, draft);
};

/**
 * Draws cells that have room where they stand; what is beside them stays as it is. The names come first: by them a second try
 * knows cells that a failure has left unfinished.
 */
export const drawCells = (context: Excel.RequestContext, worksheet: Excel.Worksheet, draft: SheetDraft): void => {
  nameCells(context, worksheet, draft);
  paint(worksheet, draft);
};

const nameCells = (context: Excel.RequestContext, worksheet: Excel.Worksheet, { names }: SheetDraft): void => {
  for (const { name, row, column } of names) {
    context.workbook.names.add(name, worksheet.getRangeByIndexes(row, column, 1, 1));
  }
};

const paint = (worksheet: Excel.Worksheet, draft: SheetDraft): void => {
  for (const rect of draft.merges) rangeOf(worksheet, rect).merge();
  for (const { format, ...rect } of draft.numberFormats) rangeOf(worksheet, rect).numberFormat = everywhere(format);
  const isTextCell = textCellsOf(draft.numberFormats);
  for (const block of draft.blocks) {
    const { top, left, cells } = block;
    writeCells(rangeOf(worksheet, block), cells, (row, column) => isTextCell(top + row, left + column));
  }
  for (const styled of draft.styles) drawStyle(worksheet, styled);
  for (const rect of draft.validations) drawValidation(worksheet, rect);
  drawConditions(worksheet, draft);
  for (const [row, height] of Object.entries(draft.rowHeights)) {
    worksheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  }
};

const blockSteps = (worksheet: Excel.Worksheet, sheet: TemplateSheet): readonly Step[] =>
  sheet.blocks.flatMap((block) => contentSteps(worksheet, block, block.cells, textCellsOf(sheet.numberFormats)));

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

type Size = Pick<Rect, 'rows' | 'columns'>;

const drawBorder = (range: Excel.Range, rect: Size, border: NonNullable<Look['border']>): void => {
  const edges = border === 'bottom' ? (['EdgeBottom'] as const) : EDGES;
  for (const edge of edges) {
    if (edge === 'InsideHorizontal' && rect.rows === 1) continue;
    if (edge === 'InsideVertical' && rect.columns === 1) continue;
    const line = range.format.borders.getItem(edge);
    line.style = border === 'dotted' ? 'Dot' : 'Continuous';
    line.color = borderColor(border);
  }
};

export const drawLook = (range: Excel.Range, size: Size, look: Look): void => {
  const { font, fill } = range.format;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.color !== undefined) font.color = look.color;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.size !== undefined) font.size = look.size;
  if (look.border !== undefined) drawBorder(range, size, look.border);
};

const drawStyle = (worksheet: Excel.Worksheet, styled: StyledRect): void => {
  const range = rangeOf(worksheet, styled);
  drawLook(range, styled, LOOKS[styled.role]);
  if (styled.align !== undefined) range.format.horizontalAlignment = ALIGNMENT[styled.align];
  if (styled.wrap) range.format.wrapText = true;
};

const ALIGNMENT = { left: 'Left', center: 'Center', right: 'Right' } as const;

const ruleOf = (spec: ValidationSpec, source: string | undefined): Excel.DataValidationRule => {
  switch (spec.kind) {
    case 'whole':
      return spec.max === null
        ? { wholeNumber: { formula1: spec.min, operator: 'GreaterThanOrEqualTo' } }
        : { wholeNumber: { formula1: spec.min, formula2: spec.max, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: spec.min, formula2: spec.max, operator: 'Between' } };
    case 'list':
      return { list: { inCellDropDown: true, source: spec.choices.join(',') } };
    case 'listOfColumn':
      return { list: { inCellDropDown: true, source: source ?? '' } };
    case 'date':
      return { date: { formula1: spec.from, formula2: spec.to, operator: 'Between' } };
    case 'textLength':
      return { textLength: { formula1: spec.max, operator: 'LessThanOrEqualTo' } };
  }
};

export const setValidation = (range: Excel.Range, rect: Validation): void => {
  const { dataValidation } = range;
  dataValidation.ignoreBlanks = true;
  // The prompt is set after the rule: the other order loses it (office-js issue 2594).
  dataValidation.rule = ruleOf(rect.spec, rect.source);
  const style = rect.alert === 'warning' ? 'Warning' : 'Stop';
  dataValidation.errorAlert = { showAlert: true, style, title: rect.errorTitle, message: rect.error };
  dataValidation.prompt = { showPrompt: rect.prompt !== '', title: rect.promptTitle, message: rect.prompt };
};

const drawValidation = (worksheet: Excel.Worksheet, rect: ValidatedRect): void =>
  setValidation(rangeOf(worksheet, rect), rect);

const drawConditions = (worksheet: Excel.Worksheet, sheet: Pick<TemplateSheet, 'conditionalFormats'>): void => {
  for (const { formula, look, ...rect } of sheet.conditionalFormats) {
    const { custom } = rangeOf(worksheet, rect).conditionalFormats.add('Custom');
    const { fill, color, bold } = CONDITIONAL_LOOKS[look];
    custom.rule.formula = formula;
    if (fill !== undefined) custom.format.fill.color = fill;
    if (color !== undefined) custom.format.font.color = color;
    if (bold) custom.format.font.bold = true;
  }
};

const drawPage = (worksheet: Excel.Worksheet, sheet: TemplateSheet): void => {
  const { pageLayout } = worksheet;
  pageLayout.orientation = sheet.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  const { pages } = sheet;
  // Excel heeds breaks only at a size that is given.
  pageLayout.zoom =
    pages === undefined
      ? { horizontalFitToPages: 1, verticalFitToPages: sheet.onePage === true ? 1 : 0 }
      : { scale: pages.scale };
  if (pages !== undefined) pageLayout.setPrintMargins('Inches', { left: SIDE_MARGIN, right: SIDE_MARGIN });
  for (const column of pages?.breaks ?? []) worksheet.verticalPageBreaks.add(`${columnLetters(column)}1`);
  if (sheet.printArea !== undefined) pageLayout.setPrintArea(rangeOf(worksheet, sheet.printArea));
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_FOOTER;
  if (sheet.printTitleRows !== null) {
    const [first, last] = sheet.printTitleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (pages !== undefined && sheet.frozenColumns > 0) {
    pageLayout.setPrintTitleColumns(`$A:$${columnLetters(sheet.frozenColumns - 1)}`);
  }
};

const drawGrid = (worksheet: Excel.Worksheet, sheet: TemplateSheet): void => {
  sheet.columnWidths.forEach((width, index) => {
    worksheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER + CELL_PADDING_POINTS;
  });
  for (const [row, height] of Object.entries(sheet.rowHeights)) {
    worksheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = height;
  }
  if (sheet.frozenRows > 0 && sheet.frozenColumns > 0) {
    worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, sheet.frozenRows, sheet.frozenColumns));
  } else if (sheet.frozenRows > 0) worksheet.freezePanes.freezeRows(sheet.frozenRows);
  else if (sheet.frozenColumns > 0) worksheet.freezePanes.freezeColumns(sheet.frozenColumns);
  worksheet.showGridlines = false;
};

/** Extent of everything drawn, so that the font is set once for the whole of it. */
const extentOf = (sheet: TemplateSheet): Rect => {
  const rects: readonly Rect[] = [...sheet.blocks, ...sheet.styles];
  const rows = Math.max(1, ...rects.map((rect) => rect.top + rect.rows));
  const columns = Math.max(1, ...rects.map((rect) => rect.left + rect.columns));
  return { top: 0, left: 0, rows, columns };
};

/** Names and tables first: formulas of any sheet may refer to them. */
export const addTableAndNames = (
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: TemplateSheet,
): void => {
  if (sheet.table !== null) {
    const range = rangeOf(worksheet, sheet.table);
    range.getRow(0).numberFormat = everywhere('@');
    writeContent(range.getRow(0), [sheet.table.headers], () => true);
    if (sheet.table.standsIn !== 'range') {
      const table = worksheet.tables.add(range, true);
      table.name = sheet.table.name;
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
    }
  }
  for (const { name, row, column, size } of sheet.names) {
    const { rows, columns } = size ?? { rows: 1, columns: 1 };
    context.workbook.names.add(name, worksheet.getRangeByIndexes(row, column, rows, columns));
  }
};

const countOf = (sheet: TemplateSheet): number =>
  sheet.styles.length +
  sheet.validations.length +
  sheet.conditionalFormats.length +
  sheet.columnWidths.length +
  Object.keys(sheet.rowHeights).length;

/** Everything of a sheet but its table and names, in the order in which it must be written. */
export const drawingSteps = (worksheet: Excel.Worksheet, sheet: TemplateSheet): readonly Step[] => [
  {
    bytes: BYTES_PER_CALL * (sheet.merges.length + sheet.numberFormats.length),
    queue: () => {
      const { format } = rangeOf(worksheet, extentOf(sheet));
      format.font.name = FONT_NAME;
      format.font.size = FONT_SIZE;
      format.verticalAlignment = 'Center';
      for (const rect of sheet.merges) rangeOf(worksheet, rect).merge();
      for (const { format: numberFormat, ...rect } of sheet.numberFormats)
        rangeOf(worksheet, rect).numberFormat = everywhere(numberFormat);
    },
  },
  ...blockSteps(worksheet, sheet),
  {
    bytes: BYTES_PER_CALL * countOf(sheet),
    queue: () => {
      for (const styled of sheet.styles) drawStyle(worksheet, styled);
      for (const rect of sheet.validations) drawValidation(worksheet, rect);
      drawConditions(worksheet, sheet);
      drawPage(worksheet, sheet);
      drawGrid(worksheet, sheet);
    },
  },
];
