/** What a chart shows: where its cells stand, and what they hold, so that it is seen before anybody recalculates. */
import { absoluteRange, absoluteCell } from '../../workbook/a1';
import type { RawCell } from '../../workbook/cellType';
import type {
  Rect,
  Template,
  TemplateCell,
  TemplateChart,
  TemplateColumnRef,
  TemplateSheet,
} from '../../workbook/templateModel';

export interface ColumnData {
  readonly header: { readonly reference: string; readonly text: string };
  /** All cells of the column below the heading: a chart over exactly these follows the table when it grows. */
  readonly reference: string;
  readonly format: string;
  /** `null` where not every formula was worked out. */
  readonly values: readonly RawCell[] | null;
}

export interface ChartData {
  readonly chart: TemplateChart;
  readonly categories: ColumnData;
  readonly series: readonly ColumnData[];
}

const covers = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.top && row < rect.top + rect.rows && column >= rect.left && column < rect.left + rect.columns;

const cellAt = ({ blocks }: TemplateSheet, row: number, column: number): TemplateCell => {
  const block = blocks.filter((candidate) => covers(candidate, row, column)).at(-1);
  return block?.cells[row - block.top]?.[column - block.left] ?? '';
};

const valueOf = (cell: TemplateCell): RawCell | undefined => (typeof cell === 'object' ? cell.value : cell);

const columnData = ({ sheets }: Template, { table: name, header }: TemplateColumnRef): ColumnData | undefined => {
  const sheet = sheets.find(({ table }) => table?.name === name);
  const table = sheet?.table;
  const position = table?.headers.indexOf(header) ?? -1;
  if (sheet === undefined || table === undefined || table === null || position < 0) return undefined;
  const column = table.left + position;
  const [top, rows] = [table.top + 1, table.rows - 1];
  const values = Array.from({ length: rows }, (_, row) => valueOf(cellAt(sheet, top + row, column)));
  return {
    header: { reference: absoluteCell(sheet.title, table.top, column), text: header },
    reference: absoluteRange(sheet.title, top, column, rows, 1),
    format: sheet.numberFormats.filter((rect) => covers(rect, top, column)).at(-1)?.format ?? 'General',
    values: values.every((value) => value !== undefined) ? values : null,
  };
};

/** Undefined where the template has been made without the table that the chart shows. */
export const chartData = (template: Template, chart: TemplateChart): ChartData | undefined => {
  const categories = columnData(template, chart.categories);
  const series = chart.series.flatMap((ref) => columnData(template, ref) ?? []);
  return categories === undefined || series.length === 0 ? undefined : { chart, categories, series };
};
