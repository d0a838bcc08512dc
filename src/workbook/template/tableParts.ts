/** Draws a table: summary lines, bands, header, data rows with their looks, formats and validations. */
import { a1, absoluteRange, columnLetters } from '../a1';
import type { RawCell } from '../cellType';
import { columnRangeName, wholeRangeName } from '../columnReference';
import type { Column, SummaryLine, TableDescription } from '../describe';
import { modeIn } from '../formula/print';
import type { FunctionUse, References } from '../formula/print';
import { LOOKS } from '../looks';
import type { TableLayout } from '../layout';
import type { StyleRole, TemplateCell } from '../templateModel';
import { addBlock, placeCell, runsOf } from './draft';
import type { SheetDraft } from './draft';
import { validationOf } from './expectedValidation';
import { COMPUTED_ALIGN, COMPUTED_FORMATS } from './formats';
import { lineFormula } from './rowFormulas';
import type { ColumnPositions } from './rowFormulas';
import { heightFor } from './rowHeights';
import type { WrappedText } from './rowHeights';
import { dataCells, formulaCell, positionsOf } from './tableCells';
import type { ComputedValue, FormulaForm } from './tableCells';

export interface TableContent {
  /** Typed cells of each data row, blank rows included. */
  readonly rows: readonly Readonly<Record<string, RawCell>>[];
  readonly form: FormulaForm;
  readonly valueOf?: ComputedValue | undefined;
  readonly summaryValueOf?: ((table: string, line: number, key: string) => RawCell) | undefined;
  /** Absolute reference of another table's column; `null` when that sheet is not part of the template. */
  readonly columnRange: (table: string, key: string) => string | null;
}

type Keyed = readonly (readonly [key: string, column: Column])[];

/** Room that the filter button of a header cell takes, in characters. */
const FILTER_BUTTON = 2;

const columnsOf = ({ description }: TableLayout): Keyed => Object.entries(description.columns);

/** Where a line of a table stands: of the template, or in somebody's workbook. */
export interface LinePlace {
  readonly table: TableDescription;
  readonly row: number;
  readonly left: number;
  readonly width: number;
  readonly positions: ColumnPositions;
  readonly use: FunctionUse;
  readonly references?: References;
}

export const placeSummaryLine = (
  draft: SheetDraft,
  line: SummaryLine,
  { table, row, left, width, positions, use, references }: LinePlace,
  valueOf?: (key: string) => RawCell,
): void => {
  const cells: TemplateCell[] = Array.from({ length: width }, (_, column) => (column === 0 ? line.label : ''));
  for (const [key, expr] of Object.entries(line.cells)) {
    const column = positions.position(key);
    if (column === undefined) continue;
    const mode = modeIn(line.forms?.[key] ?? 'native', use);
    cells[column - left] = formulaCell(lineFormula(table, expr, positions, row, mode, references), valueOf?.(key));
    const format = COMPUTED_FORMATS[line.formats?.[key] ?? 'count'];
    draft.numberFormats.push({ top: row, left: column, rows: 1, columns: 1, format });
  }
  addBlock(draft, row, left, [cells]);
  draft.styles.push({ top: row, left, rows: 1, columns: 1, role: 'summaryLabel', align: 'left' });
  draft.styles.push({ top: row, left: left + 1, rows: 1, columns: width - 1, role: 'summary', align: 'right' });
  draft.rowHeights[row] = heightFor([{ text: line.label, width: 40 }]);
};

const drawSummary = (draft: SheetDraft, layout: TableLayout, content: TableContent): void => {
  const { description: table, keys, lineRows } = layout;
  (table.summary ?? []).forEach((line, index) => {
    const place = {
      table,
      row: lineRows[index] ?? layout.end,
      left: 0,
      width: keys.length,
      positions: positionsOf(keys),
      use: content.form.use,
    };
    const { summaryValueOf } = content;
    placeSummaryLine(draft, line, place, summaryValueOf && ((key) => summaryValueOf(table.id, index, key)));
  });
};

