import type { RawCell } from '../../src/workbook/cellType';
import { newPlan } from '../../src/workbook/newPlan';
import { parseWorkbook } from '../../src/workbook/parse/parse';
import { snapshotOfTemplate } from '../../src/workbook/parse/snapshotOfTemplate';
import { compareVersions } from '../../src/workbook/parse/templateVersion';
import { samplePlan } from '../../src/workbook/sample/samplePlan';
import type { TableSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { buildTemplate } from '../../src/workbook/template';
import { TEMPLATE_VERSION } from '../../src/workbook/identity';
import { dataFields } from '../../src/workbook/planParts';
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

describe('whatever the user did to the sheet', () => {
  test('columns moved about and columns of the user in between', () => {
    const moved = withTable('tblDonVi', (table) => ({
      ...table,
      headers: [...table.headers].reverse().flatMap((header) => [header, `Ghi chú ${header}`]),
      values: table.values.map((cells) => [...cells].reverse().flatMap((cell) => [cell, 'riêng'])),
      formulas: {},
    }));
    const parsed = parseWorkbook(moved);
    expect(parsed.plan).toEqual(plan);
    expect(parsed.structureProblems).toEqual([]);
    expect(parsed.places.cell('tblDonVi', 0, 'name')?.address).toBe('M5');
  });

  test('headers in other capitals, with other spaces, decomposed', () => {
    const spelt = withTable('tblThon', (table) => ({
      ...table,
      headers: table.headers.map((header) => `  ${header.toUpperCase().normalize('NFD')} `),
    }));
    expect(parseWorkbook(spelt).plan.hamlets).toEqual(plan.hamlets);
  });

  test('table names in other capitals', () => {
    const renamed = withTable('tblThon', (table) => ({ ...table, name: 'TBLTHON' }));
    expect(parseWorkbook(renamed).structureProblems).toEqual([]);
  });

  test('the sheet renamed and the table moved', () => {
    const moved = withTable('tblThon', (table) => ({ ...table, sheet: 'Các thôn', top: 40, left: 3 }));
    const {
      plan: read,
      places,
      formulaProblems,
    } = parseWorkbook({ ...moved, tables: moved.tables.map((table) => ({ ...table, formulas: {} })) });
    expect(read).toEqual(plan);
    expect(formulaProblems).toEqual([]);
    expect(places.cell('tblThon', 2, 'population')).toEqual({ sheet: 'Các thôn', address: 'E44' });
    expect(places.tableCorner('tblThon')).toEqual({ sheet: 'Các thôn', address: 'D41' });
    expect(places.columnTop('tblThon', 'name')).toEqual({ sheet: 'Các thôn', address: 'D42' });
  });

  test('rows sorted: values follow, the ages keep their order in the plan', () => {
    const sorted = withTable('tblXMC', (table) => ({ ...table, values: [...table.values].reverse(), formulas: {} }));
    const { plan: read, places } = parseWorkbook(sorted);
    expect(read.literacy).toEqual(plan.literacy);
    expect(places.cell('tblXMC', 0, 'scopeTotal')?.address).toBe(
      `C${String((snapshot.tables.find(({ name }) => name === 'tblXMC')?.top ?? 0) + 47)}`,
    );
  });

  test('blank rows in between are no rows of the plan, and places still point right', () => {
    const blank = withTable('tblThon', (table) => ({
      ...table,
      values: table.values.flatMap((cells, index) => (index === 1 ? [table.headers.map(() => ''), cells] : [cells])),
      formulas: {},
    }));
    const before = parseWorkbook(snapshot).places.cell('tblThon', 1, 'name')?.address;
    const { plan: read, places, cellProblems } = parseWorkbook(blank);
    expect(read.hamlets).toEqual(plan.hamlets);
    expect(cellProblems).toEqual([]);
    expect([before, places.cell('tblThon', 1, 'name')?.address]).toEqual(['A8', 'A9']);
  });
});

describe('what is not there', () => {
  test('a table', () => {
    const {
      plan: read,
      structureProblems,
      places,
    } = parseWorkbook({ ...snapshot, tables: snapshot.tables.filter(({ name }) => name !== 'tblThon') });
    expect(read.hamlets).toEqual([]);
    expect(structureProblems).toEqual([
      { code: 'missingTable', source: 'tblThon', column: null, label: 'Thôn', place: null },
    ]);
    expect(places.cell('tblThon', 0, 'name')).toBeUndefined();
  });

  test('a column', () => {
    const cut = withTable('tblDonVi', (table) => ({
      ...table,
      headers: table.headers.slice(1),
      values: table.values.map((cells) => cells.slice(1)),
      formulas: {},
    }));
    const { plan: read, structureProblems, cellProblems } = parseWorkbook(cut);
    expect(structureProblems).toMatchObject([
      { code: 'missingColumn', source: 'tblDonVi', column: 'name', label: 'Tên đơn vị' },
    ]);
    expect(read.units[0]).toMatchObject({ name: null, members: plan.units[0]?.members });
    expect(cellProblems).toEqual([]);
  });

  test('a row that the form fixes', () => {
    const cut = withTable('tblXMC', (table) => ({
      ...table,
      values: table.values.filter((_, row) => row !== 8),
      formulas: {},
    }));
    const { structureProblems } = parseWorkbook(cut);
    const above = snapshot.tables.find(({ name }) => name === 'tblXMC');
    expect(structureProblems).toMatchObject([
      { code: 'missingRow', source: 'tblXMC', label: '23', place: { address: `A${String((above?.top ?? 0) + 9)}` } },
    ]);
    const overview = withTable('tblTongQuan', (table) => ({
      ...table,
      values: table.values.slice(0, 13),
      formulas: {},
    }));
    expect(parseWorkbook(overview).structureProblems).toEqual([]);
  });

  test('a column that is there twice: the first counts', () => {
    const twice = withTable('tblDonVi', (table) => ({
      ...table,
      headers: [...table.headers, 'tên  đơn vị'],
      values: table.values.map((cells) => [...cells, 'khác']),
    }));
    const { plan: read, structureProblems } = parseWorkbook(twice);
    expect(read.units).toEqual(plan.units);
    expect(structureProblems).toMatchObject([{ code: 'duplicateColumn', column: 'name', place: { address: 'H4' } }]);
  });

  test('a defined name', () => {
    const { plan: read, structureProblems } = parseWorkbook({
      ...snapshot,
      names: snapshot.names.filter(({ name }) => name !== 'TT_NAM'),
    });
    expect(read.info.year).toBeNull();
    expect(structureProblems).toMatchObject([{ code: 'missingName', source: 'TT_NAM', label: 'Năm kế hoạch' }]);
  });

  test('the template', () => {
    const empty: WorkbookSnapshot = {
      templateId: null,
      templateVersion: null,
      sheets: [],
      tables: [],
      names: [],
      calculation: 'unknown',
      externalLinks: [],
    };
    const { structureProblems, cellProblems, cellCount } = parseWorkbook(empty);
    expect(structureProblems[0]?.code).toBe('noTemplate');
    expect(structureProblems.filter(({ code }) => code === 'missingTable')).toHaveLength(TABLES.length);
    expect(cellProblems).toEqual([]);
    expect(cellCount).toBeGreaterThan(0);
  });

  test.each([
    ['0.9', 'olderTemplate'],
    ['1.0', 'olderTemplate'],
    ['1.1', 'olderTemplate'],
    [`${TEMPLATE_VERSION}.0`, undefined],
    [`${TEMPLATE_VERSION}.1`, 'newerTemplate'],
    ['10.0', 'newerTemplate'],
  ])('version %s', (version, code) =>
    expect(parseWorkbook({ ...snapshot, templateVersion: version }).structureProblems[0]?.code).toBe(code),
  );

  test('a text that is no version is not compared', () =>
    expect(compareVersions('bản đầu', TEMPLATE_VERSION)).toBeUndefined());
});

describe('cells', () => {
  test('a problem says where it is and what stands there', () => {
    const { cellProblems, plan: read } = parseWorkbook(withCell('tblThon', 3, 'female', '1.234'));
    expect(cellProblems).toEqual([
      {
        source: 'tblThon',
        column: 'female',
        row: 3,
        place: { sheet: 'Thôn', address: 'C10' },
        raw: '1.234',
        problem: {
          code: 'ambiguousNumber',
          values: { text: '1.234', first: 1234, second: 1.234, only: 1234 },
          repair: 1234,
        },
      },
    ]);
    expect(read.hamlets[3]?.female).toBeNull();
  });

  test('a number typed as text is one for us, and none for the formulas that add up', () => {
    const { plan: read, seen } = parseWorkbook(withCell('tblThon', 3, 'female', '123'));
    expect([read.hamlets[3]?.female, seen.hamlets[3]?.female]).toEqual([123, null]);
    expect(seen.hamlets.filter((_, row) => row !== 3)).toEqual(plan.hamlets.filter((_, row) => row !== 3));
  });

  test('a required cell of a row in use', () =>
    expect(parseWorkbook(withCell('tblThon', 0, 'name', '')).cellProblems).toMatchObject([
      { column: 'name', row: 0, problem: { code: 'required' } },
    ]));

  test('a required cell of the form', () => {
    const names = snapshot.names.map((name) => (name.name === 'TT_XA' ? { ...name, value: ' ' } : name));
    expect(parseWorkbook({ ...snapshot, names }).cellProblems).toMatchObject([
      { source: 'TT_XA', column: null, row: null, problem: { code: 'untidyText' } },
    ]);
  });

  test('spaces alone do not make a row', () => {
    const plain = snapshotOfTemplate(buildTemplate(newPlan({ year: 2026 }), { formulas: 'native' }));
    const parsed = parseWorkbook(withCell('tblThon', 0, 'population', '   ', plain));
    expect(parsed.plan.hamlets).toEqual([]);
  });

  test('figures beside an age that the form does not have', () => {
    const { cellProblems, plan: read } = parseWorkbook(withCell('tblXMC', 0, 'age', 14));
    expect(cellProblems).toMatchObject([
      { source: 'tblXMC', column: 'age', row: null, problem: { code: 'notInList' } },
    ]);
    expect(read.literacy[0]).toMatchObject({ age: 15, scopeTotal: null });
  });

  const empty = snapshotOfTemplate(
    buildTemplate(newPlan({ year: 2026, province: 'Lạng Sơn', commune: 'Tân Văn' }), { formulas: 'native' }),
  );

  test('a row of a form without its code, even with nothing else in it', () => {
    expect(parseWorkbook(withCell('tblPhoCap', 2, 'code', '', empty)).cellProblems).toMatchObject([
      { source: 'tblPhoCap', column: 'code', row: null, problem: { code: 'required' } },
    ]);
    expect(parseWorkbook(withCell('tblChiSo', 2, 'code', 'ABC', empty)).cellProblems).toMatchObject([
      { source: 'tblChiSo', column: 'code', problem: { code: 'notInList' } },
    ]);
  });

  test('words that the form fixes', () => {
    const [first] = plan.universalEducation;
    const { cellProblems, plan: read } = parseWorkbook(withCell('tblPhoCap', 0, 'title', 'Trẻ 5 tuổi'));
    expect(cellProblems).toMatchObject([
      {
        column: 'title',
        row: 0,
        problem: { code: 'notAsGiven', values: { text: 'Trẻ 5 tuổi', label: first?.title }, repair: first?.title },
      },
    ]);
    expect(read.universalEducation).toEqual(plan.universalEducation);
  });

  test('an age typed as text is understood and reported', () =>
    expect(parseWorkbook(withCell('tblXMC', 3, 'age', '18')).cellProblems).toMatchObject([
      { column: 'age', row: 3, problem: { code: 'numberAsText', repair: 18 } },
    ]));

  test('cells that look empty below the last row: formulas count them', () => {
    const { plan: read, seen, cellProblems } = parseWorkbook(withCell('tblCoSo', 4, 'name', ' \u200B', empty));
    expect(read.institutions).toEqual([]);
    expect(seen.institutions).toMatchObject([{ name: ' \u200B', kind: null }]);
    expect(cellProblems).toMatchObject([
      { source: 'tblCoSo', column: 'name', row: null, problem: { code: 'untidyText', repair: '' } },
    ]);
  });

  test('a field of a form that has to be filled in, and is not', () => {
    const blankField = (name: string) =>
      parseWorkbook({
        ...snapshot,
        names: snapshot.names.map((one) => (one.name === name ? { ...one, value: '' } : one)),
      }).cellProblems.filter(({ source, problem }) => source === name && problem.code === 'required').length;
    const fields = FORMS.flatMap(({ form }) => dataFields(form).map(([, field]) => field));
    expect(fields.filter(({ name }) => blankField(name) > 0).map(({ name }) => name)).toEqual(
      fields.filter(({ required }) => required).map(({ name }) => name),
    );
    expect(fields.filter(({ required }) => required).length).toBeGreaterThan(2);
  });

  test('a confirmation that is neither of the two', () => {
    const names = snapshot.names.map((name) => (name.name === 'TT_DBKK_XN' ? { ...name, value: 'Đã xem' } : name));
    const { cellProblems, plan: read } = parseWorkbook({ ...snapshot, names });
    expect(cellProblems).toMatchObject([{ source: 'TT_DBKK_XN', problem: { code: 'notInList' } }]);
    expect(read.info.confirmed).not.toContain('especiallyDifficult');
  });

  test('an age that is there twice: the first counts', () => {
    const { cellProblems, plan: read } = parseWorkbook(withCell('tblXMC', 1, 'age', 15));
    expect(cellProblems).toMatchObject([{ column: 'age', row: null }]);
    expect(read.literacy[0]).toEqual(plan.literacy[0]);
  });

  test('an age typed over by the next one: of the row that is not read, nothing else is said', () => {
    const twice = withCell('tblXMC', 0, 'scopeTotal', 'nhiều', withCell('tblXMC', 0, 'age', 16));
    const { cellProblems, structureProblems, plan: read } = parseWorkbook(twice);
    expect(cellProblems).toMatchObject([{ column: 'age', row: null, problem: { code: 'repeated' } }]);
    expect(structureProblems).toMatchObject([{ code: 'missingRow', label: '15' }]);
    expect(read.literacy[1]).toEqual(plan.literacy[1]);
  });
});
