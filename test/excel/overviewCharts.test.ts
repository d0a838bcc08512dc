import { createTemplate } from '../../src/excel/draw/createTemplate';
import { HostError } from '@xhht/embedded-excel/hostError';
import { ChartCollection } from '@xhht/embedded-excel/model/sheet/chartCollection';
import { ChartFill } from '@xhht/embedded-excel/model/sheet/chartFormat';
import { CHART_COLORS } from '../../src/workbook/looks';
import { newPlan } from '../../src/workbook/newPlan';
import type { Plan } from '../../src/workbook/plan';
import { SHEETS } from '../../src/workbook/workbook';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openEmpty, openPlan } from './openPlan';
import { testInTrial } from '@xhht/embedded-excel/testing/inTrial';

const MEGABYTE = 1024 * 1024;

let workbook: OpenedWorkbook;
const plan = newPlan({ year: 2026 });
afterEach(() => workbook.close());

test('the overview has charts of Excel above its table, named by the columns they show', async () => {
  workbook = await openPlan(plan);
  const read = await workbook.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('Tổng quan');
    charts.load('items/name,items/chartType,items/top,items/height');
    const table = context.workbook.tables.getItem('tblTongQuan').getRange().load('rowIndex');
    await context.sync();
    const details = charts.items.map((chart) => ({
      chart,
      title: chart.title.load('text'),
      series: chart.series.load('items/name'),
    }));
    await context.sync();
    return {
      tableRow: table.rowIndex,
      charts: details.map(({ chart, title, series }) => ({
        kind: chart.chartType,
        bottom: chart.top + chart.height,
        title: title.text,
        series: series.items.map(({ name }) => name),
      })),
    };
  });
  expect(read.charts.map(({ kind, title, series }) => ({ kind, title, series }))).toEqual([
    {
      kind: 'ColumnClustered',
      title: 'Tỷ lệ công dân học tập, gia đình học tập theo thôn',
      series: ['Tỷ lệ công dân học tập', 'Tỷ lệ gia đình học tập'],
    },
    {
      kind: 'ColumnClustered',
      title: 'Tỷ lệ người được trang bị năng lực thông tin, kỹ năng sống theo thôn',
      series: ['Tỷ lệ năng lực thông tin', 'Tỷ lệ kỹ năng sống'],
    },
  ]);
  // The host takes every row as 15 points high.
  for (const { bottom } of read.charts) expect(bottom / 15).toBeLessThan(read.tableRow);
});

test('the charts have the colours that they have in a file written without Excel', async () => {
  const colored = jest.spyOn(ChartFill.prototype, 'setSolidColor');
  workbook = await openEmpty();
  await createTemplate(plan);
  const colors = colored.mock.calls.map(([color]) => color);
  colored.mockRestore();
  expect(colors).toEqual([...CHART_COLORS.slice(0, 2), ...CHART_COLORS.slice(0, 2)]);
});

test('it is printed on one page without the figures behind its bars, and every page has its number', async () => {
  workbook = await openPlan(plan);
  const read = await workbook.Excel.run(async (context) => {
    const [overview, hamlets] = ['Tổng quan', 'Thôn'].map(
      (name) => context.workbook.worksheets.getItem(name).pageLayout,
    );
    const area = overview!.getPrintAreaOrNullObject().load('address');
    const none = hamlets!.getPrintAreaOrNullObject();
    const footer = hamlets!.headersFooters.defaultForAllPages.load('centerFooter');
    overview!.load('zoom,orientation');
    await context.sync();
    return {
      area: area.address,
      none: none.isNullObject,
      footer: footer.centerFooter,
      zoom: overview!.zoom,
      orientation: overview!.orientation,
    };
  });
  expect(read).toEqual({
    area: expect.stringMatching(/!A1:H\d+$/),
    none: true,
    footer: '&A - trang &P/&N',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    orientation: 'Portrait',
  });
});

test('no other sheet has any', async () => {
  workbook = await openPlan(plan);
  const counts = await workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/charts/items/name');
    await context.sync();
    return worksheets.items.filter(({ charts }) => charts.items.length > 0).map(({ name }) => name);
  });
  expect(counts).toEqual(['Tổng quan']);
});

testInTrial('60 hamlets and 4,000 citizens take no more round trips than the 5 MB of a request ask for', async () => {
  const sample = samplePlan({ year: 2026 });
  const [hamlet, citizen] = [sample.hamlets[0], sample.citizens[0]];
  if (hamlet === undefined || citizen === undefined) throw new Error('The sample is empty.');
  const large: Plan = {
    ...sample,
    hamlets: Array.from({ length: 60 }, (_, index) => ({ ...hamlet, name: `Thôn ${String(index + 1)}` })),
    citizens: Array.from({ length: 4_000 }, () => citizen),
  };
  workbook = await openEmpty();
  const requests = await workbook.host.requestsOf(() => createTemplate(large));
  expect(workbook.host.largest.in).toBeLessThan(5 * MEGABYTE);
  expect(requests).toBeLessThanOrEqual(2 + Math.ceil(workbook.host.bytes.in / (3.5 * MEGABYTE)));
});

describe('a chart that Excel will not draw', () => {
  const titles = [
    'Tỷ lệ công dân học tập, gia đình học tập theo thôn',
    'Tỷ lệ người được trang bị năng lực thông tin, kỹ năng sống theo thôn',
  ];
  const chartsOf = (): Promise<readonly string[]> =>
    workbook.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Tổng quan');
      charts.load('items/name');
      await context.sync();
      const found = charts.items.map((chart) => chart.title.load('text'));
      await context.sync();
      return found.map(({ text }) => text);
    });

  test('is left out and named; every sheet stands', async () => {
    workbook = await openEmpty({ switches: { blankSeries: 'refused' } });
    const outcome = await createTemplate(plan);
    expect(outcome.chartsLeftOut).toEqual(titles);
    expect(outcome.added).toHaveLength(SHEETS.length);
    expect(await chartsOf()).toEqual([]);
    expect((await createTemplate(plan)).added).toEqual([]);
  });

  const refuse = (code: string): jest.SpyInstance =>
    jest.spyOn(ChartCollection.prototype, 'add').mockImplementation(() => {
      throw new HostError(code, 'Refused.');
    });
  afterEach(() => jest.restoreAllMocks());

  test.each(['EmptyChartSeries', 'GeneralException'])('%s once: all are drawn at the second try', async (code) => {
    workbook = await openEmpty();
    const add = ChartCollection.prototype.add;
    let calls = 0;
    jest.spyOn(ChartCollection.prototype, 'add').mockImplementation(function (this: ChartCollection, ...given) {
      calls += 1;
      if (calls === 2) throw new HostError(code, 'Refused.');
      return add.apply(this, given);
    });
    expect((await createTemplate(plan)).chartsLeftOut).toEqual([]);
    expect(await chartsOf()).toEqual(titles);
  });

  test('and none that it will: the sheets stand all the same', async () => {
    workbook = await openEmpty();
    refuse('GeneralException');
    const outcome = await createTemplate(plan);
    expect(outcome.added).toHaveLength(SHEETS.length);
    expect(outcome.chartsLeftOut).toEqual(titles);
    expect(await chartsOf()).toEqual([]);
  });
});
