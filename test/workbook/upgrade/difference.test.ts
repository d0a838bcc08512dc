import fc from 'fast-check';
import { differenceOf } from '../../../src/workbook/upgrade/difference';
import type { TemplateDifference } from '../../../src/workbook/upgrade/difference';
import type {
  ColumnPrint,
  Fingerprint,
  FormulaPrint,
  NamePrint,
  RowPrint,
  TablePrint,
} from '../../../src/workbook/upgrade/fingerprint';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
const copied = <T>(value: T): Mutable<T> => structuredClone<unknown>(value) as Mutable<T>;

/** Does to a fingerprint what an upgrade does to a workbook; takes from `after` only what the difference names. */
const applied = (before: Fingerprint, difference: TemplateDifference, after: Fingerprint): Fingerprint => {
  const made: Mutable<Fingerprint> = copied(before);
  made.version = difference.to;
  for (const id of difference.sheets) {
    made.sheets[id] = after.sheets[id]!;
    for (const [name, one] of Object.entries(after.tables)) if (one.sheet === id) made.tables[name] = copied(one);
    for (const [name, one] of Object.entries(after.names)) if (one.sheet === id) made.names[name] = copied(one);
  }
  const put = (table: string, row: string, column: string, formula: FormulaPrint | undefined): void => {
    const own = made.tables[table]!.rows![row]!;
    own.formulas = { ...own.formulas };
    if (formula === undefined) {
      own.formulas = Object.fromEntries(Object.entries(own.formulas).filter(([key]) => key !== column));
    } else own.formulas[column] = copied(formula);
    if (Object.keys(own.formulas).length === 0) delete (own as { formulas?: unknown }).formulas;
  };
  for (const { table, column, was } of difference.headers) {
    expect(made.tables[table]!.columns[column]!.header).toBe(was);
    made.tables[table]!.columns[column]!.header = after.tables[table]!.columns[column]!.header;
  }
  for (const { table, column } of difference.columns) {
    made.tables[table]!.columns[column] = copied(after.tables[table]!.columns[column]!);
    for (const [row, { cells, formulas }] of Object.entries(after.tables[table]!.rows ?? {})) {
      const own = made.tables[table]!.rows?.[row];
      if (own === undefined) continue;
      if (cells[column] !== undefined) own.cells[column] = cells[column];
      if (formulas?.[column] !== undefined) put(table, row, column, formulas[column]);
    }
  }
  for (const { table, row } of difference.rows) {
    made.tables[table]!.rows ??= {};
    made.tables[table]!.rows[row] = copied(after.tables[table]!.rows![row]!);
  }
  for (const { table, row, column, was } of difference.cells) {
    expect(made.tables[table]!.rows![row]!.cells[column] ?? '').toEqual(was);
    made.tables[table]!.rows![row]!.cells[column] = after.tables[table]!.rows![row]!.cells[column]!;
  }
  for (const { table, column, row, line, was } of difference.formulas) {
    const now = after.tables[table]!;
    if (line !== undefined) {
      expect(made.tables[table]!.lines![line]![column] ?? '').toEqual(was);
      made.tables[table]!.lines![line]![column] = copied(now.lines![line]![column]!);
    } else if (row !== undefined) put(table, row, column, now.rows![row]!.formulas?.[column]);
    else made.tables[table]!.columns[column]!.formula = copied(now.columns[column]!.formula!);
  }
  for (const { table, line } of difference.lines) {
    const { lines, ...rest } = made.tables[table]!;
    made.tables[table] = { ...rest, lines: { [line]: copied(after.tables[table]!.lines![line]!), ...lines } };
  }
  for (const name of difference.names) made.names[name] = copied(after.names[name]!);
  for (const { name } of difference.fields) made.names[name]!.formula = copied(after.names[name]!.formula!);
  for (const { list } of difference.lists) made.lists[list] = { ...after.lists[list] };
  return made;
};

const KEYS = ['a', 'b', 'c', 'd'] as const;
const formula: fc.Arbitrary<FormulaPrint> = fc.oneof(
  fc.constantFrom('=1', '=[@[A]]+1', '=X'),
  fc.record({ custom: fc.constantFrom('=XHHT.TYLE(1)', '=XHHT.GPI(2)'), native: fc.constantFrom('=1/1', '=2/2') }),
);
const subset = fc.subarray([...KEYS], { minLength: 1 });

