import type { Rect } from './rect';

/** Marks single cells and gives them back as few blocks, however many they are. */
export class CellBlocks {
  readonly #columns = new Map<number, Set<number>>();

  add(row: number, column: number): void {
    const rows = this.#columns.get(column) ?? new Set<number>();
    this.#columns.set(column, rows);
    rows.add(row);
  }

  /** Runs down each column; runs of the same rows in neighbouring columns are one block. */
  blocks(): Rect[] {
    const done: Rect[] = [];
    let open = new Map<string, Rect>();
    for (const column of [...this.#columns.keys()].sort((a, b) => a - b)) {
      const next = new Map<string, Rect>();
      for (const { row, rows } of runs(this.#columns.get(column) ?? new Set())) {
        const key = `${row} ${rows}`;
        const before = open.get(key);
        const joins = before !== undefined && before.column + before.columns === column;
        next.set(key, joins ? { ...before, columns: before.columns + 1 } : { row, rows, column, columns: 1 });
        if (joins) open.delete(key);
      }
      done.push(...open.values());
      open = next;
    }
    return [...done, ...open.values()];
  }
}

function runs(numbers: ReadonlySet<number>): { row: number; rows: number }[] {
  const found: { row: number; rows: number }[] = [];
  for (const row of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last.row + last.rows === row) last.rows += 1;
    else found.push({ row, rows: 1 });
  }
  return found;
}
