/** Sheets, findings and lines of a ward speak of its tổ dân phố; only headers of columns, by which code finds them, stay. */
import { check } from '../../src/check/check';
import { tasksOf } from '../../src/check/tasks';
import { resultRows } from '../../src/check/resultRows';
import { reportText } from '../../src/cli/checkText';
import { viCheck } from '../../src/i18n/vi/check';
import { viResultSheet } from '../../src/i18n/vi/resultSheet';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { buildTemplate } from '../../src/workbook/template';
import { TABLES } from '../../src/workbook/workbook';

const OF_A_THON = /(?<!\p{L})(?<!nông )thôn(?!\p{L}|, (?:tổ dân phố|bản))/iu;
const HEADERS = new Set(TABLES.flatMap(({ table }) => Object.values(table.columns).map(({ header }) => header)));

const ward = newPlan({ year: 2026, commune: 'Tam Thanh', communeKind: 'ward', province: 'Lạng Sơn' });
const plan = {
  ...ward,
  hamlets: [
    { ...ward.hamlets[0]!, name: 'Khối 1', population: 100, female: 120, adults18: 60, learningCitizens: 10 },
    { ...ward.hamlets[0]!, name: 'Khối 2', population: 90, female: 40, adults18: 50, learningCitizens: 4 },
  ],
  citizens: [],
};
const template = buildTemplate(plan, { formulas: 'native' });

test('sheets and what stands on them', () => {
  const titles = template.sheets.map(({ title }) => title);
  expect(titles).toContain('Tổ dân phố');
  expect(titles).toContain('Mù chữ theo tổ dân phố');
  const texts = template.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()));
  const words = texts.filter((cell): cell is string => typeof cell === 'string' && !HEADERS.has(cell));
  expect(words.filter((text) => OF_A_THON.test(text))).toEqual([]);
  const charts = template.sheets.flatMap((sheet) => (sheet.charts ?? []).map(({ title }) => title));
  expect(charts.filter((title) => OF_A_THON.test(title))).toEqual([]);
});

test('findings, on the command line and on a sheet', () => {
  const parsed = parseWorkbook(snapshotOfTemplate(template));
  const report = check(parsed, { today: '2026-12-01' });
  const lines = reportText(report, tasksOf(parsed, report.targets, '2026-12-01')).split('\n');
  expect(lines.some((line) => line.includes('Tổ dân phố'))).toBe(true);
  const quoted = (line: string): string =>
    [...HEADERS].reduce((text, header) => text.replaceAll(`“${header}”`, ''), line);
  expect(lines.map(quoted).filter((line) => OF_A_THON.test(line))).toEqual([]);
  const rows = resultRows(report, { texts: viCheck, words: viResultSheet, day: '01/12/2026' }).flatMap(
    ({ cells }) => cells,
  );
  expect(rows.map((cell) => quoted(String(cell))).filter((line) => OF_A_THON.test(line))).toEqual([]);
});
