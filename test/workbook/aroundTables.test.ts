/** What a reader found around, over and under the cells of a table: rows put beside it, merged cells, lost validation. */
import { a1 } from '../../src/workbook/a1';
import type { RawCell } from '../../src/workbook/cellType';
import { mergeProblems } from '../../src/workbook/parse/merges';
import type { TablePlaces } from '../../src/workbook/parse/places';
import { placesOf } from '../../src/workbook/parse/places';
import { strayRows } from '../../src/workbook/parse/strayRows';
import { validationProblems } from '../../src/workbook/parse/validations';
import type { CellBlock, TableSnapshot } from '../../src/workbook/snapshot';
import type { Rect } from '../../src/workbook/templateModel';
import { VALIDATED_NAMES } from '../../src/workbook/template/expectedValidation';
import { tableById } from '../../src/workbook/workbook';

/** A table whose header row starts in C5, with data in rows 6 to 8. */
const [TOP, LEFT] = [4, 2];
const hamlets = tableById('tblThon').table;
const keys = Object.keys(hamlets.columns);
const at = (key: string): number => keys.indexOf(key);
const row = (cells: Readonly<Record<string, RawCell>>): readonly RawCell[] => keys.map((key) => cells[key] ?? '');

const tableOf = (parts: Partial<TableSnapshot>, without: readonly string[] = []): ReadonlyMap<string, TablePlaces> => {
  const snapshot: TableSnapshot = {
    name: 'tblThon',
    sheet: 'Thôn',
    top: TOP,
    left: LEFT,
    headers: Object.values(hamlets.columns).map(({ header }) => header),
    values: ['Nà Mò', 'Khuổi Lếch', 'Bản Pò'].map((name) => row({ name, population: 100 })),
    formulas: {},
    ...parts,
  };
  const positions = new Map(keys.map((key, index) => [key, index] as const).filter(([key]) => !without.includes(key)));
  return new Map([
    ['tblThon', { snapshot, positions, rows: snapshot.values.map((_, index) => index), missing: new Map() }],
  ]);
};

