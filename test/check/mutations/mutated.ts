/** A workbook with the places that were damaged in it, and the small steps by which one is changed. */
import type { RawCell } from '../../../src/workbook/cellType';
import type { TableSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { movedFormula } from './sheetFormulas';

/** A cell of a table by position, or the cell of a defined name. */
export type DamagedCell =
  | { readonly table: string; readonly row: number; readonly position: number }
  | { readonly name: string };

export interface Damage {
  readonly what: string;
  readonly snapshot: WorkbookSnapshot;
  readonly cells: readonly DamagedCell[];
}

export const withTable = (snapshot: WorkbookSnapshot, table: TableSnapshot, change: TableSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  tables: snapshot.tables.map((one) => (one === table ? change : one)),
});

/** `put` by "row position"; formulas under values that were put there are gone. */
export const withCells = (table: TableSnapshot, put: ReadonlyMap<string, RawCell>): TableSnapshot => {
  const at = (row: number, position: number): RawCell | undefined => put.get(`${String(row)} ${String(position)}`);
  const rows = new Set([...put.keys()].map((key) => Number(key.split(' ')[0])));
  return {
    ...table,
    values: table.values.map((cells, row) => (rows.has(row) ? cells.map((cell, position) => at(row, position) ?? cell) : cells)),
    formulas: Object.fromEntries(
      Object.entries(table.formulas).map(([position, texts]) => [
        position,
        texts.map((text, row) => (rows.has(row) && at(row, Number(position)) !== undefined ? '' : text)),
      ]),
    ),
  };
};

/** The rows in another order, some of them left out or there twice; formulas go with their rows. */
export const withRows = (table: TableSnapshot, order: readonly number[]): TableSnapshot => ({
  ...table,
  values: order.map((row) => table.values[row] ?? []),
  formulas: Object.fromEntries(
    Object.entries(table.formulas).map(([position, texts]) => [
      position,
      order.map((row, index) =>
        movedFormula(texts[row] ?? '', { fromRow: table.top + 1 + row, toRow: table.top + 1 + index, column: (column) => column }),
      ),
    ]),
  ),
});

/** The columns in another order; `null` for a new one of the user's own. */
export const withColumns = (table: TableSnapshot, order: readonly (number | null)[]): TableSnapshot => {
  const now = new Map(order.flatMap((from, to) => (from === null ? [] : [[from, to] as const])));
  const moved = (column: number): number => table.left + (now.get(column - table.left) ?? column - table.left);
  return {
    ...table,
    headers: order.map((from, to) => (from === null ? `Cột riêng ${String(to)}` : (table.headers[from] ?? ''))),
    values: table.values.map((cells) => order.map((from) => (from === null ? 'ghi chú' : (cells[from] ?? '')))),
    formulas: Object.fromEntries(
      Object.entries(table.formulas).flatMap(([position, texts]) => {
        const to = now.get(Number(position));
        if (to === undefined) return [];
        const row = (index: number) => table.top + 1 + index;
        return [[to, texts.map((text, index) => movedFormula(text, { fromRow: row(index), toRow: row(index), column: moved }))]];
      }),
    ),
  };
};

/** The whole table elsewhere on its sheet. */
export const movedBy = (table: TableSnapshot, down: number, right: number): TableSnapshot => ({
  ...table,
  top: table.top + down,
  left: table.left + right,
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
