import { unzipSync, strFromU8 } from 'fflate';
import { readXlsx } from '../../../src/files/readXlsx';
import { writeXlsx } from '../../../src/files/writeXlsx';
import { reason } from '../../../src/workbook/carry/line';
import type { CarryLine } from '../../../src/workbook/carry/line';
import { parseWorkbook } from '../../../src/workbook/parse/parse';
import { samplePlan } from '../../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../../src/workbook/template';

const LINES: readonly CarryLine[] = [
  {
    what: 'asked',
    at: { field: 'TT_HAN_BAO_CAO' },
    subject: 'Hạn gửi báo cáo',
    before: '25/11/2026',
    now: '25/11/2027',
    reason: reason('settingAgain', { to: 2027 }),
  },
  {
    what: 'assumed',
    at: { table: 'tblThon', row: 2, column: 'population' },
    subject: 'Dân số',
    before: '',
    now: '',
    reason: reason('reviewed', { from: 2026, to: 2027, cells: 20 }),
  },
  {
    what: 'notCarried',
    at: null,
    subject: 'Trang “Ghi chú riêng”',
    before: '',
    now: '',
    reason: reason('ownSheets', { count: 1 }),
  },
];

const OPTIONS = { formulas: 'native', sameRow: 'structured' } as const;
const plan = samplePlan({ year: 2026 });

test('lines stand on a sheet of their own behind the guide, each with a link to its cell', () => {
  const template = buildTemplate(plan, { ...OPTIONS, carried: LINES });
  const [, sheet] = template.sheets;
  expect(sheet?.table).toMatchObject({ name: 'tblChuyenNam', rows: LINES.length + 1 });
  const places = parseWorkbook(readXlsx(writeXlsx(template))).places;
  expect(sheet?.links?.map(({ sheet: to, address }) => ({ sheet: to, address }))).toEqual([
    places.field('TT_HAN_BAO_CAO'),
    places.cell('tblThon', 2, 'population'),
  ]);
});

test('links are written where the schema of a worksheet wants them', () => {
  const parts = unzipSync(writeXlsx(buildTemplate(plan, { ...OPTIONS, carried: LINES })));
  const xml = strFromU8(parts['xl/worksheets/sheet2.xml']!);
  expect(xml).toContain(`location="'Thông tin'!`);
  expect(xml.indexOf('<hyperlinks>')).toBeGreaterThan(xml.indexOf('</sheetData>'));
  expect(xml.indexOf('<hyperlinks>')).toBeLessThan(xml.indexOf('<pageMargins'));
});

test('the sheet is no part of the plan: whoever reads the workbook reads the same with it and without', () => {
  const [withIt, without] = [LINES, undefined].map((carried) =>
    parseWorkbook(readXlsx(writeXlsx(buildTemplate(plan, { ...OPTIONS, ...(carried && { carried }) })))),
  );
  const told = (parsed: typeof withIt) => ({ ...parsed, snapshot: null, places: null });
  expect(told(withIt)).toEqual(told(without));
});

test('a line about a column that is not there is a mistake of ours', () => {
  const [line] = LINES;
  const wrong = { ...line!, at: { table: 'tblThon', row: 0, column: 'height' } };
  expect(() => buildTemplate(plan, { ...OPTIONS, carried: [wrong] })).toThrow('has no column "height"');
});