const drawBands = (draft: SheetDraft, layout: TableLayout): void => {
  const { bandRow, partsFrom } = layout;
  if (bandRow === null) return;
  const heights: WrappedText[] = [];
  // A band that ran on from one part of the paper to the next would be cut off there.
  const columns = columnsOf(layout).map(([, { band, width }], index) => ({
    band,
    width,
    part: partsFrom.filter((from) => from <= index).length,
  }));
  for (const { start, items } of runsOf(columns, ({ band = '', part }) => `${String(part)} ${band}`)) {
    const band = items[0]?.band;
    if (band === undefined) continue;
    placeCell(draft, {
      row: bandRow,
      span: { left: start, columns: items.length },
      cell: band,
      role: 'band',
      align: 'center',
      wrap: true,
    });
    heights.push({ text: band, width: items.reduce((sum, { width }) => sum + width, 0), bold: true });
  }
  draft.rowHeights[bandRow] = heightFor(heights);
};

const drawHeader = (draft: SheetDraft, layout: TableLayout): void => {
  const columns = columnsOf(layout);
  addBlock(draft, layout.headerRow, 0, [columns.map(([, { header }]) => header)]);
  draft.styles.push({
    top: layout.headerRow,
    left: 0,
    rows: 1,
    columns: columns.length,
    role: 'header',
    align: 'center',
    wrap: true,
  });
  draft.rowHeights[layout.headerRow] = heightFor(
    columns.map(([, { header, width }]) => ({ text: header, width, bold: true, button: FILTER_BUTTON })),
  );
};

const roleOf = (column: Column, { spareRows }: TableDescription): StyleRole => {
  if (spareRows === true) return 'shown';
  return column.role === 'input' && column.required ? 'required' : column.role;
};
const alignOf = (column: Column): 'left' | 'center' | 'right' =>
  column.role === 'computed' ? COMPUTED_ALIGN[column.format] : column.type.align;
/** Texts in columns wide enough for sentences are wrapped. */
const WRAPPED_FROM = 20;
const isWrapped = (column: Column): boolean => alignOf(column) === 'left' && column.width >= WRAPPED_FROM;

const styleRows = (draft: SheetDraft, layout: TableLayout): void => {
  const look = ([, column]: readonly [string, Column]) =>
    `${roleOf(column, layout.description)} ${alignOf(column)} ${String(isWrapped(column))}`;
  for (const { start, items } of runsOf(columnsOf(layout), look)) {
    const column = items[0]?.[1];
    if (column === undefined) continue;
    draft.styles.push({
      top: layout.firstRow,
      left: start,
      rows: layout.rowCount,
      columns: items.length,
      role: roleOf(column, layout.description),
      align: alignOf(column),
      wrap: isWrapped(column),
    });
  }
};

const formatOf = (column: Column, raw: Readonly<Record<string, RawCell>>): string => {
  if (column.role !== 'computed') return column.type.numberFormat(raw);
  return COMPUTED_FORMATS[column.formatOf?.(raw) ?? column.format];
};

/** Formats by runs of rows within a column, and by runs of columns where all rows are alike. */
function* formatRows(draft: SheetDraft, layout: TableLayout, rows: TableContent['rows']): Generator<undefined> {
  const uniform: (string | null)[] = [];
  for (const [left, [, column]] of columnsOf(layout).entries()) {
    const runs = runsOf(rows, (raw) => formatOf(column, raw));
    yield;
    const [first] = runs;
    uniform.push(runs.length === 1 && first?.items[0] !== undefined ? formatOf(column, first.items[0]) : null);
    if (runs.length === 1) continue;
    for (const { start, items } of runs) {
      const format = formatOf(column, items[0] ?? {});
      draft.numberFormats.push({ top: layout.firstRow + start, left, rows: items.length, columns: 1, format });
    }
  }
  for (const { start, items } of runsOf(uniform, (format) => format ?? '')) {
    const format = items[0] ?? null;
    if (format === null || format === 'General') continue;
    draft.numberFormats.push({
      top: layout.firstRow,
      left: start,
      rows: layout.rowCount,
      columns: items.length,
      format,
    });
  }
}

const validateRows = (draft: SheetDraft, layout: TableLayout, content: TableContent): void => {
  columnsOf(layout).forEach(([, column], left) => {
    if (column.role === 'computed') return;
    const validation = validationOf(
      { type: column.type, label: column.header, note: column.note },
      content.columnRange,
    );
    if (validation !== null)
      draft.validations.push({ top: layout.firstRow, left, rows: layout.rowCount, columns: 1, ...validation });
  });
};

