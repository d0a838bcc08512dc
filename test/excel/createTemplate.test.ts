import { createTemplate } from '../../src/excel/draw/createTemplate';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../src/workbook/template';
import { SHEETS } from '../../src/workbook/workbook';
import { openWorkbook, type OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { officeWith } from './officeContext';
import { chosen } from '@xhht/embedded-excel/testing/inTrial';

const plan = newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' });
const TITLES = SHEETS.map(({ title }) => title);

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook({ engine: 'memory' });
  workbook.installGlobals();
  officeWith({ customFunctions: true });
});
afterEach(() => workbook.close());

const sheetTitles = () =>
  workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test('adds every sheet of the description beside the one that is there', async () => {
  const { added, renamed } = await createTemplate(plan);
  expect(added).toEqual(TITLES);
  expect(renamed).toEqual([]);
  expect(await sheetTitles()).toEqual(['Sheet1', ...TITLES]);
});

test('a sheet wider than a page breaks between its headings, the others are fitted to one', async () => {
  await createTemplate(plan);
  const read = await workbook.Excel.run(async (context) => {
    const [wide, narrow] = ['Mù chữ theo thôn', 'Xóa mù chữ'].map((name) => context.workbook.worksheets.getItem(name));
    for (const sheet of [wide!, narrow!]) {
      sheet.verticalPageBreaks.load('items/columnIndex');
      sheet.pageLayout.load('zoom');
    }
    const repeated = wide!.pageLayout.getPrintTitleColumnsOrNullObject().load('address');
    await context.sync();
    const of = (sheet: Excel.Worksheet) => ({
      breaks: sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex),
      zoom: sheet.pageLayout.zoom,
    });
    return { wide: of(wide!), narrow: of(narrow!), repeated: repeated.address };
  });
  const { pages } = buildTemplate(plan, { formulas: 'custom' }).sheets.find(({ id }) => id === 'muChuTheoThon')!;
  expect(read).toEqual({
    wide: { breaks: pages?.breaks, zoom: { scale: pages?.scale } },
    narrow: { breaks: [], zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 } },
    repeated: expect.stringMatching(/!A:A$/),
  });
});

test('takes four round trips: a look, two to draw below 4 MB each, and the charts', async () => {
  const requests = await workbook.host.requestsOf(() => createTemplate(plan));
  expect(requests).toBe(4);
});

describe('a plan with a long register', () => {
  const WEB_LIMIT = 5 * 1024 * 1024;
  const CITIZENS = 8_000;
  const sample = samplePlan({ year: 2026 });
  const [someone] = sample.citizens;
  const long = {
    ...sample,
    citizens: Array.from({ length: CITIZENS }, (_, index) => ({
      ...(someone ?? {}),
      name: `Nông Văn Thủy ${String(index)}`,
    })) as typeof sample.citizens,
  };

  test('goes to Excel in requests that the web takes; nothing when one of them fails, everything at the next try', async () => {
    for (const request of chosen([3, 2])) {
      workbook.host.failRequest(request, 'GeneralException');
      await expect(createTemplate(long)).rejects.toThrow();
      expect(await sheetTitles()).toEqual(['Sheet1']);
      workbook.host.resetTraffic();
    }
    const requests = await workbook.host.requestsOf(() => createTemplate(long));
    expect(workbook.host.largest.in).toBeLessThan(WEB_LIMIT);
    expect(requests).toBe(5);
    expect(await sheetTitles()).toEqual(['Sheet1', ...TITLES]);
    const { plan: read } = parseWorkbook((await readWorkbook()).snapshot);
    expect(read.citizens).toHaveLength(CITIZENS);
    expect({ ...read, citizens: read.citizens.slice(-100) }).toEqual({ ...long, citizens: long.citizens.slice(-100) });
  });
});

test('a sheet that somebody else adds meanwhile under a title of the template is kept when the creation fails', async () => {
  const title = TITLES[3] ?? '';
  workbook.host.beforeRequest(2, () => {
    workbook.host.user.addSheet(title);
    workbook.host.user.type(title, 'A1', 'sổ của cô Lan');
  });
  await expect(createTemplate(plan)).rejects.toMatchObject({ code: 'nameTaken' });
  expect(await sheetTitles()).toEqual(['Sheet1', title]);
  expect(workbook.host.values(title, 'A1')).toEqual([['sổ của cô Lan']]);
});
