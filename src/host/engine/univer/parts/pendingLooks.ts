import type { IStyleData } from '@univerjs/core';
import type { Rect } from '../../../geometry/rect';
import { forEachCell } from '../../../geometry/rect';
import type { StyleLists } from '../../styleLists';
import { bordersOf } from './borders';
import type { CellPatch, UniverBook } from '../univerBook';

type NativeStyle = Record<string, unknown>;

/**
 * Looks that Univer does not know yet. A template sets thousands of them in one request; given one
 * by one, each would make the screen reckon anew.
 */
export class PendingLooks {
  readonly #book: UniverBook;
  readonly #sheet: string;
  readonly #styles = new Map<number, Map<number, NativeStyle>>();
  readonly #borders = new Map<number, Set<number>>();

  constructor(book: UniverBook, sheet: string) {
    this.#book = book;
    this.#sheet = sheet;
  }

  get isEmpty(): boolean {
    return this.#styles.size === 0 && this.#borders.size === 0;
  }

  add(rect: Rect, style: NativeStyle): void {
    forEachCell(rect, (row, column) => {
      const cells = this.#styles.get(row) ?? new Map<number, NativeStyle>();
      this.#styles.set(row, cells);
      const known = cells.get(column);
      if (known) Object.assign(known, style);
      else cells.set(column, { ...style });
    });
  }

  addBorders(rect: Rect): void {
    forEachCell(rect, (row, column) => {
      const cells = this.#borders.get(row) ?? new Set<number>();
      this.#borders.set(row, cells.add(column));
    });
  }

  /** What will be the cell's style, given what it is. */
  over(row: number, column: number, style: IStyleData | undefined): IStyleData | undefined {
    const pending = this.#styles.get(row)?.get(column);
    return pending ? { ...style, ...(pending as IStyleData) } : style;
  }

  flush(lists: StyleLists): void {
    if (this.isEmpty) return;
    for (const [row, columns] of this.#borders) {
      for (const column of columns) {
        const bd = bordersOf((key) => lists.at(row, column, key));
        this.add({ row, column, rows: 1, columns: 1 }, { bd });
      }
    }
    const patch: CellPatch = {};
    for (const [row, cells] of this.#styles) {
      const target: CellPatch[number] = (patch[row] = {});
      for (const [column, style] of cells) target[column] = { s: style };
    }
    this.#styles.clear();
    this.#borders.clear();
    this.#book.patch(this.#sheet, patch, true);
  }
}
