/** A template drawn as an .xlsx file, without Excel: the same sheets, formulas as built-in functions. */
import ExcelJS from 'exceljs';
import type { RawCell, ValidationSpec } from '../workbook/cellType';
import { columnLetters } from '../workbook/a1';
import { borderColor, CONDITIONAL_LOOKS, FONT_NAME, FONT_SIZE, LOOKS, PAGE_FOOTER, type Look } from '../workbook/looks';
import { SIDE_MARGIN } from '../workbook/printing';
import type { Rect, StyledRect, Template, TemplateCell, TemplateSheet, ValidatedRect } from '../workbook/templateModel';
import { finishPackage } from './finishPackage';

/** Code of A4 in the file format; the library's own list stops before it. */
const A4: unknown = 9;

const argb = (color: string) => ({ argb: `FF${color.slice(1)}` });

const valueOf = (cell: TemplateCell): ExcelJS.CellValue => {
  if (typeof cell !== 'object') return cell === '' ? null : cell;
  const formula = cell.formula.slice(1);
  return { formula, ...resultOf(cell.value), date1904: false };
};

const resultOf = (value: RawCell | undefined): Pick<ExcelJS.CellFormulaValue, 'result'> => {
  if (value === undefined) return {};
  if (typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value))
    return { result: { error: value as ExcelJS.CellErrorValue['error'] } };
  return { result: value };
};

const fontOf = (look: Look): Partial<ExcelJS.Font> => ({
  name: FONT_NAME,
  size: look.size ?? FONT_SIZE,
  ...(look.bold ? { bold: true } : {}),
  ...(look.italic ? { italic: true } : {}),
  ...(look.color === undefined ? {} : { color: argb(look.color) }),
});

const borderOf = (border: NonNullable<Look['border']>): Partial<ExcelJS.Borders> => {
  const line = { style: border === 'dotted' ? 'dotted' : 'thin', color: argb(borderColor(border)) } as const;
  return border === 'bottom' ? { bottom: line } : { top: line, bottom: line, left: line, right: line };
};

const eachCell = (worksheet: ExcelJS.Worksheet, rect: Rect, visit: (cell: ExcelJS.Cell) => void): void => {
  for (let row = rect.top; row < rect.top + rect.rows; row += 1) {
    for (let column = rect.left; column < rect.left + rect.columns; column += 1)
      visit(worksheet.getCell(row + 1, column + 1));
  }
};

const addressOf = (worksheet: ExcelJS.Worksheet, rect: Rect): string => {
  const first = worksheet.getCell(rect.top + 1, rect.left + 1).address;
  const last = worksheet.getCell(rect.top + rect.rows, rect.left + rect.columns).address;
  return first === last ? first : `${first}:${last}`;
};

const drawStyle = (worksheet: ExcelJS.Worksheet, styled: StyledRect): void => {
  const look = LOOKS[styled.role];
  const font = fontOf(look);
  const border = look.border === undefined ? undefined : borderOf(look.border);
  const fill: ExcelJS.Fill | undefined =
    look.fill === undefined ? undefined : { type: 'pattern', pattern: 'solid', fgColor: argb(look.fill) };
  const alignment: Partial<ExcelJS.Alignment> = {
    vertical: 'middle',
    ...(styled.align === undefined ? {} : { horizontal: styled.align }),
    ...(styled.wrap ? { wrapText: true } : {}),
  };
  eachCell(worksheet, styled, (cell) => {
    cell.font = font;
    cell.alignment = alignment;
    if (border !== undefined) cell.border = border;
    if (fill !== undefined) cell.fill = fill;
  });
};

const ruleOf = (
  spec: ValidationSpec,
  source: string | undefined,
): Pick<ExcelJS.DataValidation, 'type' | 'formulae' | 'operator'> => {
  switch (spec.kind) {
    case 'whole':
      return spec.max === null
        ? { type: 'whole', operator: 'greaterThanOrEqual', formulae: [spec.min] }
        : { type: 'whole', operator: 'between', formulae: [spec.min, spec.max] };
    case 'decimal':
      return { type: 'decimal', operator: 'between', formulae: [spec.min, spec.max] };
    case 'list':
      return { type: 'list', formulae: [`"${spec.choices.join(',')}"`] };
    case 'listOfColumn':
      return { type: 'list', formulae: [(source ?? '').replace(/^=/, '')] };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [new Date(`${spec.from}T00:00:00Z`), new Date(`${spec.to}T00:00:00Z`)],
      };
    case 'textLength':
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [spec.max] };
  }
};

/** ExcelJS declares validations per cell only; the range form is in its model and keeps a file of 25,000 rows small. */
interface ValidationModel {
  readonly dataValidations: { readonly add: (address: string, validation: ExcelJS.DataValidation) => void };
}

const drawValidation = (worksheet: ExcelJS.Worksheet, rect: ValidatedRect): void => {
  const { dataValidations } = worksheet as unknown as ValidationModel;
  dataValidations.add(addressOf(worksheet, rect), {
    ...ruleOf(rect.spec, rect.source),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rect.alert ?? 'stop',
    errorTitle: rect.errorTitle,
    error: rect.error,
    showInputMessage: rect.prompt !== '',
    promptTitle: rect.promptTitle,
    prompt: rect.prompt,
  });
};

