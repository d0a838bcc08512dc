/** Rows that somebody put under a table that did not grow, or beside it: they look counted and are not. */
import { nameKey } from '../../vietnamese/nameKey';
import { COMMUNE_WORDS } from '../../vietnamese/placeWords';
import { a1 } from '../a1';
import type { RawCell } from '../cellType';
import { isBlank } from '../cellTypes/rawCell';
import type { TableDescription } from '../describe';
import type { StrayRows } from '../parsed';
import { dataColumns } from '../planParts';
import type { CellBlock } from '../snapshot';
import type { TablePlaces } from './places';

/** A line of totals under a table counts nothing twice; it is no row. */
const TOTALS = new RegExp(
  `^(?:tổng|tổng cộng|tổng số|tổng hợp|cộng|cộng dồn|toàn|total)?\\s*(?:(?:(?:của |cả )?(?:toàn )?(?:${COMMUNE_WORDS}))\\s*)?[:.]*$`,
  'iu',
);

/** What stands to the right of a table is often a calculation of the user's own: only whole rows of figures count there. */
const LEAST_FIGURES = { below: 1, beside: 3 } as const;

interface Shape {
  readonly description: TableDescription;
  readonly positions: TablePlaces['positions'];
  readonly labelAt: number;
  /** Name keys of the rows that the table has; none where two rows may have one name. */
  readonly known: ReadonlySet<string>;
}

const shapeOf = (
  description: TableDescription,
  { snapshot, positions }: Pick<TablePlaces, 'snapshot' | 'positions'>,
): Shape | null => {
  const labelAt = positions.get(description.labelColumn);
  if (labelAt === undefined) return null;
  const labels = description.rowsNamedAs === 'position' ? [] : snapshot.values.map((row) => row[labelAt] ?? '');
  const known = new Set(labels.flatMap((label) => (isBlank(label) ? [] : [nameKey(String(label))])));
  return { description, positions, labelAt, known };
};

/** What would name the row, where its cells are those of a row of the table; `cells` by position in the table. */
const labelOfRow = (
  { description, positions, labelAt, known }: Shape,
  cells: readonly RawCell[],
  leastFigures: number,
): string | null => {
  const label = cells[labelAt] ?? '';
  if (typeof label !== 'string' || isBlank(label) || TOTALS.test(label.trim().normalize('NFC'))) return null;
  if (known.has(nameKey(label))) return null;
  const columns = dataColumns(description);
  const raw = Object.fromEntries(columns.map(([key]) => [key, cells[positions.get(key) ?? -1] ?? '']));
  let [figures, others] = [0, 0];
  for (const [key, { type }] of columns) {
    const cell = raw[key] ?? '';
    if (key === description.labelColumn || type.json.kind === 'string' || isBlank(cell)) continue;
    if (type.read(cell, raw).value === null) others += 1;
    else figures += 1;
  }
  return figures >= leastFigures && figures >= others ? label : null;
};

interface FoundRow {
  /** Within the block. */
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

const blanks = (count: number): readonly RawCell[] => Array.from({ length: count }, () => '');

/** `tableLeft`: a block may begin at a later column than the table. */
const rowsBelow = (shape: Shape, { left, values }: CellBlock, tableLeft: number): readonly FoundRow[] =>
  values.flatMap((cells, row) => {
    const before = left - tableLeft;
    const label = labelOfRow(shape, [...blanks(before), ...cells], LEAST_FIGURES.below);
    return label === null ? [] : [{ row, column: shape.labelAt - before, label }];
  });

/** The first text of a row stands for its name, and what follows for the columns that follow. */
const rowsBeside = (shape: Shape, { values }: CellBlock): readonly FoundRow[] =>
  values.flatMap((cells, row) => {
    const column = cells.findIndex((cell) => typeof cell === 'string' && !isBlank(cell));
    if (column < 0) return [];
    const label = labelOfRow(shape, [...blanks(shape.labelAt), ...cells.slice(column)], LEAST_FIGURES.beside);
    return label === null ? [] : [{ row, column, label }];
  });

const filledIn = (cells: readonly RawCell[] | undefined): number =>
  (cells ?? []).filter((cell) => !isBlank(cell)).length;

/** Only where nothing but such rows and blank ones would come into the table. */
const growthOver = (
  { snapshot: { top, left, headers, values } }: Pick<TablePlaces, 'snapshot'>,
  block: CellBlock,
  found: readonly FoundRow[],
): StrayRows['growth'] => {
  const rows = new Set(found.map(({ row }) => row));
  const last = Math.max(...rows);
  const other = block.values.slice(0, last + 1).some((cells, row) => filledIn(cells) > 0 && !rows.has(row));
  if (other) return null;
  const range = (bottom: number): string => `${a1(top, left)}:${a1(bottom, left + headers.length - 1)}`;
  return { before: range(top + values.length), after: range(block.top + last) };
};

const strayOf = (
  { id }: TableDescription,
  side: StrayRows['side'],
  table: TablePlaces,
  block: CellBlock,
  found: readonly FoundRow[],
): readonly StrayRows[] => {
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { sheet } = table.snapshot;
  return [
    {
      source: id,
      side,
      labels: found.map(({ row, column }) => ({ sheet, address: a1(block.top + row, block.left + column) })),
      names: found.map(({ label }) => label),
      first: block.top + first.row + 1,
      last: block.top + last.row + 1,
      cells: found.reduce((sum, { row }) => sum + filledIn(block.values[row]), 0),
      growth: side === 'below' ? growthOver(table, block, found) : null,
    },
  ];
};

export const strayRows = (
  descriptions: readonly TableDescription[],
  tables: ReadonlyMap<string, TablePlaces>,
): readonly StrayRows[] =>
  descriptions.flatMap((description) => {
    const table = tables.get(description.id);
    const shape = table === undefined || !description.grows ? null : shapeOf(description, table);
    if (table === undefined || shape === null) return [];
    const { below, beside, left } = table.snapshot;
    return [
      ...(below === undefined ? [] : strayOf(description, 'below', table, below, rowsBelow(shape, below, left))),
      ...(beside === undefined ? [] : strayOf(description, 'beside', table, beside, rowsBeside(shape, beside))),
    ];
  });
