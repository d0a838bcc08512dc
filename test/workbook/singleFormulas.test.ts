/** Calculated cells of forms, and the totals above and below tables: typed over, emptied, changed, moved, gone. */
import type { ParsedWorkbook } from '../../src/workbook/parsed';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { NameSnapshot, OutsideRows, TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import { FORMS, headerOf, TABLES } from '../../src/workbook/workbook';

const plan = samplePlan({ year: 2026 });
const clean = snapshotOfTemplate(buildTemplate(plan, { formulas: 'custom', values: true }));

const withTable = (id: string, change: (table: TableSnapshot) => TableSnapshot): WorkbookSnapshot => ({
  ...clean,
  tables: clean.tables.map((table) => (table.name === id ? change(table) : table)),
});
const withName = (name: string, change: Partial<NameSnapshot>): WorkbookSnapshot => ({
  ...clean,
  names: clean.names.map((own) => (own.name === name ? { ...own, ...change } : own)),
});
type Side = 'above' | 'under';
const withLines = (id: string, side: Side, change: (lines: OutsideRows) => OutsideRows): WorkbookSnapshot =>
  withTable(id, (table) => ({ ...table, [side]: change(table[side]!) }));
const withAbove = (id: string, change: (above: OutsideRows) => OutsideRows): WorkbookSnapshot =>
  withLines(id, 'above', change);

/** The line whose label is `label`, in the column of `key`. */
const spotIn = (id: string, label: string, key: string, side: Side = 'above') => {
  const table = clean.tables.find(({ name }) => name === id)!;
  const lines = table[side]!;
  const row = lines.values.findIndex((cells) => cells.includes(label));
  if (row < 0) throw new Error(`No line ${label} ${side} ${id}.`);
  return { row, column: table.headers.indexOf(headerOf(id, key)), table, lines };
};
const put = <T>(lines: readonly (readonly T[])[], row: number, column: number, value: T): T[][] =>
  lines.map((line, at) => line.map((cell, position) => (at === row && position === column ? value : cell)));
const typedOver = (
  id: string,
  label: string,
  key: string,
  value: number | '',
  formula = '',
  side: Side = 'above',
): WorkbookSnapshot => {
  const { row, column } = spotIn(id, label, key, side);
  return withLines(id, side, (lines) => ({
    ...lines,
    values: put(lines.values, row, column, value),
    formulas: put(lines.formulas, row, column, formula),
  }));
};
const faults = (snapshot: WorkbookSnapshot): ParsedWorkbook['formulaProblems'] =>
  parseWorkbook(snapshot).formulaProblems;

describe.each(['custom', 'native'] as const)('the template with %s formulas', (formulas) => {
  const snapshot = snapshotOfTemplate(buildTemplate(plan, { formulas, values: true }));
  test('has every total and every calculated cell of its forms as they are described', () => {
    const parsed = parseWorkbook(snapshot);
    expect(parsed.formulaProblems).toEqual([]);
    expect(parsed.structureProblems).toEqual([]);
    expect(parsed.unreadFormulas).toEqual([]);
  });
  test('and they were looked at: without formulas all of them are missed', () => {
    const bare: WorkbookSnapshot = {
      ...snapshot,
      names: snapshot.names.map((name) => ({ ...name, formula: '' })),
      tables: snapshot.tables.map((table) => {
        const without = (side: Side) => {
          const lines = table[side];
          return lines && { [side]: { ...lines, formulas: lines.formulas.map((line) => line.map(() => '')) } };
        };
        return { ...table, ...without('above'), ...without('under') };
      }),
    };
    const lines = TABLES.flatMap(({ table }) => (table.summary ?? []).flatMap(({ cells }) => Object.keys(cells)));
    const fields = FORMS.flatMap(({ form }) => Object.values(form.fields).filter(({ role }) => role === 'computed'));
    expect(lines.length).toBeGreaterThan(50);
    expect(faults(bare)).toHaveLength(lines.length + fields.length);
  });
});

describe('totals', () => {
  test('typed over: named with its line, and the formula that belongs there', () => {
    const { row, column, table, lines } = spotIn('tblThon', 'Toàn xã', 'population');
    const [fault, ...others] = faults(typedOver('tblThon', 'Toàn xã', 'population', 4000));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      code: 'overwritten',
      source: 'tblThon',
      column: 'population',
      row: null,
      line: 'Toàn xã',
      raw: 4000,
    });
    expect(fault?.expected).toBe(lines.formulas[row]![column]);
    expect(fault?.place).toEqual({ sheet: table.sheet, address: `B${String(lines.top + row + 1)}` });
  });
  test('below the table: the same', () => {
    const { row, table, lines } = spotIn('tblXMC', 'Cộng 15 - 60', 'scopeTotal', 'under');
    expect(lines.top + row).toBeGreaterThan(table.top + table.values.length + 1);
    const address = `C${String(lines.top + row + 1)}`;
    expect(faults(typedOver('tblXMC', 'Cộng 15 - 60', 'scopeTotal', 4000, '', 'under'))).toMatchObject([
      { code: 'overwritten', line: 'Cộng 15 - 60', place: { sheet: table.sheet, address } },
    ]);
  });
  test('emptied, or another formula', () => {
    expect(faults(typedOver('tblXMC', 'Cộng 15 - 25', 'scopeTotal', '', '', 'under'))).toMatchObject([
      { code: 'missing', line: 'Cộng 15 - 25' },
    ]);
    expect(faults(typedOver('tblKinhPhi', 'Cộng', 'planned', 12, '=SUM(D9:D10)'))).toMatchObject([
      { code: 'changed', line: 'Cộng' },
    ]);
  });
  test('an error is told where the formula is the right one', () => {
    const { row, column } = spotIn('tblThon', 'Toàn xã', 'population');
    const broken = withAbove('tblThon', (above) => ({
      ...above,
      values: put<(typeof above.values)[number][number]>(above.values, row, column, '#NAME?'),
    }));
    expect(faults(broken)).toMatchObject([{ code: 'error', raw: '#NAME?' }]);
  });
  test('rows put between the line and the header, and spaces in its label, change nothing', () => {
    const apart = withTable('tblThon', (table) => {
      const above = table.above!;
      const blank = table.headers.map(() => '');
      const renamed = above.values.map((line) => line.map((cell) => (cell === 'Toàn xã' ? '  toàn  Xã ' : cell)));
      return {
        ...table,
        top: table.top + 2,
        above: { ...above, values: [...renamed, blank, blank], formulas: [...above.formulas, blank, blank] },
        values: [],
        formulas: {},
      };
    });
    expect(faults(apart)).toEqual([]);
  });
  test('a line that cannot be found is told once, at the table', () => {
    const nameless = withAbove('tblThon', (above) => ({
      ...above,
      values: above.values.map((line) => line.map((cell) => (cell === 'Toàn xã' ? 'Cả xã' : cell))),
    }));
    const { formulaProblems, structureProblems } = parseWorkbook(nameless);
    expect(formulaProblems).toEqual([]);
    expect(structureProblems).toMatchObject([
      { code: 'missingLine', source: 'tblThon', label: 'Toàn xã', place: { sheet: 'Thôn' } },
    ]);
  });
});

