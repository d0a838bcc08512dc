import { check } from '../../../src/check/check';
import { clearingOf } from '../../../src/check/sent/clearing';
import type { ParsedWorkbook } from '../../../src/workbook/parsed';
import { a1 } from '../../../src/workbook/a1';
import { parseWorkbook } from '../../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../../../src/workbook/sample/samplePlan';
import { buildTemplate } from '../../../src/workbook/template';

const workbook = parseWorkbook(snapshotOfTemplate(buildTemplate(samplePlan({ year: 2026 }), { formulas: 'native' })));

/** The workbook as it is once the fixes are written. */
const written = (parsed: ParsedWorkbook): ParsedWorkbook => {
  const after = new Map(
    clearingOf(parsed).fixes.map(({ place, after: value }) => [`${place.sheet}!${place.address}`, value] as const),
  );
  const { snapshot } = parsed;
  return parseWorkbook({
    ...snapshot,
    tables: snapshot.tables.map((table) => ({
      ...table,
      values: table.values.map((row, index) =>
        row.map((value, column) => {
          const own = after.get(`${table.sheet}!${a1(table.top + 1 + index, table.left + column)}`);
          return own === undefined || typeof own === 'object' ? value : own;
        }),
      ),
    })),
  });
};

test('every typed cell of the registers goes, and nothing else but the totals is written', () => {
  const { registers, fixes, totals } = clearingOf(workbook);
  expect(registers.map(({ sheet, rows }) => [sheet, rows])).toEqual([
    ['Người chưa biết chữ', workbook.plan.illiteratePeople.length],
    ['Công dân học tập', workbook.plan.citizens.length],
  ]);
  expect(totals).toBe(workbook.plan.hamlets.length);
  expect(fixes.slice(0, totals).every(({ place, before }) => place.sheet === 'Thôn' && before === '')).toBe(true);
  expect(fixes.slice(totals).every(({ after }) => after === '')).toBe(true);
  const cleared = written(workbook);
  expect([cleared.plan.citizens, cleared.plan.illiteratePeople]).toEqual([[], []]);
  expect(clearingOf(cleared).fixes).toEqual([]);
});

test('learning citizens are as many as before', () => {
  const of = (parsed: ParsedWorkbook) =>
    check(parsed, { today: null }).targets.find(({ code }) => code === 'CDHT')?.numerator;
  expect(of(workbook)).toBeGreaterThan(0);
  expect(of(written(workbook))).toBe(of(workbook));
});

test('columns of somebody’s own in a register go with it', () => {
  const { snapshot } = workbook;
  const own: ParsedWorkbook = {
    ...workbook,
    snapshot: {
      ...snapshot,
      tables: snapshot.tables.map((table) =>
        table.name === 'tblCongDan'
          ? {
              ...table,
              headers: [...table.headers, 'Số điện thoại'],
              values: table.values.map((row, index) => [...row, index === 0 ? '0912345678' : '']),
            }
          : table,
      ),
    },
  };
  expect(clearingOf(own).fixes.map(({ before }) => before)).toContain('0912345678');
});
