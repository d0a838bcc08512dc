import type { Probes, ProbeScene } from './probe';

const lineOf = ({ sheet }: ProbeScene) => sheet.charts.add('Line', sheet.getRange('A1:B5'));

export const chartProbes: Probes = {
  'Chart.id': async (scene) => {
    const chart = await scene.load(lineOf(scene), 'id');
    chart.name = 'X';
    expect((await scene.load(scene.sheet.charts.getItem(chart.id), 'name')).name).toBe('X');
  },
  'Chart.chartType': async (scene) => {
    const chart = lineOf(scene);
    chart.chartType = 'Pie';
    expect((await scene.load(chart, 'chartType')).chartType).toBe('Pie');
  },
  'ChartAxisTitle.text': async (scene) => {
    const { title } = lineOf(scene).axes.categoryAxis;
    title.text = 'Thôn';
    expect((await scene.load(title, 'text')).text).toBe('Thôn');
  },
  'ChartCollection.count': async (scene) => {
    lineOf(scene);
    const charts = await scene.load(scene.sheet.charts, 'count');
    expect(charts.count).toBe(1);
    expect(() => charts.items).toThrow('items');
  },
  'ChartCollection.getCount': async (scene) => {
    lineOf(scene);
    const count = scene.sheet.charts.getCount();
    await scene.context.sync();
    expect(count.value).toBe(1);
  },
  'ChartCollection.getItemAt': async (scene) => {
    lineOf(scene).name = 'X';
    expect((await scene.load(scene.sheet.charts.getItemAt(0), 'name')).name).toBe('X');
  },
  'ChartFill.clear': async (scene) => {
    const { fill } = lineOf(scene).series.add('Mức 1').format;
    fill.setSolidColor('#1e6b45');
    fill.clear();
    await scene.context.sync();
    expect(scene.book.host.book.state(scene.book.host.engine.activeSheet()).charts[0]?.series[0]).not.toHaveProperty(
      'color',
    );
  },
  'ChartSeries.name': async (scene) => {
    const series = lineOf(scene).series.add('Mức 1');
    series.name = 'Mức 2';
    expect((await scene.load(series, 'name')).name).toBe('Mức 2');
  },
  'ChartSeries.setValues': async (scene) => {
    lineOf(scene).series.add('Mức 1').setValues(scene.sheet.getRange('B2:B5'));
    await scene.context.sync();
    const [chart] = scene.book.host.book.state(scene.book.host.engine.activeSheet()).charts;
    expect(chart?.series[0]?.values?.rect).toStrictEqual({ row: 1, column: 1, rows: 4, columns: 1 });
  },
  'ChartSeries.setXAxisValues': async (scene) => {
    lineOf(scene).series.add('Mức 1').setXAxisValues(scene.sheet.getRange('A2:A5'));
    await scene.context.sync();
    const [chart] = scene.book.host.book.state(scene.book.host.engine.activeSheet()).charts;
    expect(chart?.series[0]?.categories?.rect).toStrictEqual({ row: 1, column: 0, rows: 4, columns: 1 });
  },
  'ChartSeriesCollection.add': async (scene) => {
    expect((await scene.load(lineOf(scene).series.add('Mức 1'), 'name')).name).toBe('Mức 1');
  },
  'ChartSeriesCollection.getCount': async (scene) => {
    const { series } = lineOf(scene);
    series.add('Mức 1');
    const count = series.getCount();
    await scene.context.sync();
    expect(count.value).toBe(1);
  },
  'ChartSeriesCollection.getItemAt': async (scene) => {
    const { series } = lineOf(scene);
    series.add('Mức 1');
    series.add('Mức 2');
    expect((await scene.load(series.getItemAt(1), 'name')).name).toBe('Mức 2');
  },
  'ChartSeriesCollection.items': async (scene) => {
    const { series } = lineOf(scene);
    series.add('Mức 1');
    expect((await scene.load(series, 'items/name')).items.map(({ name }) => name)).toStrictEqual(['Mức 1']);
  },
};
