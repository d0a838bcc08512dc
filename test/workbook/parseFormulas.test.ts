import type { RawCell } from '../../src/workbook/cellType';
import { date } from '../../src/workbook/cellTypes/date';
import { parseInSlices, parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { snapshotRequest } from '../../src/workbook/parse/snapshotRequest';
import { dataFields } from '../../src/workbook/planParts';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import { VALIDATED_NAMES } from '../../src/workbook/template/expectedValidation';
import { FORMS, headerOf, TABLES } from '../../src/workbook/workbook';

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
        found: text === '' ? plan.hamlets[4]!.lifeSkills! / plan.hamlets[4]!.workingAge! : { formula: text },
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

describe('formulas of which only the rows without one were read', () => {
  const column = position('tblThon', 'rateLifeSkills');
  const cells = snapshot.tables.find(({ name }) => name === 'tblThon')?.values.length ?? 0;
  const read = (withoutFormula: TableSnapshot['withoutFormula'], from = snapshot) => {
    const change = ({ formulas, ...table }: TableSnapshot): TableSnapshot => ({
      ...table,
      formulas: Object.fromEntries(Object.entries(formulas).filter(([at]) => Number(at) !== column)),
      ...(withoutFormula === undefined ? {} : { withoutFormula }),
    });
    const { formulaProblems, unreadFormulas } = parseWorkbook(withTable('tblThon', change, from));
    return {
      faults: formulaProblems.map(({ code, column: key, row }) => `${code} ${String(key)} ${String(row)}`),
      unread: unreadFormulas.map(({ column: key, cells: count, unknown }) => `${key} ${String(count)} ${unknown}`),
    };
  };

  test('those rows are typed over, and of the others the texts are not known', () => {
    const runs = [
      { from: 1, rows: 2 },
      { from: 5, rows: 1 },
    ];
    const unread = [`rateLifeSkills ${String(cells)} texts`];
    const faults = [1, 2, 5].map((row) => `overwritten rateLifeSkills ${String(row)}`);
    expect(read({ [column]: runs })).toEqual({ faults, unread });
    expect(read({ [column]: [] })).toEqual({ faults: [], unread });
  });

  test('an error is one whatever its formula', () => {
    const shown = withCell('tblThon', 4, 'rateLifeSkills', '#DIV/0!');
    const { faults } = read({ [column]: [{ from: 1, rows: 1 }] }, shown);
    expect(faults).toEqual(['overwritten rateLifeSkills 1', 'error rateLifeSkills 4']);
  });

  test('nothing is known of formulas that were not read at all', () => {
    expect(read(undefined)).toEqual({ faults: [], unread: [`rateLifeSkills ${String(cells)} formulas`] });
    expect(parseWorkbook(snapshot).unreadFormulas).toEqual([]);
    const empty = withTable('tblThon', (table) => ({ ...table, values: [], formulas: {} }));
    expect(parseWorkbook(empty).unreadFormulas).toEqual([]);
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
  test('days and validated cells among the names', () => {
    const fields = FORMS.flatMap(({ form }) => dataFields(form).map(([, field]) => field));
    const days = fields.filter(({ type }) => type === date).map(({ name }) => name);
    expect(days).toContain('TT_KH_NGAY');
    expect([...request.dateNames].sort()).toEqual([...days].sort());
    expect([...request.validatedNames].sort()).toEqual([...VALIDATED_NAMES].sort());
  });
  test('lines above and below a table that has some, with room for what was put between', () => {
    for (const { table } of TABLES) {
      const lines = table.summary?.length ?? 0;
      const below = table.summary?.filter((line) => line.below === true).length ?? 0;
      const { rowsAbove, rowsUnder } = request.tables.find(({ name }) => name === table.id)!;
      const room = (count: number) => (count === 0 ? 0 : count + 10);
      expect([table.id, rowsAbove, rowsUnder]).toEqual([table.id, room(lines), room(below)]);
      expect(snapshot.tables.find(({ name }) => name === table.id)?.above === undefined).toBe(lines === 0);
    }
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
      rowsUnder: 0,
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
