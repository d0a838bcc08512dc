import { writeReportSheet, type DocumentSheet } from '../../src/excel/draw/writeReportSheet';
import { newPlan } from '../../src/workbook/newPlan';
import type { OpenedWorkbook } from '@xhht/embedded-excel/testing/openWorkbook';
import { openPlan } from './openPlan';

const sheet = (...texts: readonly string[]): DocumentSheet => ({
  id: 'baoCao',
  title: 'Báo cáo',
  columns: 3,
  rows: [
    ...texts.map((text) => ({ kind: 'line', text, bold: true, italic: false, align: 'center' }) as const),
    {
      kind: 'tableHeader',
      cells: [
        { text: 'TT', span: 1, bold: true },
        { text: 'Chỉ tiêu', span: 2, bold: true },
      ],
    },
    {
      kind: 'tableRow',
      cells: [
        { text: '1', span: 1, bold: false },
        { text: '35 %', span: 1, bold: false },
        { text: '=A1', span: 1, bold: false },
      ],
    },
    { kind: 'gap' },
  ],
});

const plan = newPlan({ year: 2026 });
let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openPlan(plan);
});
afterEach(() => workbook.close());

test('writes lines and tables, every text as text', async () => {
  expect(await writeReportSheet(sheet('BÁO CÁO', '-Kết quả'))).toEqual({ sheet: 'Báo cáo' });
  expect(workbook.host.values('Báo cáo', 'A1:C4')).toEqual([
    ['BÁO CÁO', '', ''],
    ['-Kết quả', '', ''],
    ['TT', 'Chỉ tiêu', ''],
    ['1', '35 %', '=A1'],
  ]);
});

test('a paragraph longer than the highest row goes on in the next one, with no word lost or parted', async () => {
  const words = Array.from({ length: 900 }, (_word, index) => `từ${index}`).join(' ');
  await writeReportSheet(sheet(words, 'sau đó'));
  const rows = workbook.host.values('Báo cáo', 'A1:A9').flat().map(String);
  const parts = rows.slice(0, rows.indexOf('sau đó'));
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join(' ')).toBe(words);
});

test('replaces its own sheet, with nothing of the longer one left', async () => {
  await writeReportSheet(sheet('một', 'hai', 'ba'));
  expect(await writeReportSheet(sheet('bốn'))).toEqual({ sheet: 'Báo cáo' });
  expect(workbook.host.values('Báo cáo', 'A1:A5').flat()).toEqual(['bốn', 'TT', '1', '', '']);
});

test('a sheet of that title made by the user stays', async () => {
  workbook.host.user.addSheet('Báo cáo');
  workbook.host.user.type('Báo cáo', 'A1', 'của tôi');
  expect(await writeReportSheet(sheet('một'))).toEqual({ sheet: 'Báo cáo (XHHT)' });
  expect(workbook.host.values('Báo cáo', 'A1')).toEqual([['của tôi']]);
});
