/** Damage to cells that leaves every cell where it is. */
import type { RawCell } from '../../../src/workbook/cellType';
import type { Random } from '../../../src/workbook/sample/random';
import type { TableSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { withCells, withTable } from './mutated';
import type { Damage, Side } from './mutated';
import { TYPED } from './typed';

type Step = (snapshot: WorkbookSnapshot, random: Random) => Damage;

interface Spot {
  readonly table: TableSnapshot;
  readonly row: number;
  readonly position: number;
}

const cellOf = ({ table, row, position }: Spot): RawCell => table.values[row]?.[position] ?? '';

/** Mostly rows in use: what is typed into an empty row says less. */
const rowIn = (table: TableSnapshot, random: Random): number => {
  const used = [...table.values.keys()].filter((row) => (table.values[row]?.[0] ?? '') !== '');
  return used.length > 0 && random.chance(0.9) ? random.pick(used) : random.between(0, table.values.length - 1);
};

const spotIn = (snapshot: WorkbookSnapshot, random: Random): Spot => {
  const table = random.pick(snapshot.tables.filter(({ values, headers }) => values.length > 0 && headers.length > 0));
  return { table, row: rowIn(table, random), position: random.between(0, table.headers.length - 1) };
};

const key = (row: number, position: number): string => `${String(row)} ${String(position)}`;

/** Only cells that now hold something else were damaged. */
const put = (
  what: string,
  snapshot: WorkbookSnapshot,
  table: TableSnapshot,
  cells: ReadonlyMap<string, RawCell>,
): Damage => {
  const changed = new Map(
    [...cells].filter(([at, value]) => {
      const [row = 0, position = 0] = at.split(' ').map(Number);
      return !Object.is(table.values[row]?.[position] ?? '', value) || (table.formulas[position]?.[row] ?? '') !== '';
    }),
  );
  return {
    what,
    snapshot: withTable(snapshot, table, withCells(table, changed)),
    cells: [...changed.keys()].map((at) => {
      const [row = 0, position = 0] = at.split(' ').map(Number);
      return { table: table.name, row, position };
    }),
  };
};

const typeOver: Step = (snapshot, random) => {
  const spot = spotIn(snapshot, random);
  const typed = random.pick(TYPED);
  return put(
    `typed: ${typed.what}`,
    snapshot,
    spot.table,
    new Map([[key(spot.row, spot.position), typed.value(cellOf(spot), random)]]),
  );
};

const typeIntoName: Step = (snapshot, random) => {
  const found = random.pick(snapshot.names.filter(({ name }) => !name.startsWith('XHHT_')));
  const typed = random.pick(TYPED);
  const value = typed.value(found.value, random);
  return {
    what: `form: ${typed.what}`,
    snapshot: {
      ...snapshot,
      names: snapshot.names.map((name) => (name === found ? { ...name, value, formula: '' } : name)),
    },
    cells: Object.is(found.value, value) && found.formula === '' ? [] : [{ name: found.name }],
  };
};

const typeOverTotal: Step = (snapshot, random) => {
  const table = random.pick(snapshot.tables.filter(({ above }) => above !== undefined));
  const side: Side = table.under !== undefined && random.chance(0.5) ? 'under' : 'above';
  const lines = table[side];
  // A form may stand among the rows above; its cells go by their names.
  const isNamed = (row: number, position: number): boolean =>
    snapshot.names.some(
      (name) =>
        name.sheet === table.sheet && name.row === (lines?.top ?? 0) + row && name.column === table.left + position,
    );
  const spots = (lines?.formulas ?? []).flatMap((line, row) =>
    line.flatMap((text, position) => (text === '' || isNamed(row, position) ? [] : [{ row, position }])),
  );
  if (lines === undefined || spots.length === 0) return { what: 'no totals', snapshot, cells: [] };
  const spot = random.pick(spots);
  const typed = random.pick(TYPED);
  const replaced = <T>(all: readonly (readonly T[])[], value: T): T[][] =>
    all.map((line, row) =>
      line.map((cell, position) => (row === spot.row && position === spot.position ? value : cell)),
    );
  const value = typed.value(lines.values[spot.row]?.[spot.position] ?? '', random);
  const change = { ...lines, values: replaced(lines.values, value), formulas: replaced(lines.formulas, '') };
  return {
    what: `total: ${typed.what}`,
    snapshot: withTable(snapshot, table, { ...table, [side]: change }),
    cells: [{ table: table.name, side, line: spot.row, position: spot.position }],
  };
};

const swap: Step = (snapshot, random) => {
  const { table, row, position } = spotIn(snapshot, random);
  const other = random.chance(0.5)
    ? { row: rowIn(table, random), position }
    : { row, position: random.between(0, table.headers.length - 1) };
  const cells = new Map([
    [key(row, position), cellOf({ table, ...other })],
    [key(other.row, other.position), cellOf({ table, row, position })],
  ]);
  return put('two cells swapped', snapshot, table, cells);
};

/** A block copied from a table and pasted somewhere else, most often one column or row beside where it belongs. */
const paste: Step = (snapshot, random) => {
  const to = spotIn(snapshot, random);
  const from = random.chance(0.6)
    ? {
        ...to,
        row: Math.max(0, to.row - random.between(0, 1)),
        position: Math.max(0, to.position - random.between(0, 2)),
      }
    : spotIn(snapshot, random);
  const [rows, columns] = [random.between(1, 4), random.between(1, 5)];
  const cells = new Map<string, RawCell>();
  for (let down = 0; down < rows && to.row + down < to.table.values.length; down += 1) {
    for (let right = 0; right < columns && to.position + right < to.table.headers.length; right += 1) {
      cells.set(
        key(to.row + down, to.position + right),
        cellOf({ table: from.table, row: from.row + down, position: from.position + right }),
      );
    }
  }
  return put('block pasted', snapshot, to.table, cells);
};

const fillDown: Step = (snapshot, random) => {
  const { table, row, position } = spotIn(snapshot, random);
  const rows = Array.from(
    { length: Math.min(random.between(1, 9), table.values.length - 1 - row) },
    (_, index) => row + 1 + index,
  );
  return put(
    'filled down',
    snapshot,
    table,
    new Map(rows.map((below) => [key(below, position), cellOf({ table, row, position })])),
  );
};

const fillColumn: Step = (snapshot, random) => {
  const { table, position } = spotIn(snapshot, random);
  const typed = random.pick(TYPED);
  const cells = [...table.values.keys()].map(
    (row) => [key(row, position), typed.value(cellOf({ table, row, position }), random)] as const,
  );
  return put(`column: ${typed.what}`, snapshot, table, new Map(cells));
};

/** Typing over is what happens most. */
const STEPS: readonly Step[] = [
  typeOver,
  typeOver,
  typeOver,
  typeOver,
  typeIntoName,
  typeOverTotal,
  swap,
  swap,
  paste,
  paste,
  fillDown,
  fillColumn,
];

const nameOf = (cell: Damage['cells'][number]): string => JSON.stringify(cell);

/** One to eight of them. A cell that was damaged twice counts once. */
export const damageCells = (snapshot: WorkbookSnapshot, random: Random): Damage => {
  const steps = random.chance(0.6) ? 1 : random.between(2, 8);
  let damage: Damage = { what: '', snapshot, cells: [] };
  for (let step = 0; step < steps; step += 1) {
    const next = random.pick(STEPS)(damage.snapshot, random);
    damage = {
      what: damage.what === '' ? next.what : 'several',
      snapshot: next.snapshot,
      cells: [...new Map([...damage.cells, ...next.cells].map((cell) => [nameOf(cell), cell])).values()],
    };
  }
  return damage;
};
