/** Where the values of a plan stand in the workbook it was read from. */
import { a1 } from '../a1';
import type { CellPlace, Places } from '../parsed';
import type { NameSnapshot, TableSnapshot } from '../snapshot';

export interface TablePlaces {
  readonly snapshot: TableSnapshot;
  readonly positions: ReadonlyMap<string, number>;
  /**
   * Data row in the table, by row of the plan as the formulas see it, whose last rows name others a second time; `null`
   * for a row that the workbook does not have.
   */
  readonly rows: readonly (number | null)[];
  /** Where rows that are missing have to be put back. */
  readonly missing: ReadonlyMap<number, CellPlace>;
}

export const cellPlace = ({ sheet, top, left }: TableSnapshot, row: number, position: number): CellPlace => ({
  sheet,
  address: a1(top + 1 + row, left + position),
});

export const namePlace = ({ sheet, row, column }: NameSnapshot): CellPlace => ({ sheet, address: a1(row, column) });

export const placesOf = (
  tables: ReadonlyMap<string, TablePlaces>,
  names: ReadonlyMap<string, NameSnapshot>,
): Places => ({
  cell: (id, row, key) => {
    const table = tables.get(id);
    const position = table?.positions.get(key);
    const dataRow = table?.rows[row] ?? null;
    return table === undefined || position === undefined || dataRow === null
      ? undefined
      : cellPlace(table.snapshot, dataRow, position);
  },
  columnTop: (id, key) => {
    const table = tables.get(id);
    const position = table?.positions.get(key);
    if (table === undefined || position === undefined) return undefined;
    return cellPlace(table.snapshot, table.snapshot.values.length > 0 ? 0 : -1, position);
  },
  tableCorner: (id) => {
    const table = tables.get(id);
    return table === undefined ? undefined : cellPlace(table.snapshot, -1, 0);
  },
  missingRow: (id, row) => tables.get(id)?.missing.get(row),
  field: (name) => {
    const found = names.get(name.toUpperCase());
    return found === undefined ? undefined : namePlace(found);
  },
});