describe('rows put under a table', () => {
  /** From sheet row 10 on, one blank line below the table. */
  const below = (values: CellBlock['values'], parts: Partial<TableSnapshot> = {}, left = LEFT) =>
    strayRows([hamlets], tableOf({ below: { top: 9, left, values }, ...parts }));

  test('are named with their cells and the reach of the table', () => {
    const found = below([
      row({ name: 'Thôn Tân Lập', population: 120, female: 60 }),
      row({}),
      row({ name: 'Pác Lùng', population: 80 }),
    ]);
    const reach = (bottom: number): string => `C5:${a1(bottom - 1, LEFT + keys.length - 1)}`;
    expect(found).toEqual([
      {
        source: 'tblThon',
        side: 'below',
        labels: [
          { sheet: 'Thôn', address: 'C10' },
          { sheet: 'Thôn', address: 'C12' },
        ],
        names: ['Thôn Tân Lập', 'Pác Lùng'],
        first: 10,
        last: 12,
        cells: 5,
        growth: { before: reach(8), after: reach(12) },
      },
    ]);
  });

  test('a block that begins at a later column of the table', () => {
    const cells = row({ name: 'Pác Lùng', population: 80 });
    // What begins beyond the names has none.
    expect(below([cells.slice(1)], {}, LEFT + 1)).toEqual([]);
    // A column of the user's own stands before the names, and is blank there.
    const [[id, places] = ['', undefined]] = tableOf({ below: { top: 9, left: LEFT + 1, values: [cells] } });
    const moved = new Map(keys.map((key, index) => [key, index + 1] as const));
    const found = strayRows([hamlets], new Map(places === undefined ? [] : [[id, { ...places, positions: moved }]]));
    expect(found[0]?.labels).toEqual([{ sheet: 'Thôn', address: 'D10' }]);
  });

  test.each<[string, Readonly<Record<string, RawCell>>]>([
    ['a name alone', { name: 'Pác Lùng' }],
    ['a name beside what is no figure', { name: 'Pác Lùng', population: 'chưa rõ' }],
    ['more words than figures', { name: 'Pác Lùng', population: 80, female: 'a', minority: 'b' }],
    ['figures without a name', { population: 80, female: 40 }],
    ['a number where the name should be', { name: 7, population: 80 }],
    ['a blank name', { name: ' ', population: 80 }],
    ['a hamlet that the table has, spelt otherwise', { name: 'NÀ  MÒ', population: 80 }],
    ['a total', { name: 'Tổng cộng', population: 300 }],
    ['a total of the commune', { name: 'Cộng toàn xã:', population: 300 }],
    ['a total of a township', { name: 'Tổng số toàn thị trấn', population: 300 }],
    ['the commune', { name: 'Toàn phường', population: 300 }],
  ])('but not %s', (_label, cells) => {
    expect(below([row(cells)])).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, RawCell>>]>([
    ['one figure is enough', { name: 'Pác Lùng', population: 80 }],
    ['as many figures as words', { name: 'Pác Lùng', population: 80, female: 'a' }],
  ])('%s', (_label, cells) => {
    expect(below([row(cells)])).toHaveLength(1);
  });

  test('no growth over a line of something else, unless it stands behind the last of them', () => {
    const [own, other] = [row({ name: 'Pác Lùng', population: 80 }), row({ name: 'Tổng', population: 380 })];
    expect(below([own, other])[0]?.growth).toMatchObject({ after: expect.stringMatching(/10$/) });
    expect(below([other, own])[0]?.growth).toBeNull();
    expect(below([own, other, own])[0]?.growth).toBeNull();
  });

  test('a table that does not grow, is not there or lacks its names has none', () => {
    const block = { below: { top: 9, left: LEFT, values: [row({ name: 'Pác Lùng', population: 80 })] } };
    expect(strayRows([{ ...hamlets, grows: false }], tableOf(block))).toEqual([]);
    expect(strayRows([hamlets], new Map())).toEqual([]);
    expect(strayRows([hamlets], tableOf(block, ['name']))).toEqual([]);
  });
});

describe('rows put beside a table', () => {
  const beside = (values: CellBlock['values']) =>
    strayRows([hamlets], tableOf({ beside: { top: 6, left: 40, values } }));

  test('a name and three figures, wherever the row begins', () => {
    expect(beside([['', 12, 'Pác Lùng', 80, 40, 30, 15]])).toMatchObject([
      { side: 'beside', names: ['Pác Lùng'], labels: [{ address: 'AQ7' }], first: 7, last: 7, cells: 6, growth: null },
    ]);
    expect(beside([['Pác Lùng', 80, 40, 30]])).toMatchObject([{ labels: [{ address: 'AO7' }] }]);
  });

  test.each<[string, readonly RawCell[]]>([
    ['two figures', ['Pác Lùng', 80, 40]],
    ['figures alone', [80, 40, 30, 15]],
    ['nothing', ['', '']],
  ])('but not %s', (_label, cells) => {
    expect(beside([cells])).toEqual([]);
  });
});

describe('merged cells', () => {
  const problems = (merge: Rect) => mergeProblems([hamlets], tableOf({ merged: [merge] }));
  const name = LEFT + at('name');

  test.each<[string, Rect, string, number]>([
    ['down a column', { top: TOP + 1, left: name, rows: 3, columns: 1 }, 'C6:C8', 2],
    ['across two columns', { top: TOP + 2, left: name, rows: 1, columns: 2 }, 'C7:D7', 1],
    ['from the header down', { top: TOP, left: name, rows: 2, columns: 1 }, 'C5:C6', 1],
    ['from the column before', { top: TOP + 1, left: name - 1, rows: 1, columns: 2 }, 'B6:C6', 1],
    ['below the last row as well', { top: TOP + 3, left: name, rows: 4, columns: 1 }, 'C8:C11', 0],
    ['of the last two rows and below', { top: TOP + 2, left: name, rows: 4, columns: 1 }, 'C7:C10', 1],
    ['under the table', { top: TOP + 4, left: name, rows: 2, columns: 1 }, '', 0],
    ['above the data', { top: TOP - 1, left: name, rows: 2, columns: 1 }, '', 0],
    ['to the left', { top: TOP + 1, left: 0, rows: 2, columns: 2 }, '', 0],
    ['of one cell', { top: TOP + 1, left: name, rows: 1, columns: 1 }, '', 0],
  ])('%s', (_label, merge, range, cells) => {
    const found = problems(merge);
    expect(found.map((one) => [one.source, one.range, one.cells])).toEqual(
      cells === 0 ? [] : [['tblThon', range, cells]],
    );
    if (cells > 0) expect(found[0]?.place).toEqual({ sheet: 'Thôn', address: range.split(':')[0] });
  });

  test('cells that are calculated are none to fill in', () => {
    const rate = LEFT + at('rateInformation');
    expect(problems({ top: TOP + 1, left: rate, rows: 2, columns: 1 })).toEqual([]);
    // The cell before it stays, the one after it is covered.
    expect(problems({ top: TOP + 1, left: rate - 1, rows: 1, columns: 3 })).toMatchObject([{ cells: 1 }]);
  });
});

describe('validation', () => {
  const ofTable = (parts: Partial<TableSnapshot>) => validationProblems([hamlets], tableOf(parts), new Map());
  const ofColumn = (parts: Partial<TableSnapshot>, key = 'population') =>
    ofTable(parts).filter(({ column }) => column === key);

  test('each run of cells is one problem', () => {
    const runs = [
      { from: 0, rows: 1 },
      { from: 1, rows: 2 },
    ];
    expect(ofColumn({ unvalidated: { [at('population')]: runs } })).toEqual([
      {
        code: 'lost',
        source: 'tblThon',
        column: 'population',
        place: { sheet: 'Thôn', address: 'D6' },
        range: 'D6',
        cells: 1,
      },
      {
        code: 'lost',
        source: 'tblThon',
        column: 'population',
        place: { sheet: 'Thôn', address: 'D7' },
        range: 'D7:D8',
        cells: 2,
      },
    ]);
  });

  test('a column that the reader did not look at is unknown, of an empty table nothing is', () => {
    expect(ofColumn({})).toMatchObject([{ code: 'unknown', range: 'D6:D8', cells: 3 }]);
    expect(ofColumn({ unvalidated: { [at('population')]: [] } })).toEqual([]);
    expect(ofTable({ values: [] })).toEqual([]);
  });

  test('calculated columns are not validated', () => {
    expect(ofColumn({}, 'rateInformation')).toEqual([]);
  });

  test.each([
    [true, []],
    [false, ['lost']],
    [undefined, ['unknown']],
  ] as const)('a cell of a form: %s', (validated, codes) => {
    const [name = ''] = VALIDATED_NAMES;
    const found = { name, sheet: 'Thông tin', row: 7, column: 1, value: '', formula: '' };
    const names = new Map([[name.toUpperCase(), validated === undefined ? found : { ...found, validated }]]);
    const problems = validationProblems([], new Map(), names);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    for (const problem of problems)
      expect(problem).toMatchObject({ place: { sheet: 'Thông tin', address: 'B8' }, range: 'B8', cells: 1 });
  });

  test('a list of names that are not there cannot be asked for', () => {
    const citizens = tableById('tblCongDan').table;
    const columns = Object.keys(citizens.columns);
    const listed = columns.find((key) => {
      const column = citizens.columns[key];
      return column?.role !== 'computed' && column?.type.validation?.kind === 'listOfColumn';
    });
    const own = (tables: ReadonlyMap<string, TablePlaces>) => {
      const snapshot = {
        name: 'tblCongDan',
        sheet: 'Công dân',
        top: TOP,
        left: LEFT,
        headers: columns,
        values: [[]],
        formulas: {},
      };
      const positions = new Map(columns.map((key, index) => [key, index] as const));
      const all = new Map([...tables, ['tblCongDan', { snapshot, positions, rows: [0], missing: new Map() }]]);
      return validationProblems([citizens], all, new Map()).filter(({ column }) => column === listed);
    };
    expect(own(tableOf({}))).toHaveLength(1);
    expect(own(tableOf({}, ['name']))).toEqual([]);
    expect(own(new Map())).toEqual([]);
  });
});

test('where values stand', () => {
  const places = placesOf(tableOf({}), new Map());
  expect(places.cell('tblThon', 1, 'population')).toEqual({ sheet: 'Thôn', address: 'D7' });
  expect(places.columnTop('tblThon', 'population')).toEqual({ sheet: 'Thôn', address: 'D6' });
  expect(places.tableCorner('tblThon')).toEqual({ sheet: 'Thôn', address: 'C5' });
  expect([places.cell('tblThon', 3, 'population'), places.cell('tblThon', 0, 'x')]).toEqual([undefined, undefined]);
  expect([places.columnTop('tblThon', 'x'), places.columnTop('x', 'name'), places.tableCorner('x')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const empty = placesOf(tableOf({ values: [] }), new Map());
  expect(empty.columnTop('tblThon', 'population')).toEqual({ sheet: 'Thôn', address: 'D5' });
});
