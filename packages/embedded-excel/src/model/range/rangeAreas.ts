import { qualifiedAddress } from '../../geometry/a1';
import type { Rect } from '../../geometry/rect';
import { HostCollection, HostObject } from '../../protocol/hostObject';
import { integer } from '../arguments';
import type { Book } from '../book';
import { Range } from './range';
import { RangeFormat } from './rangeFormat';
import { Worksheet } from '../sheet/worksheet';

/** learn.microsoft.com/javascript/api/excel/excel.rangeareas (ExcelApi 1.9) */
export class RangeAreas extends HostObject {
  readonly #book: Book;
  readonly #sheet: string;
  readonly #rects: readonly Rect[];

  constructor(book: Book, sheet: string, rects: readonly Rect[]) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#rects = rects;
  }

  override isReference(): boolean {
    return true;
  }

  scalars(): readonly string[] {
    return ['address', 'areaCount', 'cellCount'];
  }

  get address(): string {
    const { name } = this.#book.sheet(this.#sheet);
    return this.#rects.map((rect) => qualifiedAddress(name, rect)).join(',');
  }

  get areaCount(): number {
    return this.#rects.length;
  }

  get cellCount(): number {
    return this.#rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.#book, this.#sheet, this.#rects);
  }

  get format(): RangeFormat {
    return new RangeFormat(
      this.#book,
      this.#rects.map((rect) => ({ sheet: this.#sheet, rect })),
    );
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#book, this.#sheet);
  }

  clear(applyTo?: unknown): void {
    for (const rect of this.#rects) new Range(this.#book, this.#sheet, rect).clear(applyTo);
  }

  /** Only the first area is selected: the grid of the host has one selection. */
  select(): void {
    const [first] = this.#rects;
    if (first) this.#book.engine.select(this.#sheet, first);
  }
}

class RangeCollection extends HostCollection<Range> {
  readonly #items: () => Range[];

  constructor(book: Book, sheet: string, rects: readonly Rect[]) {
    super();
    this.#items = () => rects.map((rect) => new Range(book, sheet, rect));
  }

  get items(): Range[] {
    return this.#items();
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: unknown): Range | null {
    return this.items[integer(index, 0)] ?? null;
  }
}
