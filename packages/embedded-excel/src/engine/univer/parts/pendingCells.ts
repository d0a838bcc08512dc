import type { Rect } from '../../../geometry/rect';
import type { CellPatch } from '../univerBook';
import { sharedRuns } from './sharedFormulas';

/**
 * Contents of a sheet that Univer does not know yet. Office.js cuts large blocks into rows, and before each write
 * Univer gathers all formulas of the sheet; the parts of a block are given to it together.
 */
export class PendingCells {
  readonly #patch: CellPatch = {};
  /** Column -> row -> formula; those that may be stored once for many cells. */
  readonly #formulas = new Map<number, Map<number, string>>();

  /** The part that came last. */
  last: Rect | null = null;

  /** Whether a block lies right below the last part, as the rest of a large block does. */
  isContinuedBy({ row, column, columns }: Rect): boolean {
    return (
      this.last !== null &&
      row === this.last.row + this.last.rows &&
      column === this.last.column &&
      columns === this.last.columns
    );
  }

  has(row: number, column: number): boolean {
    return this.#patch[row]?.[column] !== undefined;
  }

  put(row: number, column: number, content: Record<string, unknown>, formula: string | null): void {
    (this.#patch[row] ??= {})[column] = content;
    const formulas = this.#formulas.get(column) ?? new Map<number, string>();
    this.#formulas.set(column, formulas);
    if (formula === null) formulas.delete(row);
    else formulas.set(row, formula);
  }

  patch(): CellPatch {
    for (const [column, formulas] of this.#formulas) {
      for (const [row, { id, first }] of sharedRuns(column, formulas)) {
        Object.assign(this.#patch[row]?.[column] ?? {}, first ? { si: id } : { si: id, f: null });
      }
    }
    return this.#patch;
  }
}
