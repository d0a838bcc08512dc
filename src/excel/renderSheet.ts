/** Draws one template sheet: queues the calls, never syncs. */
import type { ValidationSpec } from '../workbook/cellType';
import type { Rect, StyledRect, TemplateCell, TemplateSheet, ValidatedRect } from '../workbook/templateModel';
import { columnLetters } from '../workbook/a1';
import { CONDITIONAL_LOOKS, FONT_NAME, FONT_SIZE, LOOKS, type Look } from '../workbook/looks';
import { keptText } from './keptText';

/** Points per character of the default font at 96 dpi: Excel widths are characters, Office.js widths are points. */
const POINTS_PER_CHARACTER = 5.6;
const CELL_PADDING_POINTS = 4;

const rangeOf = (worksheet: Excel.Worksheet, rect: Rect): Excel.Range =>
  worksheet.getRangeByIndexes(rect.top, rect.left, rect.rows, rect.columns);

/** Excel takes one value for a whole range; its types know matrices only. */
const everywhere = (format: string): string[][] => format as unknown as string[][];

const contentOf = (cell: TemplateCell): string | number | boolean => (typeof cell === 'object' ? cell.formula : keptText(cell));

const writeBlocks = (worksheet: Excel.Worksheet, sheet: TemplateSheet): void => {
  for (const { format, ...rect } of sheet.numberFormats) rangeOf(worksheet, rect).numberFormat = everywhere(format);
  for (const block of sheet.blocks) {
    rangeOf(worksheet, block).formulas = block.cells.map((row) => row.map(contentOf));
  }
};

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

type Size = Pick<Rect, 'rows' | 'columns'>;

const drawBorder = (range: Excel.Range, rect: Size, border: NonNullable<Look['border']>): void => {
  const edges = border === 'bottom' ? (['EdgeBottom'] as const) : EDGES;
  for (const edge of edges) {
    if (edge === 'InsideHorizontal' && rect.rows === 1) continue;
    if (edge === 'InsideVertical' && rect.columns === 1) continue;
    const line = range.format.borders.getItem(edge);
    line.style = border === 'dotted' ? 'Dot' : 'Continuous';
    line.color = '#9CA3AF';
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

export const setValidation = (range: Excel.Range, rect: Omit<ValidatedRect, keyof Rect>): void => {
  const { dataValidation } = range;
  dataValidation.ignoreBlanks = true;
  // The prompt is set after the rule: the other order loses it (office-js issue 2594).
  dataValidation.rule = ruleOf(rect.spec, rect.source);
  const style = rect.alert === 'warning' ? 'Warning' : 'Stop';
  dataValidation.errorAlert = { showAlert: true, style, title: rect.errorTitle, message: rect.error };
  dataValidation.prompt = { showPrompt: rect.prompt !== '', title: rect.promptTitle, message: rect.prompt };
};

const drawValidation = (worksheet: Excel.Worksheet, rect: ValidatedRect): void => setValidation(rangeOf(worksheet, rect), rect);

const drawConditions = (worksheet: Excel.Worksheet, sheet: TemplateSheet): void => {
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
  pageLayout.zoom = { horizontalFitToPages: sheet.pagesWide ?? 1, verticalFitToPages: 0 };
  if (sheet.printTitleRows !== null) {
    const [first, last] = sheet.printTitleRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if ((sheet.pagesWide ?? 1) > 1 && sheet.frozenColumns > 0) {
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
export const addTableAndNames = (context: Excel.RequestContext, worksheet: Excel.Worksheet, sheet: TemplateSheet): void => {
  if (sheet.table !== null) {
    const range = rangeOf(worksheet, sheet.table);
    range.getRow(0).numberFormat = everywhere('@');
    range.getRow(0).values = [[...sheet.table.headers]];
    const table = worksheet.tables.add(range, true);
    table.name = sheet.table.name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
  for (const { name, row, column } of sheet.names) {
    context.workbook.names.add(name, worksheet.getRangeByIndexes(row, column, 1, 1));
  }
};

export const drawSheet = (worksheet: Excel.Worksheet, sheet: TemplateSheet): void => {
  const { format } = rangeOf(worksheet, extentOf(sheet));
  format.font.name = FONT_NAME;
  format.font.size = FONT_SIZE;
  format.verticalAlignment = 'Center';
  for (const rect of sheet.merges) rangeOf(worksheet, rect).merge();
  writeBlocks(worksheet, sheet);
  for (const styled of sheet.styles) drawStyle(worksheet, styled);
  for (const rect of sheet.validations) drawValidation(worksheet, rect);
  drawConditions(worksheet, sheet);
  drawPage(worksheet, sheet);
  drawGrid(worksheet, sheet);
};
