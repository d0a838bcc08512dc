import type { IStyleData } from '@univerjs/core';
import type { Rect } from '../../../geometry/rect';
import { forEachCell, halves, isSingleCell } from '../../../geometry/rect';
import { RectList } from '../../../geometry/rectList';
import type { StyleLists } from '../../styleLists';
import { bordersOf, BORDER_PARTS } from './borders';
import type { CellPatch, UniverBook } from '../univerBook';

type NativeStyle = Record<string, unknown>;

/**
 * Looks that Univer does not know yet. A template sets thousands of them in one request; given one
 * by one, each would make the screen reckon anew. Cells of the same look hold the same object: a
 * register has half a million cells and some ten looks.
 */
export class PendingLooks {
  readonly #book: UniverBook;
  readonly #sheet: string;
  readonly #styles = new Map<number, Map<number, NativeStyle>>();
  readonly #borders = new RectList<true>();

  constructor(book: UniverBook, sheet: string) {
    this.#book = book;
    this.#sheet = sheet;
  }

  get isEmpty(): boolean {
    return this.#styles.size === 0 && this.#borders.entries.length === 0;
  }

  add(rect: Rect, style: NativeStyle): void {
    const merged = new Map<NativeStyle | undefined, NativeStyle>();
    forEachCell(rect, (row, column) => {
      const cells = this.#styles.get(row) ?? new Map<number, NativeStyle>();
      this.#styles.set(row, cells);
      const known = cells.get(column);
      const now = merged.get(known) ?? { ...known, ...style };
      merged.set(known, now);
      cells.set(column, now);
    });
  }

  addBorders(rect: Rect): void {
    this.#borders.put(rect, true);
  }

  /** What will be the cell's style, given what it is. */
  over(row: number, column: number, style: IStyleData | undefined): IStyleData | undefined {
    const pending = this.#styles.get(row)?.get(column);
    return pending ? { ...style, ...(pending as IStyleData) } : style;
  }

  flush(lists: StyleLists): void {
    if (this.isEmpty) return;
    for (const { rect } of this.#borders.entries) this.#addBordersOf(rect, lists);
    const patch: CellPatch = {};
    for (const [row, cells] of this.#styles) {
      const target: CellPatch[number] = (patch[row] = {});
      for (const [column, style] of cells) target[column] = { s: style };
    }
    this.#book.patch(this.#sheet, patch, true);
  }

  /** One look for the whole block where its cells have the same borders; else for each half of it. */
  #addBordersOf(rect: Rect, lists: StyleLists): void {
    const isUniform = isSingleCell(rect) || BORDER_PARTS.every((key) => lists.isUniform(rect, key));
    if (isUniform) this.add(rect, { bd: bordersOf((key) => lists.at(rect.row, rect.column, key)) });
    else for (const half of halves(rect)) this.#addBordersOf(half, lists);
  }
}
