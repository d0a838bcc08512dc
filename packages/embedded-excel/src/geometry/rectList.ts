import type { Rect } from './rect';
import { contains, overlaps, subtract } from './rect';
import type { StructuralEdit } from './structuralEdit';
import { shiftRect } from './structuralEdit';

export interface RectEntry<T> {
  readonly rect: Rect;
  readonly value: T;
}

/** Values that belong to blocks of cells; a later entry hides an earlier one. */
export class RectList<T> {
  #entries: RectEntry<T>[] = [];

  get entries(): readonly RectEntry<T>[] {
    return this.#entries;
  }

  copy(): RectList<T> {
    const copy = new RectList<T>();
    copy.#entries = [...this.#entries];
    return copy;
  }

  put(rect: Rect, value: T): void {
    this.#entries = this.#entries.filter((entry) => !contains(rect, entry.rect));
    this.#entries.push({ rect, value });
  }

  /** Takes the values away from `rect`, splitting entries that reach beyond it. */
  cut(rect: Rect): void {
    this.#entries = this.#entries.flatMap((entry) =>
      subtract(entry.rect, rect).map((part) => ({
        rect: part,
        value: entry.value,
      })),
    );
  }

  at(row: number, column: number): T | undefined {
    for (let index = this.#entries.length - 1; index >= 0; index--) {
      const entry = this.#entries[index];
      if (!entry) continue;
      const { row: r, column: c, rows, columns } = entry.rect;
      if (row >= r && row < r + rows && column >= c && column < c + columns) return entry.value;
    }
    return undefined;
  }

  /** The values met in `rect`: several when mixed, `undefined` among them where there is none. */
  within(rect: Rect): Set<T | undefined> {
    const found = new Set<T | undefined>();
    let open = [rect];
    for (let index = this.#entries.length - 1; index >= 0 && open.length > 0; index--) {
      const entry = this.#entries[index];
      if (!entry || !open.some((part) => overlaps(part, entry.rect))) continue;
      found.add(entry.value);
      open = open.flatMap((part) => subtract(part, entry.rect));
    }
    if (open.length > 0) found.add(undefined);
    return found;
  }

  /** Replaces each value, where it stands. */
  map(change: (value: T) => T): void {
    this.#entries = this.#entries.map(({ rect, value }) => ({
      rect,
      value: change(value),
    }));
  }

  shift(edit: StructuralEdit): void {
    this.#entries = this.#entries.flatMap((entry) => {
      const rect = shiftRect(entry.rect, edit);
      return rect ? [{ rect, value: entry.value }] : [];
    });
  }
}