const drawConditions = (worksheet: ExcelJS.Worksheet, sheet: TemplateSheet): void => {
  for (const [index, { formula, look, ...rect }] of sheet.conditionalFormats.entries()) {
    const { fill, color, bold } = CONDITIONAL_LOOKS[look];
    const style: Partial<ExcelJS.Style> = {
      ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } }),
      ...(color === undefined && !bold
        ? {}
        : { font: { ...(color === undefined ? {} : { color: argb(color) }), ...(bold ? { bold } : {}) } }),
    };
    worksheet.addConditionalFormatting({
      ref: addressOf(worksheet, rect),
      rules: [{ type: 'expression', formulae: [formula.replace(/^=/, '')], style, priority: index + 1 }],
    });
  }
};

/** The library's own `value` leaves out the result of a formula that is 0 or FALSE. */
const contentOf = (cell: ExcelJS.Cell): ExcelJS.CellValue =>
  cell.type === ExcelJS.ValueType.Formula
    ? { formula: cell.formula, result: cell.result, date1904: false }
    : cell.value;

const drawTable = (worksheet: ExcelJS.Worksheet, sheet: TemplateSheet): void => {
  const { table } = sheet;
  if (table === null) return;
  const body = { top: table.top + 1, left: table.left, rows: table.rows - 1, columns: table.columns };
  // addTable writes the rows it is given over the cells, so it is given what stands there.
  const rows = Array.from({ length: body.rows }, (_, row) =>
    Array.from({ length: body.columns }, (__, column) =>
      contentOf(worksheet.getCell(body.top + row + 1, body.left + column + 1)),
    ),
  );
  worksheet.addTable({
    name: table.name,
    ref: worksheet.getCell(table.top + 1, table.left + 1).address,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: table.headers.map((name) => ({ name, filterButton: true })),
    rows,
  });
};

/** The others are Excel's own. */
const SIDE_MARGINS = { left: SIDE_MARGIN, right: SIDE_MARGIN, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Printed on several pages side by side, each with the columns that name its rows. */
const pagesAside = ({ pages, frozenColumns }: TemplateSheet): boolean => pages !== undefined && frozenColumns > 0;

/** The library puts a `$` before the column and none before the row, and Excel reads a relative area from another cell. */
const printAreaOf = ({ top, left, rows, columns }: Rect): string => {
  const corner = (row: number, column: number): string => `${columnLetters(column)}$${String(row + 1)}`;
  return `${corner(top, left)}:${corner(top + rows - 1, left + columns - 1)}`;
};

const drawSheet = (workbook: ExcelJS.Workbook, sheet: TemplateSheet): void => {
  const worksheet = workbook.addWorksheet(sheet.title, {
    pageSetup: {
      paperSize: A4 as ExcelJS.PaperSize,
      orientation: sheet.orientation,
      ...(sheet.pages === undefined
        ? { fitToPage: true, fitToWidth: 1, fitToHeight: sheet.onePage === true ? 1 : 0 }
        : { scale: sheet.pages.scale, margins: SIDE_MARGINS }),
      ...(sheet.printArea === undefined ? {} : { printArea: printAreaOf(sheet.printArea) }),
      ...(pagesAside(sheet) ? { printTitlesColumn: `A:${columnLetters(sheet.frozenColumns - 1)}` } : {}),
      ...(sheet.printTitleRows === null
        ? {}
        : { printTitlesRow: `${sheet.printTitleRows[0] + 1}:${sheet.printTitleRows[1] + 1}` }),
    },
    headerFooter: { oddFooter: `&C${PAGE_FOOTER}` },
    views: [
      sheet.frozenRows + sheet.frozenColumns > 0
        ? { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
  });
  sheet.columnWidths.forEach((width, index) => (worksheet.getColumn(index + 1).width = width));
  for (const [row, height] of Object.entries(sheet.rowHeights)) worksheet.getRow(Number(row) + 1).height = height;
  for (const block of sheet.blocks) {
    block.cells.forEach((row, r) =>
      row.forEach((cell, c) => (worksheet.getCell(block.top + r + 1, block.left + c + 1).value = valueOf(cell))),
    );
  }
  drawTable(worksheet, sheet);
  for (const rect of sheet.merges)
    worksheet.mergeCells(rect.top + 1, rect.left + 1, rect.top + rect.rows, rect.left + rect.columns);
  for (const styled of sheet.styles) drawStyle(worksheet, styled);
  for (const { format, ...rect } of sheet.numberFormats) eachCell(worksheet, rect, (cell) => (cell.numFmt = format));
  for (const rect of sheet.validations) drawValidation(worksheet, rect);
  drawConditions(worksheet, sheet);
  for (const { name, row, column } of sheet.names) worksheet.getCell(row + 1, column + 1).addName(name);
};

/** Bytes of the .xlsx file. `calculated` columns are told to Excel, so that rows added later get their formulas. */
export const writeXlsx = async (template: Template): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const sheet of template.sheets) drawSheet(workbook, sheet);
  const bytes = await workbook.xlsx.writeBuffer();
  return finishPackage(new Uint8Array(bytes), template);
};