const addConditions = (draft: SheetDraft, layout: TableLayout): void => {
  const { firstRow, rowCount, keys } = layout;
  const row = String(firstRow + 1);
  const rowRange = `$A${row}:$${columnLetters(keys.length - 1)}${row}`;
  columnsOf(layout).forEach(([, column], left) => {
    const rect = { top: firstRow, left, rows: rowCount, columns: 1 };
    if (column.role === 'computed') {
      for (const [text, look] of Object.entries(column.looks ?? {})) {
        draft.conditionalFormats.push({ ...rect, formula: `=$${a1(firstRow, left)}="${text}"`, look });
      }
    } else if (column.role === 'input' && column.required) {
      const formula = `=AND($${a1(firstRow, left)}="",SUMPRODUCT(--(${rowRange}<>""))>0)`;
      draft.conditionalFormats.push({ ...rect, formula, look: 'missingRequired' });
    }
  });
};

/** A row is in use when any of its formulas shows something. */
const markSpareRows = (draft: SheetDraft, layout: TableLayout): void => {
  if (layout.description.spareRows !== true) return;
  const { firstRow, rowCount } = layout;
  const columns = columnsOf(layout);
  const cellOf = (left: number): string => `$${a1(firstRow, left)}`;
  const shown = columns.flatMap(([, { role }], left) => (role === 'computed' ? [cellOf(left)] : [])).join('&');
  const formulas = columns.map(([, column], left) => {
    const looks = column.role === 'computed' ? Object.keys(column.looks ?? {}) : [];
    // Programs differ in which of two formats of a cell comes first, so only one of them is ever true.
    return `=AND(${shown}<>""${looks.map((text) => `,${cellOf(left)}<>"${text}"`).join('')})`;
  });
  for (const { start, items } of runsOf(formulas, (formula) => formula)) {
    const rect = { top: firstRow, left: start, rows: rowCount, columns: items.length };
    draft.conditionalFormats.push({ ...rect, formula: items[0] ?? '', look: 'rowInUse' });
  }
  columns.forEach(([, { role }], left) => {
    if (role !== 'fixed') return;
    draft.conditionalFormats.push({
      top: firstRow,
      left,
      rows: rowCount,
      columns: 1,
      formula: `=${shown}=""`,
      look: 'rowSpare',
    });
  });
};

const fitRows = (draft: SheetDraft, layout: TableLayout, rows: TableContent['rows']): void => {
  const wrapped = columnsOf(layout)
    .filter(([, column]) => isWrapped(column))
    .map(([key, column]) => ({
      key,
      width: column.width,
      bold: LOOKS[roleOf(column, layout.description)].bold === true,
    }));
  const { textLines = 1 } = layout.description;
  rows.forEach((raw, index) => {
    const texts = wrapped.flatMap(({ key, width, bold }) => {
      const text = raw[key];
      return typeof text === 'string' && text.length > width * 0.8 ? [{ text, width, bold }] : [];
    });
    const fitting = texts.length > 0 ? heightFor(texts) : 0;
    const reserved = textLines === 1 ? 0 : heightFor([{ text: '\n'.repeat(textLines - 1), width: 1 }]);
    if (fitting + reserved > 0) draft.rowHeights[layout.firstRow + index] = Math.max(fitting, reserved);
  });
};

/** The whole of a plain range with its headings, and the data cells of each column. */
const nameColumns = (draft: SheetDraft, { description, headerRow, firstRow, rowCount, keys }: TableLayout): void => {
  if (description.standsIn !== 'range') return;
  const { id } = description;
  draft.names.push(
    { name: wholeRangeName(id), row: headerRow, column: 0, size: { rows: rowCount + 1, columns: keys.length } },
    ...keys.map((key, column) => ({
      name: columnRangeName(id, key),
      row: firstRow,
      column,
      size: { rows: rowCount, columns: 1 },
    })),
  );
};

/** In steps: a register has tens of thousands of rows. */
export function* drawTable(draft: SheetDraft, layout: TableLayout, content: TableContent): Generator<undefined> {
  drawSummary(draft, layout, content);
  drawBands(draft, layout);
  drawHeader(draft, layout);
  addBlock(draft, layout.firstRow, 0, yield* dataCells(layout, content.rows, content.form, content.valueOf));
  styleRows(draft, layout);
  yield* formatRows(draft, layout, content.rows);
  validateRows(draft, layout, content);
  addConditions(draft, layout);
  markSpareRows(draft, layout);
  yield;
  fitRows(draft, layout, content.rows);
  nameColumns(draft, layout);
}

export const columnRange = (sheetName: string, layout: TableLayout, key: string): string =>
  absoluteRange(sheetName, layout.firstRow, layout.keys.indexOf(key), layout.rowCount, 1);
