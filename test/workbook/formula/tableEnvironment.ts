/** Cells of a few tables, as a formula in one row of one of them sees them. */
import type { CellContent, Environment } from '../../../src/workbook/formula/evaluate';

export interface TestTable {
  readonly headers: Readonly<Record<string, string>>;
  /** By column key; a key left out is an empty cell. */
  readonly rows: readonly Readonly<Record<string, CellContent>>[];
}

export interface TestWorkbook {
  readonly tables?: Readonly<Record<string, TestTable>>;
  readonly names?: Readonly<Record<string, CellContent>>;
  /** Table and position of the formula's own row. */
  readonly own?: readonly [table: string, row: number];
}

const found = <T>(thing: T | undefined, name: string): T => {
  if (thing === undefined) throw new Error(`The test's workbook has no ${name}.`);
  return thing;
};

export const environmentOf = ({ tables = {}, names = {}, own = ['', 0] }: TestWorkbook): Environment => {
  const table = (id: string): TestTable => found(tables[id], id);
  const keysOf = (id: string): readonly string[] => Object.keys(table(id).headers);
  const cell = (column: string): CellContent => found(table(own[0]).rows[own[1]], 'own row')[column] ?? null;
  return {
    row: own[1],
    cell,
    cells: (from, to) => {
      const keys = keysOf(own[0]);
      return keys.slice(keys.indexOf(from), keys.indexOf(to) + 1).map(cell);
    },
    column: (id, column) => table(id).rows.map((row) => row[column] ?? null),
    table: (id) => [
      Object.values(table(id).headers),
      ...table(id).rows.map((row) => keysOf(id).map((key) => row[key] ?? null)),
    ],
    name: (name) => {
      if (!(name in names)) throw new Error(`The test's workbook has no name ${name}.`);
      return names[name] ?? null;
    },
  };
};

/** One table with columns a, b, c … for formulas in its first row. */
export const rowEnvironment = (row: Readonly<Record<string, CellContent>>): Environment =>
  environmentOf({
    tables: { own: { headers: Object.fromEntries(Object.keys(row).map((key) => [key, key])), rows: [row] } },
    own: ['own', 0],
  });

export const columnEnvironment = (cells: readonly CellContent[], others: readonly CellContent[] = []): Environment =>
  environmentOf({
    tables: {
      t: { headers: { x: 'x', y: 'y' }, rows: cells.map((x, index) => ({ x, y: others[index] ?? null })) },
    },
    own: ['t', 0],
  });
