/**
 * Where cells belong, whatever their sheet is called and wherever their row stands by then: table, column and what names
 * the row, or a defined name. Only hashes of what cells hold come out of here.
 */
import { findPosition } from '../../workbook/a1';
import type { RawCell } from '../../workbook/cellType';
import { headerKey } from '../../workbook/cellTypes/comparable';
import type { CellPlace, ParsedWorkbook } from '../../workbook/parsed';
import type { TableSnapshot } from '../../workbook/snapshot';
import { TABLES } from '../../workbook/workbook';
import { tableNamed } from '../../workbook/snapshot';

export type Anchor =
  { readonly table: string; readonly column: string; readonly row: string } | { readonly name: string } | CellPlace;

/** FNV-1a, 32 bits: enough to see that a cell was changed; a secret it is not. */
export const hashText = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const described = (value: RawCell | undefined): string => `${typeof value}:${String(value ?? '')}`;

interface KnownTable {
  readonly id: string;
  readonly snapshot: TableSnapshot;
  /** Column keys by position; a column of the user's own goes by a hash of its header. */
  readonly columns: readonly string[];
  /** Position of the column that names a row. */
  readonly label: number;
}

interface AnchoredCell {
  readonly anchor: Anchor;
  readonly value: RawCell | undefined;
}

const knownTables = ({ snapshot }: ParsedWorkbook): readonly KnownTable[] =>
  TABLES.flatMap(({ table: { id, columns, labelColumn } }) => {
    const found = tableNamed(snapshot, id);
    if (found === undefined) return [];
    const keys = new Map(Object.entries(columns).map(([key, { header }]) => [headerKey(header), key] as const));
    const own = found.headers.map((header) => keys.get(headerKey(header)) ?? `#${hashText(headerKey(header))}`);
    return [{ id, snapshot: found, columns: own, label: own.indexOf(labelColumn) }];
  });

/** The heading is a row like any other, with a name that no hash has; so is a line of totals, by its label. */
const HEADING = 'heading';
const LINE = 'line';

const cellAbove = (
  id: string,
  key: string,
  { above }: TableSnapshot,
  row: number,
  position: number,
): AnchoredCell | undefined => {
  const cells = above?.values[row - above.top];
  if (cells === undefined) return undefined;
  const label = cells.find((cell) => typeof cell === 'string' && cell !== '');
  if (label === undefined) return undefined;
  return {
    anchor: { table: id, column: key, row: `${LINE} ${hashText(headerKey(String(label)))}` },
    value: cells[position],
  };
};

const cellIn = (
  { id, snapshot, columns, label }: KnownTable,
  row: number,
  column: number,
): AnchoredCell | undefined => {
  const key = columns[column - snapshot.left];
  if (key === undefined) return undefined;
  if (row === snapshot.top)
    return { anchor: { table: id, column: key, row: HEADING }, value: snapshot.headers[column - snapshot.left] };
  if (row < snapshot.top) return cellAbove(id, key, snapshot, row, column - snapshot.left);
  const cells = snapshot.values[row - snapshot.top - 1];
  if (cells === undefined) return undefined;
  // Spaces and capitals are mended without making another row of it.
  const name = typeof cells[label] === 'string' ? headerKey(cells[label]) : described(cells[label]);
  return { anchor: { table: id, column: key, row: hashText(name) }, value: cells[column - snapshot.left] };
};

export const anchorText = (anchor: Anchor): string => {
  if ('table' in anchor) return `${anchor.table}\n${anchor.column}\n${anchor.row}`;
  return 'name' in anchor ? anchor.name : `${anchor.sheet}\n${anchor.address}`;
};

/** What a finding is known by: the first of its cells in an order that does not depend on where they stand. */
export interface Identity {
  readonly anchor: Anchor;
  /** Of all its cells and what they hold. */
  readonly hash: string;
}

export class Anchors {
  readonly #tables: readonly KnownTable[];
  readonly #names: ReadonlyMap<string, { readonly name: string; readonly value: RawCell }>;

  constructor(parsed: ParsedWorkbook) {
    this.#tables = knownTables(parsed);
    this.#names = new Map(
      parsed.snapshot.names.map(
        ({ sheet, row, column, name, value }) =>
          [`${sheet}\n${String(row)}\n${String(column)}`, { name, value }] as const,
      ),
    );
  }

  /** `undefined` for a finding without cells: there is nothing by which to know it again. */
  identityOf(cells: readonly CellPlace[]): Identity | undefined {
    const found = cells
      .map((cell) => this.#cellAt(cell))
      .map(({ anchor, value }) => ({ anchor, text: `${anchorText(anchor)}\n${described(value)}` }))
      .sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
    const [first] = found;
    return first === undefined
      ? undefined
      : { anchor: first.anchor, hash: hashText(found.map(({ text }) => text).join('\n\n')) };
  }

  /** The values of the cells in their order, as one hash: for cells known by sheet and address. */
  hashOf(cells: readonly CellPlace[]): string {
    return hashText(cells.map((cell) => described(this.#cellAt(cell).value)).join('\n'));
  }

  #cellAt(place: CellPlace): AnchoredCell {
    const position = findPosition(place.address);
    if (position === undefined) return { anchor: place, value: undefined };
    const { row, column } = position;
    for (const table of this.#tables) {
      if (table.snapshot.sheet !== place.sheet) continue;
      const found = cellIn(table, row, column);
      if (found !== undefined) return found;
    }
    const named = this.#names.get(`${place.sheet}\n${String(row)}\n${String(column)}`);
    return named === undefined
      ? { anchor: { sheet: place.sheet, address: place.address }, value: undefined }
      : { anchor: { name: named.name }, value: named.value };
  }
}
