/** Excel's own charts of a template sheet, over columns of its tables: queues the calls, never syncs. */
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
  const one = drawn.series.getItemAt(0);
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

/** The tables it shows must be there, or their making queued. */
export const drawCharts = (context: Excel.RequestContext, worksheet: Excel.Worksheet, sheet: TemplateSheet): void => {
  for (const chart of sheet.charts ?? []) drawChart(context, worksheet, chart);
};