const tableIn = (keys: readonly string[], rows: readonly string[], later: boolean): fc.Arbitrary<TablePrint> =>
  fc
    .record({
      columns: fc.record(
        Object.fromEntries(
          keys.map((key) => [
            key,
            fc.record({ header: fc.constantFrom(key, `${key} mới`), formula }) as fc.Arbitrary<
              Pick<ColumnPrint, 'header' | 'formula'>
            >,
          ]),
        ),
      ),
      rows: fc.record(
        Object.fromEntries(
          rows.map((row) => [
            row,
            fc.record({ cells: fc.record({ id: fc.constant(row), title: fc.constantFrom('x', 'y') }), own: formula }),
          ]),
        ),
      ),
      line: formula,
      isNew: fc.boolean(),
    })
    .map(({ columns, rows: given, line, isNew }) => ({
      sheet: 's',
      columns: {
        id: { header: 'Mã', role: 'fixed' as const },
        title: { header: 'Tên', role: 'fixed' as const },
        own: { header: 'Riêng', role: 'computed' as const },
        ...Object.fromEntries(
          Object.entries(columns).map(([key, column]) => [key, { role: 'computed' as const, ...column }]),
        ),
      },
      rows: Object.fromEntries(
        Object.entries(given).map(([row, { cells, own }]): [string, RowPrint] => [row, { cells, formulas: { own } }]),
      ),
      lines: { ...(later && isNew ? { Mới: { own: line } } : {}), Tổng: { own: line } },
    }));

/** Keys of the earlier one are among those of the later one: nothing is ever dropped. */
const versions = fc.tuple(subset, subset, subset, subset).chain(([firstKeys, moreKeys, firstRows, moreRows]) => {
  const union = (first: readonly string[], more: readonly string[]) => [...new Set([...first, ...more])];
  const one = (version: string, keys: readonly string[], rows: readonly string[]): fc.Arbitrary<Fingerprint> =>
    fc
      .record({
        table: tableIn(keys, rows, version === '2'),
        labels: fc.constant(rows),
        fields: fc.record(Object.fromEntries(keys.map((key) => [key, formula]))),
      })
      .map(({ table, labels, fields }) => ({
        version,
        sheets: Object.fromEntries(['s', ...(version === '2' ? ['new'] : [])].map((id) => [id, id])),
        tables: { tblA: table, ...(version === '2' ? { tblNew: { ...table, sheet: 'new' } } : {}) },
        names: Object.fromEntries(
          Object.entries(fields).map(([key, own]): [string, NamePrint] => [
            key,
            { sheet: 's', role: 'computed', formula: own },
          ]),
        ),
        lists: { l: Object.fromEntries(labels.map((label) => [label, label])) },
      }));
  return fc.tuple(one('1', firstKeys, firstRows), one('2', union(firstKeys, moreKeys), union(firstRows, moreRows)));
});

test('what was derived, done to the earlier version, gives the later one', () => {
  fc.assert(
    fc.property(versions, ([before, after]) => {
      const difference = differenceOf(before, after);
      expect(difference.impossible).toEqual([]);
      expect(applied(before, difference, after)).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

test('a version differs in nothing from itself', () => {
  fc.assert(
    fc.property(versions, ([, after]) => {
      const changes = Object.values(differenceOf(after, after)).filter((value) => typeof value === 'object');
      expect(changes.flat()).toEqual([]);
    }),
  );
});

describe('what no upgrade can do is named', () => {
  const base: Fingerprint = {
    version: '1',
    sheets: { s: 'S' },
    tables: {
      tblA: {
        sheet: 's',
        columns: { id: { header: 'Mã', role: 'fixed' }, n: { header: 'Số', role: 'input' } },
        rows: { x: { cells: { id: 'x' } } },
        lines: { Tổng: { n: '=1' } },
      },
    },
    names: { TT_NAM: { sheet: 's', role: 'input' } },
    lists: { kinds: { a: 'Một' } },
  };
  const { tblA } = base.tables as { readonly tblA: TablePrint };
  const withTable = (table: Partial<TablePrint>): Fingerprint => ({ ...base, tables: { tblA: { ...tblA, ...table } } });

  test.each<[string, Fingerprint, string]>([
    ['a sheet is gone', { ...base, sheets: {} }, 'sheet s: gone'],
    ['a table is gone', { ...base, tables: {} }, 'tblA: gone'],
    ['a column is gone', withTable({ columns: { id: tblA.columns['id']! } }), 'tblA.n: gone'],
    ['a row is gone', withTable({ rows: {} }), 'tblA, row x: gone'],
    ['a line is gone', withTable({ lines: {} }), 'tblA, line "Tổng": gone'],
    [
      'a line came below another',
      withTable({ lines: { ...tblA.lines, Mới: { n: '=1' } } }),
      'tblA, line "Mới": a line can only come above the others',
    ],
    [
      'a typed column is calculated',
      withTable({ columns: { ...tblA.columns, n: { header: 'Số', role: 'computed', formula: '=1' } } }),
      'tblA.n: typed in one version and calculated in the other',
    ],
    ['a name is gone', { ...base, names: {} }, 'TT_NAM: gone'],
    [
      'a label is another',
      { ...base, lists: { kinds: { a: 'Hai' } } },
      'list kinds, a: workbooks hold the label "Một"',
    ],
    [
      'a table came to a sheet that was there',
      { ...base, tables: { ...base.tables, tblB: { sheet: 's', columns: {} } } },
      'tblB: a table can only come with its sheet',
    ],
  ])('%s', (_name, after, words) => {
    expect(differenceOf(base, after).impossible).toContain(words);
  });
});
