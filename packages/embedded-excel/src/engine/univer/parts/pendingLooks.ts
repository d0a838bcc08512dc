import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Rect } from '../../../geometry/rect';
import { cell as oneCell, contains, forEachCell, sameRect, subtractAll } from '../../../geometry/rect';
import { RectList } from '../../../geometry/rectList';
import type { StyleLists } from '../../styleLists';
import { bordersOf, BORDER_PARTS } from './borders';
import type { LookChange, NativeStyle } from './lookBlocks';
import { lookBlocks } from './lookBlocks';
import type { CellPatch, UniverBook } from '../univerBook';

type Style = ICellData['s'];

/** A cell that is given a look by Univer, to learn what becomes of the style it had. */
interface Sample {
  readonly row: number;
  readonly column: number;
}

/**
 * Looks that Univer does not know yet. A template sets thousands of them in one request; given one
 * by one, each would make the screen reckon anew. Univer merges styles cell by cell: a register has half a million
 * cells and some ten looks, so it merges each look once with each style there was, and the other cells take the result.
 */
export class PendingLooks {
  readonly #book: UniverBook;
  readonly #sheet: string;
  readonly #changes: LookChange[] = [];
  readonly #borders = new RectList<true>();

  constructor(book: UniverBook, sheet: string) {
    this.#book = book;
    this.#sheet = sheet;
  }

  add(rect: Rect, style: NativeStyle): void {
    const last = this.#changes.at(-1);
    if (last && sameRect(last.rect, rect)) this.#changes.splice(-1, 1, { rect, style: { ...last.style, ...style } });
    else this.#changes.push({ rect, style });
  }

  addBorders(rect: Rect): void {
    this.#borders.put(rect, true);
  }

  /** What will be the cell's style, given what it is. */
  over(row: number, column: number, style: IStyleData | undefined): IStyleData | undefined {
    const at = oneCell(row, column);
    return this.#changes.reduce(
      (known, change) => (contains(change.rect, at) ? { ...known, ...change.style } : known),
      style,
    );
  }

  flush(lists: StyleLists): void {
    this.#addPendingBorders(lists);
    const blocks = lookBlocks(this.#changes);
    const samples = new Map<NativeStyle, Map<Style, Sample>>();
    const patch: CellPatch = {};
    for (const { rect, look } of blocks) {
      const known = samples.get(look) ?? new Map<Style, Sample>();
      samples.set(look, known);
      this.#visit(rect, (row, column, data) => {
        if (!data?.p && known.has(data?.s)) return;
        known.set(data?.s, { row, column });
        // Univer takes parts of what it is given into its own styles and changes them there.
        (patch[row] ??= {})[column] = { s: structuredClone(look) };
      });
    }
    this.#book.patch(this.#sheet, patch, true);
    this.#giveToOthers(blocks.map(({ rect, look }) => [rect, this.#results(samples.get(look))]));
  }

  /** What has become of each style. */
  #results(samples: ReadonlyMap<Style, Sample> | undefined): Map<Style, Style> {
    const matrix = this.#book.matrix(this.#sheet);
    return new Map([...(samples ?? [])].map(([before, { row, column }]) => [before, matrix.getValue(row, column)?.s]));
  }

  #giveToOthers(blocks: readonly (readonly [Rect, ReadonlyMap<Style, Style>])[]): void {
    const matrix = this.#book.matrix(this.#sheet);
    for (const [rect, results] of blocks) {
      this.#visit(rect, (row, column, data) => {
        const after = results.get(data?.s);
        // Samples have the look already; to give it again would change nothing.
        if (data?.s === after || !results.has(data?.s)) return;
        if (!data) matrix.setValue(row, column, { s: after });
        else if (after === undefined) delete data.s;
        else data.s = after;
      });
    }
  }

  #visit(rect: Rect, visit: (row: number, column: number, data: Nullable<ICellData>) => void): void {
    const matrix = this.#book.matrix(this.#sheet);
    forEachCell(rect, (row, column) => visit(row, column, matrix.getValue(row, column)));
  }

  /** Once for each cell, however many of its edges were drawn. */
  #addPendingBorders(lists: StyleLists): void {
    const done: Rect[] = [];
    for (const { rect } of this.#borders.entries) {
      for (const part of subtractAll(rect, done).flatMap((left) => lists.uniformParts(left, BORDER_PARTS))) {
        this.#changes.push({
          rect: part,
          style: {
            bd: bordersOf((key) => lists.at(part.row, part.column, key)),
          },
        });
      }
      done.push(rect);
    }
  }
}
