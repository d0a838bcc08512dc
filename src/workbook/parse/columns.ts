/** Finds a table's columns by their headers, wherever they stand. */
import { headerKey } from '../cellTypes/comparable';
import type { TableDescription } from '../describe';
import type { CellPlace, StructureProblem } from '../parsed';
import type { TableSnapshot } from '../snapshot';
import type { ColumnPositions } from '../template/rowFormulas';
import type { RenamedHeader } from '../upgrade/difference';
import { a1 } from '../a1';

export interface FoundColumns {
  /** Position within the table's rows, by column key; a missing column has none. */
  readonly positions: ReadonlyMap<string, number>;
  readonly problems: readonly StructureProblem[];
}

const headerPlace = (table: TableSnapshot, position: number): CellPlace => ({
  sheet: table.sheet,
  address: a1(table.top, table.left + position),
});

/** `renamed`: headers that an older template had otherwise; a column that has neither is missing. */
export const findColumns = (
  description: TableDescription,
  table: TableSnapshot,
  renamed: readonly RenamedHeader[] = [],
): FoundColumns => {
  const byHeader = new Map<string, number[]>();
  table.headers.forEach((header, position) => {
    const key = headerKey(header);
    byHeader.set(key, [...(byHeader.get(key) ?? []), position]);
  });
  const positions = new Map<string, number>();
  const problems: StructureProblem[] = [];
  for (const [key, { header }] of Object.entries(description.columns)) {
    const former = renamed.find((one) => one.table === description.id && one.column === key)?.was;
    const found = byHeader.get(headerKey(header)) ?? (former === undefined ? [] : byHeader.get(headerKey(former)));
    const [first, second] = found ?? [];
    const problem = { source: description.id, column: key, label: header };
    if (first === undefined) {
      problems.push({ ...problem, code: 'missingColumn', place: headerPlace(table, 0) });
      continue;
    }
    positions.set(key, first);
    if (second !== undefined) problems.push({ ...problem, code: 'duplicateColumn', place: headerPlace(table, second) });
  }
  return { positions, problems };
};

/** Where a table's columns stand on their sheet. */
export const sheetColumns = ({ left }: TableSnapshot, positions: FoundColumns['positions']): ColumnPositions => ({
  position: (key) => {
    const found = positions.get(key);
    return found === undefined ? undefined : left + found;
  },
});
