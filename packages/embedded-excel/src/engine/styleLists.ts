import type { Rect } from '../geometry/rect';
import { cutAlong } from '../geometry/rect';
import { RectList } from '../geometry/rectList';
import type { StructuralEdit } from '../geometry/structuralEdit';
import type { StyleKey, StyleValue } from './style';
import { COLUMN_KEYS, ROW_KEYS, bandOf, defaultStyle } from './style';

/** Looks of a sheet, kept as blocks. */
export class StyleLists {
  readonly #lists = new Map<StyleKey, RectList<StyleValue>>();

  copy(): StyleLists {
    const copy = new StyleLists();
    for (const [key, list] of this.#lists) copy.#lists.set(key, list.copy());
    return copy;
  }

  /** The value shared by all cells of the block, `null` when they differ. */
  get(rect: Rect, key: StyleKey): StyleValue | null {
    const band = bandOf(rect, key);
    if (!band) return defaultStyle(key);
    const values = new Set<StyleValue>();
    for (const value of this.#list(band.key).within(band.rect)) values.add(value ?? defaultStyle(key));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  }

  /** The value of one cell; quicker than `get` for many cells. */
  at(row: number, column: number, key: StyleKey): StyleValue {
    return this.#list(key).at(row, column) ?? defaultStyle(key);
  }

  /** The parts of a block in each of which `at` answers the same for every cell. */
  uniformParts(rect: Rect, keys: readonly StyleKey[]): Rect[] {
    return cutAlong(
      rect,
      keys.flatMap((key) => this.#list(key).entries.map((entry) => entry.rect)),
    );
  }

  set(rect: Rect, key: StyleKey, value: StyleValue): void {
    const band = bandOf(rect, key);
    if (band) this.#list(band.key).put(band.rect, value);
  }

  /** Takes looks of cells away; widths and heights stay. */
  clear(rect: Rect): void {
    for (const [key, list] of this.#lists) {
      if (!COLUMN_KEYS.includes(key) && !ROW_KEYS.includes(key)) list.cut(rect);
    }
  }

  shift(edit: StructuralEdit): void {
    for (const list of this.#lists.values()) list.shift(edit);
  }

  /** Blocks with looks of their own. */
  rects(): Rect[] {
    return [...this.#lists.values()].flatMap((list) => list.entries.map((entry) => entry.rect));
  }

  #list(key: StyleKey): RectList<StyleValue> {
    const list = this.#lists.get(key) ?? new RectList<StyleValue>();
    this.#lists.set(key, list);
    return list;
  }
}
