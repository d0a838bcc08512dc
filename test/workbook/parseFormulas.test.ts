import type { RawCell } from '../../src/workbook/cellType';
import { parseInSlices, parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { snapshotRequest } from '../../src/workbook/parse/snapshotRequest';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import { headerOf, TABLES } from '../../src/workbook/workbook';

const plan = samplePlan({ year: 2026 });
const snapshot = snapshotOfTemplate(buildTemplate(plan, { formulas: 'custom', values: true }));

const withTable = (id: string, change: (table: TableSnapshot) => TableSnapshot, from = snapshot): WorkbookSnapshot => ({
  ...from,
  tables: from.tables.map((table) => (table.name === id ? change(table) : table)),
});
const position = (id: string, key: string) => {
  const table = snapshot.tables.find(({ name }) => name === id);
  return table?.headers.indexOf(headerOf(id, key)) ?? -1;
};
const withCell = (id: string, row: number, key: string, value: RawCell, from = snapshot): WorkbookSnapshot =>
  withTable(
    id,
    (table) => ({
      ...table,
      values: table.values.map((cells, index) =>
        index === row ? cells.map((cell, column) => (column === position(id, key) ? value : cell)) : cells,
      ),
    }),
    from,
  );
const withFormula = (id: string, row: number, key: string, text: string): WorkbookSnapshot =>
  withTable(id, (table) => {
    const column = position(id, key);
    const texts = (table.formulas[column] ?? []).map((own, index) => (index === row ? text : own));
    return { ...table, formulas: { ...table.formulas, [column]: texts } };
  });

describe('formulas', () => {
  const rate =
    snapshot.tables.find(({ name }) => name === 'tblThon')?.formulas[position('tblThon', 'rateLifeSkills')]?.[4] ?? '';

  test.each([
    ['typed over', '', 'overwritten'],
    ['another formula', '=B11/C11', 'changed'],
    ['of the row above', rate.replaceAll('11', '10'), 'changed'],
    ['with spaces and small letters', rate.replaceAll(',', ', ').toLowerCase(), undefined],
    ['as a file spells it', rate.replace('XHHT.', '_xldudf_XHHT_'), undefined],
  ])('%s', (_label, text, code) => {
    const { formulaProblems } = parseWorkbook(withFormula('tblThon', 4, 'rateLifeSkills', text));
    expect(formulaProblems.map((problem) => problem.code)).toEqual(code === undefined ? [] : [code]);
    if (code !== undefined)
      expect(formulaProblems[0]).toMatchObject({
        source: 'tblThon',
        column: 'rateLifeSkills',
        row: 4,
        expected: rate,
        place: { address: 'M11' },
      });
  });

  test('the twin in a workbook of custom functions is right too', () => {
    const native = snapshotOfTemplate(buildTemplate(plan, { formulas: 'native', values: true }));
    const twin =
      native.tables.find(({ name }) => name === 'tblThon')?.formulas[position('tblThon', 'rateLifeSkills')]?.[4] ?? '';
    expect(twin).not.toContain('XHHT');
    expect(parseWorkbook(withFormula('tblThon', 4, 'rateLifeSkills', twin)).formulaProblems).toEqual([]);
  });

  test('a right formula that shows an error', () =>
    expect(parseWorkbook(withCell('tblThon', 4, 'rateLifeSkills', '#NAME?')).formulaProblems).toMatchObject([
      { code: 'error', raw: '#NAME?' },
    ]));

  test('gone from a row in use', () => {
    const gone = withCell('tblThon', 4, 'rateLifeSkills', '', withFormula('tblThon', 4, 'rateLifeSkills', ''));
    expect(parseWorkbook(gone).formulaProblems.map(({ code }) => code)).toEqual(['missing']);
  });

  test('every row of the sheet of figures has its own formula', () => {
    const own = withTable('tblChiSo', (table) => table);
    const columns = Object.values(own.tables.find(({ name }) => name === 'tblChiSo')?.formulas ?? {});
    expect(columns.some((texts) => new Set(texts).size > 5)).toBe(true);
    expect(parseWorkbook(own).formulaProblems).toEqual([]);
  });
});

describe('reading in slices', () => {
  test('gives the same and says how far it is', () => {
    const steps = parseInSlices(snapshot);
    const seen: number[] = [];
    let step = steps.next();
    while (step.done !== true) {
      seen.push(step.value.rowsRead);
      expect(step.value.rowsRead).toBeLessThanOrEqual(step.value.rowsInAll);
      step = steps.next();
    }
    expect(step.value.plan).toEqual(plan);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(seen.at(-1)).toBe(snapshot.tables.reduce((sum, { values }) => sum + values.length, 0));
  });

  test('25,000 persons are all read', () => {
    const many = withTable('tblCongDan', (table) => ({
      ...table,
      values: Array.from({ length: 25_000 }, (_, row) => table.values[row % table.values.length] ?? []),
      formulas: {},
    }));
    expect(parseWorkbook(many).plan.citizens).toHaveLength(25_000);
  });
});

describe('what readers are asked for', () => {
  const request = snapshotRequest();
  test('every table, and every name that a form or its settings have', () => {
    expect(request.tables.map(({ name }) => name)).toEqual(TABLES.map(({ table }) => table.id));
    expect(request.names).toEqual(
      expect.arrayContaining(['XHHT_MAU', 'XHHT_PHIEN_BAN', 'TT_NAM', 'TT_DBKK', 'TT_DBKK_XN', 'HTCD_CNTT']),
    );
    expect(request.names).toEqual(expect.arrayContaining(['TQ_DAT', 'HTCD_DIEM_TONG']));
    expect(request.names).not.toContain('TT_NAM_XN');
  });
  test('formulas of calculated columns, fonts of words, validation of what is typed', () => {
    const units = request.tables.find(({ name }) => name === 'tblDonVi');
    expect(units).toEqual({
      name: 'tblDonVi',
      around: { rowsBelow: 2000, columnsBeside: 10 },
      dateHeaders: [],
      formulaHeaders: ['Tỷ lệ thành viên'],
      formulasUpToRows: 2000,
      rowsAbove: 0,
      textHeaders: ['Tên đơn vị'],
      validatedHeaders: [
        'Tên đơn vị',
        'Loại đơn vị',
        'Số thành viên',
        'Thành viên là công dân học tập',
        'Công nhận năm trước',
        'Công nhận năm nay',
      ],
    });
  });
});
