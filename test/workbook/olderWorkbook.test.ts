/** What an older workbook cannot have yet is not missed; everything else is. */
import type { RawCell } from '../../src/workbook/cellType';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import { NO_DIFFERENCE } from '../../src/workbook/upgrade/difference';
import type { ChangedFormula, TemplateDifference } from '../../src/workbook/upgrade/difference';
import { FORMS, headerOf, tableById } from '../../src/workbook/workbook';

const clean = snapshotOfTemplate(
  buildTemplate(newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' }), { formulas: 'native' }),
);

const missed = (snapshot: WorkbookSnapshot, former: Partial<TemplateDifference> | null): readonly string[] =>
  parseWorkbook(snapshot, former === null ? null : { ...NO_DIFFERENCE, ...former }).structureProblems.map(
    ({ code, source, label }) => `${code} ${source} ${label}`,
  );

const withTable = (id: string, change: (table: TableSnapshot) => TableSnapshot): WorkbookSnapshot => ({
  ...clean,
  tables: clean.tables.map((table) => (table.name === id ? change(table) : table)),
});
const positionOf = (id: string, key: string): number =>
  clean.tables.find(({ name }) => name === id)?.headers.indexOf(headerOf(id, key)) ?? -1;
const withoutRow = (id: string, row: number): WorkbookSnapshot =>
  withTable(id, (table) => ({ ...table, values: table.values.filter((_, index) => index !== row), formulas: {} }));

const withoutTable: WorkbookSnapshot = { ...clean, tables: clean.tables.filter(({ name }) => name !== 'tblThon') };
const withoutName: WorkbookSnapshot = { ...clean, names: clean.names.filter(({ name }) => name !== 'TT_NAM') };
const withoutColumn = withTable('tblDonVi', (table) => ({
  ...table,
  headers: table.headers.map((header) => (header === headerOf('tblDonVi', 'name') ? 'Cột khác' : header)),
}));
const withoutLine = withTable('tblThon', (table) => ({
  ...table,
  above: {
    ...table.above!,
    values: table.above!.values.map((cells) => cells.map((cell) => (cell === 'Toàn xã' ? '' : cell))),
  },
}));
const code = String(
  clean.tables.find(({ name }) => name === 'tblPhoCap')?.values[2]?.[positionOf('tblPhoCap', 'code')],
);
const title = String(
  clean.tables.find(({ name }) => name === 'tblPhoCap')?.values[2]?.[positionOf('tblPhoCap', 'title')],
);

const sheetOfName = (name: string): string =>
  FORMS.find(({ form }) => Object.values(form.fields).some((field) => field.name === name))?.sheet.id ?? '';
const THON = tableById('tblThon').sheet.id;
const PROBLEMS: readonly (readonly [
  what: string,
  snapshot: WorkbookSnapshot,
  problem: string,
  brought: readonly Partial<TemplateDifference>[],
  not: readonly Partial<TemplateDifference>[],
])[] = [
  ['a table', withoutTable, 'missingTable tblThon Thôn', [{ sheets: [THON] }], [{ sheets: ['xoaMuChu'] }]],
  [
    'a name',
    withoutName,
    'missingName TT_NAM Năm kế hoạch',
    [{ names: ['TT_NAM'] }, { sheets: [sheetOfName('TT_NAM')] }],
    [{ names: ['TT_XA'] }, { sheets: [sheetOfName('HTCD_CNTT')] }, { sheets: [''] }],
  ],
  [
    'a column',
    withoutColumn,
    'missingColumn tblDonVi Tên đơn vị',
    [{ columns: [{ table: 'tblDonVi', column: 'name' }] }],
    [{ columns: [{ table: 'tblThon', column: 'name' }] }, { columns: [{ table: 'tblDonVi', column: 'members' }] }],
  ],
  [
    'a line',
    withoutLine,
    'missingLine tblThon Toàn xã',
    [{ lines: [{ table: 'tblThon', line: 'Toàn xã' }] }],
    [{ lines: [{ table: 'tblXMC', line: 'Toàn xã' }] }, { lines: [{ table: 'tblThon', line: 'Cả xã' }] }],
  ],
  [
    'a row named by its age',
    withoutRow('tblXMC', 8),
    'missingRow tblXMC 23',
    [{ rows: [{ table: 'tblXMC', row: '23' }] }],
    [{ rows: [{ table: 'tblPhoCap', row: '23' }] }, { rows: [{ table: 'tblXMC', row: '24' }] }],
  ],
  [
    'a row named by its words',
    withoutRow('tblPhoCap', 2),
    `missingRow tblPhoCap ${title}`,
    [{ rows: [{ table: 'tblPhoCap', row: code }] }],
    [{ rows: [{ table: 'tblPhoCap', row: title }] }],
  ],
];

test.each(PROBLEMS)('%s', (_what, snapshot, problem, brought, not) => {
  for (const former of [null, ...not]) expect(missed(snapshot, former)).toEqual([problem]);
  for (const former of brought) expect(missed(snapshot, former)).toEqual([]);
});

test('a column that is there twice is told, whatever a later version brings', () => {
  const twice = withTable('tblThon', (table) => ({
    ...table,
    headers: [...table.headers, headerOf('tblThon', 'population')],
    values: table.values.map((cells) => [...cells, '']),
  }));
  const told = [expect.stringMatching(/^duplicateColumn tblThon /)];
  expect(missed(twice, null)).toEqual(told);
  expect(missed(twice, {})).toEqual(told);
  expect(missed(twice, { rows: [{ table: 'tblThon', row: '' }] })).toEqual(told);
});

describe('a line of totals whose formula was another one', () => {
  const column = positionOf('tblThon', 'population');
  const line = clean.tables
    .find(({ name }) => name === 'tblThon')!
    .above!.values.findIndex((cells) => cells.includes('Toàn xã'));
  const emptied = withTable('tblThon', (table) => {
    const put = <T>(lines: readonly (readonly T[])[], value: T): readonly (readonly T[])[] =>
      lines.map((cells, row) => cells.map((cell, at) => (row === line && at === column ? value : cell)));
    const { top, values, formulas } = table.above!;
    return { ...table, above: { top, values: put<RawCell>(values, ''), formulas: put(formulas, '') } };
  });
  const faults = (was: string, own: Partial<ChangedFormula> = {}) =>
    parseWorkbook(emptied, {
      ...NO_DIFFERENCE,
      formulas: [{ table: 'tblThon', column: 'population', line: 'Toàn xã', was, ...own }],
    }).formulaProblems.map(({ code, column: key, line: label }) => [code, key, label]);
  const MISSING = [['missing', 'population', 'Toàn xã']];

  test('is not missed where it was empty', () => expect(faults('')).toEqual([]));
  test.each<[string, Partial<ChangedFormula>]>([
    ['line', { line: 'Cả xã' }],
    ['column', { column: 'female' }],
    ['table', { table: 'tblXMC' }],
  ])('is missed where that of another %s was', (_label, own) => expect(faults('', own)).toEqual(MISSING));
  test('is missed where there was one', () => expect(faults('=SUM(1,2)')).toEqual(MISSING));
});

test('a calculated cell of a form is not missed where that very cell was empty', () => {
  const NAME = 'HTCD_DIEM_TONG';
  const emptied: WorkbookSnapshot = {
    ...clean,
    names: clean.names.map((own) => (own.name === NAME ? { ...own, value: '', formula: '' } : own)),
  };
  const faults = (name: string, was: string) =>
    parseWorkbook(emptied, { ...NO_DIFFERENCE, fields: [{ name, was }] }).formulaProblems.map(
      ({ code, source }) => `${code} ${source}`,
    );
  expect(faults(NAME, '')).toEqual([]);
  expect(faults('TQ_DAT', '')).toEqual([`missing ${NAME}`]);
  expect(faults(NAME, '=SUM(1,2)')).toEqual([`missing ${NAME}`]);
});
