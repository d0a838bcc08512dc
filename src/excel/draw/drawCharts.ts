/**
 * Excel's own charts of template sheets that stand already, over columns of their tables. A chart that Excel will not draw
 * (EmptyChartSeries is among its documented errors) is left out and named; nothing else depends on one.
 */
import { chartColor } from '../../workbook/looks';
import type { TemplateChart, TemplateColumnRef, TemplateSheet } from '../../workbook/templateModel';

const KINDS = { bars: 'BarClustered', columns: 'ColumnClustered' } as const;

const bodyOf = (context: Excel.RequestContext, { table, header }: TemplateColumnRef): Excel.Range =>
  context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();

const color = (series: Excel.ChartSeries, index: number): void => {
  series.format.fill.setSolidColor(chartColor(index));
};

const drawChart = (context: Excel.RequestContext, worksheet: Excel.Worksheet, chart: TemplateChart): void => {
  const categories = bodyOf(context, chart.categories);
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const drawn = worksheet.charts.add(KINDS[chart.kind], bodyOf(context, first), 'Columns');
  // Excel guesses from the cells whether the first one is a heading: nothing of its guess is kept.
  const one = drawn.series.getItemAt(0);
  one.setValues(bodyOf(context, first));
  one.name = first.header;
  one.setXAxisValues(categories);
  color(one, 0);
  for (const [index, ref] of others.entries()) {
    const series = drawn.series.add(ref.header);
    series.setValues(bodyOf(context, ref));
    series.setXAxisValues(categories);
    color(series, index + 1);
  }
  drawn.title.text = chart.title;
  drawn.legend.visible = others.length > 0;
  drawn.legend.position = 'Bottom';
  drawn.setPosition(
    worksheet.getRangeByIndexes(chart.top, chart.left, 1, 1),
    worksheet.getRangeByIndexes(chart.top + chart.rows - 1, chart.left + chart.columns - 1, 1, 1),
  );
};

export interface ChartSheet {
  readonly sheet: TemplateSheet;
  readonly worksheet: Excel.Worksheet;
}

/** Takes away what is there of charts of the sheet beyond the first `kept`: one that failed may be there in part. */
const dropFrom = async (context: Excel.RequestContext, { worksheet }: ChartSheet, kept: number): Promise<void> => {
  worksheet.charts.load('items/name');
  await context.sync();
  for (const chart of worksheet.charts.items.slice(kept)) chart.delete();
  await context.sync();
};

/** Whether the chart stands. */
const drawAlone = async (
  context: Excel.RequestContext,
  own: ChartSheet,
  chart: TemplateChart,
  before: number,
): Promise<boolean> => {
  try {
    drawChart(context, own.worksheet, chart);
    await context.sync();
    return true;
  } catch {
    await dropFrom(context, own, before);
    return false;
  }
};

const drawOneByOne = async (
  context: Excel.RequestContext,
  own: ChartSheet,
  [chart, ...others]: readonly TemplateChart[],
  drawn: number,
): Promise<readonly string[]> => {
  if (chart === undefined) return [];
  const stands = await drawAlone(context, own, chart, drawn);
  const rest = await drawOneByOne(context, own, others, stands ? drawn + 1 : drawn);
  return stands ? rest : [chart.title, ...rest];
};

const drawSlowly = async (
  context: Excel.RequestContext,
  [own, ...others]: readonly ChartSheet[],
): Promise<readonly string[]> => {
  if (own === undefined) return [];
  await dropFrom(context, own, 0);
  const leftOut = await drawOneByOne(context, own, own.sheet.charts ?? [], 0);
  return [...leftOut, ...(await drawSlowly(context, others))];
};

/**
 * Gives the titles of charts that were left out. The sheets are new, so that every chart on them is one of ours. One round
 * trip where Excel draws them all.
 */
export const drawCharts = async (
  context: Excel.RequestContext,
  sheets: readonly ChartSheet[],
): Promise<readonly string[]> => {
  const withCharts = sheets.filter(({ sheet: { charts = [] } }) => charts.length > 0);
  if (withCharts.length === 0) return [];
  try {
    for (const { sheet, worksheet } of withCharts)
      for (const chart of sheet.charts ?? []) drawChart(context, worksheet, chart);
    await context.sync();
    return [];
  } catch {
    // Whatever is the matter, the sheets stand.
    return drawSlowly(context, withCharts).catch(() =>
      withCharts.flatMap(({ sheet: { charts = [] } }) => charts.map(({ title }) => title)),
    );
  }
};
