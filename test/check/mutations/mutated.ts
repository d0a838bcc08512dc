/** A workbook with the places that were damaged in it, and the small steps by which one is changed. */
import type { RawCell } from '../../../src/workbook/cellType';
import type { RowRun, OutsideRows, TableSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { movedFormula } from './sheetFormulas';

/** Where lines of totals stand. */
export type Side = 'above' | 'under';

/** A cell of a table by position, one of the rows above or below it, or the cell of a defined name. */
export type DamagedCell =
  | { readonly table: string; readonly row: number; readonly position: number }
  | { readonly table: string; readonly side: Side; readonly line: number; readonly position: number }
  | { readonly name: string };

export interface Damage {
  readonly what: string;
  readonly snapshot: WorkbookSnapshot;
  readonly cells: readonly DamagedCell[];
}

export const withTable = (
  snapshot: WorkbookSnapshot,
  table: TableSnapshot,
  change: TableSnapshot,
): WorkbookSnapshot => ({
  ...snapshot,
  tables: snapshot.tables.map((one) => (one === table ? change : one)),
});

/** `put` by "row position"; formulas under values that were put there are gone. */
export const withCells = (table: TableSnapshot, put: ReadonlyMap<string, RawCell>): TableSnapshot => {
  const at = (row: number, position: number): RawCell | undefined => put.get(`${String(row)} ${String(position)}`);
  const rows = new Set([...put.keys()].map((key) => Number(key.split(' ')[0])));
  return {
    ...table,
    values: table.values.map((cells, row) =>
      rows.has(row) ? cells.map((cell, position) => at(row, position) ?? cell) : cells,
    ),
    formulas: Object.fromEntries(
      Object.entries(table.formulas).map(([position, texts]) => [
        position,
        texts.map((text, row) => (rows.has(row) && at(row, Number(position)) !== undefined ? '' : text)),
      ]),
    ),
  };
};

/** The lines of totals in other columns, or on other rows of the sheet. */
const movedLines = (
  table: TableSnapshot,
  down: number,
  order: readonly (number | null)[],
  column: (column: number) => number,
): Pick<TableSnapshot, Side> => {
  const cells = <T>(lines: readonly (readonly T[])[], blank: T): T[][] =>
    lines.map((line) => order.map((from) => (from === null ? blank : (line[from] ?? blank))));
  const movedRows = ({ top, values, formulas }: OutsideRows): OutsideRows => ({
    top: top + down,
    values: cells(values, ''),
    formulas: cells(formulas, '').map((line, row) =>
      line.map((text) => movedFormula(text, { fromRow: top + row, toRow: top + row + down, column })),
    ),
  });
  const { above, under } = table;
  return {
    ...(above === undefined ? {} : { above: movedRows(above) }),
    ...(under === undefined ? {} : { under: movedRows(under) }),
  };
};

/** What is known of columns by position, at the columns' new places. */
const moved = <T>(
  known: Readonly<Record<number, T>> | undefined,
  now: ReadonlyMap<number, number>,
): Record<number, T> =>
  Object.fromEntries(
    Object.entries(known ?? {}).flatMap(([position, value]) => {
      const to = now.get(Number(position));
      return to === undefined ? [] : [[to, value]];
    }),
  );

/** Runs of rows, for the rows in another order. */
const runsIn = (runs: readonly RowRun[], order: readonly number[]): readonly RowRun[] =>
  order.reduce<RowRun[]>((found, row, index) => {
    if (!runs.some(({ from, rows }) => row >= from && row < from + rows)) return found;
    const last = found.at(-1);
    if (last !== undefined && last.from + last.rows === index)
      found[found.length - 1] = { ...last, rows: last.rows + 1 };
    else found.push({ from: index, rows: 1 });
    return found;
  }, []);

/** The rows in another order, some of them left out or there twice; formulas go with their rows. */
export const withRows = (table: TableSnapshot, order: readonly number[]): TableSnapshot => ({
  ...table,
  values: order.map((row) => table.values[row] ?? []),
  unvalidated: Object.fromEntries(
    Object.entries(table.unvalidated ?? {}).map(([position, runs]) => [position, runsIn(runs, order)]),
  ),
  formulas: Object.fromEntries(
    Object.entries(table.formulas).map(([position, texts]) => [
      position,
      order.map((row, index) =>
        movedFormula(texts[row] ?? '', {
          fromRow: table.top + 1 + row,
          toRow: table.top + 1 + index,
          column: (column) => column,
        }),
      ),
    ]),
  ),
});

/** The columns in another order; `null` for a new one of the user's own. */
export const withColumns = (table: TableSnapshot, order: readonly (number | null)[]): TableSnapshot => {
  const now = new Map(order.flatMap((from, to) => (from === null ? [] : [[from, to] as const])));
  const movedColumn = (column: number): number => table.left + (now.get(column - table.left) ?? column - table.left);
  return {
    ...table,
    headers: order.map((from, to) => (from === null ? `Cột riêng ${String(to)}` : (table.headers[from] ?? ''))),
    values: table.values.map((cells) => order.map((from) => (from === null ? 'ghi chú' : (cells[from] ?? '')))),
    ...movedLines(table, 0, order, movedColumn),
    fonts: moved(table.fonts, now),
    unvalidated: moved(table.unvalidated, now),
    formulas: Object.fromEntries(
      Object.entries(table.formulas).flatMap(([position, texts]) => {
        const to = now.get(Number(position));
        if (to === undefined) return [];
        const row = (index: number) => table.top + 1 + index;
        return [
          [
            to,
            texts.map((text, index) =>
              movedFormula(text, { fromRow: row(index), toRow: row(index), column: movedColumn }),
            ),
          ],
        ];
      }),
    ),
  };
};

/** The whole table elsewhere on its sheet. */
export const movedBy = (table: TableSnapshot, down: number, right: number): TableSnapshot => ({
  ...table,
  top: table.top + down,
  left: table.left + right,
  ...movedLines(table, down, [...table.headers.keys()], (column) => column + right),
  formulas: Object.fromEntries(
    Object.entries(table.formulas).map(([position, texts]) => [
      position,
      texts.map((text, index) =>
        movedFormula(text, {
          fromRow: table.top + 1 + index,
          toRow: table.top + 1 + down + index,
          column: (column) => column + right,
        }),
      ),
    ]),
  ),
});