describe('calculated cells of forms', () => {
  test('typed over and emptied', () => {
    expect(faults(withName('TQ_DAT', { value: 13, formula: '' }))).toMatchObject([
      { code: 'overwritten', source: 'TQ_DAT', column: null, raw: 13 },
    ]);
    expect(faults(withName('HTCD_DIEM_TONG', { value: '', formula: '' }))).toMatchObject([
      { code: 'missing', source: 'HTCD_DIEM_TONG' },
    ]);
  });
  test('one that is gone is missing from its form; a form that is gone altogether went with its sheet', () => {
    const without = (prefix: string): WorkbookSnapshot => ({
      ...clean,
      names: clean.names.filter(({ name }) => !name.startsWith(prefix)),
    });
    expect(parseWorkbook(without('TQ_DAT')).structureProblems).toMatchObject([
      { code: 'missingName', source: 'TQ_DAT', label: 'Chỉ tiêu đạt' },
    ]);
    expect(parseWorkbook(without('TQ_')).structureProblems).toEqual([]);
  });
});

describe('columns of which only the rows without a formula are known', () => {
  const position = clean.tables
    .find(({ name }) => name === 'tblCongDan')!
    .headers.indexOf(headerOf('tblCongDan', 'total'));
  const long = (withoutFormula: TableSnapshot['withoutFormula']): WorkbookSnapshot =>
    withTable('tblCongDan', (table) => ({
      ...table,
      formulas: {},
      ...(withoutFormula === undefined ? {} : { withoutFormula }),
    }));
  test('a row without one was typed over; the rest is not known', () => {
    const parsed = parseWorkbook(long({ [position]: [{ from: 3, rows: 2 }] }));
    expect(parsed.formulaProblems).toMatchObject([
      { code: 'overwritten', column: 'total', row: 3 },
      { code: 'overwritten', column: 'total', row: 4 },
    ]);
    const unread = parsed.unreadFormulas.filter(({ source }) => source === 'tblCongDan');
    expect(unread.find(({ column }) => column === 'total')).toEqual({
      source: 'tblCongDan',
      column: 'total',
      sheet: 'Công dân học tập',
      cells: plan.citizens.length,
      unknown: 'texts',
    });
    expect(new Set(unread.filter(({ column }) => column !== 'total').map(({ unknown }) => unknown))).toEqual(
      new Set(['formulas']),
    );
  });
  test('where nothing is known nothing is blamed', () => {
    expect(faults(long(undefined))).toEqual([]);
  });
});

test('a line that is the first of those that were read above a table', () => {
  const { row, column } = spotIn('tblThon', 'Toàn xã', 'population');
  const cut = withAbove('tblThon', ({ top, values, formulas }) => ({
    top: top + row,
    values: put(values.slice(row), 0, column, 12),
    formulas: put(formulas.slice(row), 0, column, ''),
  }));
  const typed = faults(cut).filter(({ line }) => line === 'Toàn xã');
  expect(typed).toMatchObject([{ code: 'overwritten', column: 'population', raw: 12 }]);
});
