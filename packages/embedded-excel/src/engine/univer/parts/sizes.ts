import type { Rect } from '../../../geometry/rect';
import { isEntireColumns, isEntireRows } from '../../../geometry/rect';
import { RectList } from '../../../geometry/rectList';
import type { StyleKey, StyleValue } from '../../style';
import type { UniverBook } from '../univerBook';
import { toRange } from '../univerBook';

/** Points and pixels at 96 dpi. */
const PIXELS_PER_POINT = 4 / 3;

interface Mutation {
  readonly id: string;
  readonly params?: object;
}

/** Points come in, Univer counts pixels. */
const MUTATIONS: Partial<Record<StyleKey, (value: StyleValue) => readonly Mutation[]>> = {
  columnWidth: (value) => [
    {
      id: 'sheet.mutation.set-worksheet-col-width',
      params: { colWidth: Number(value) * PIXELS_PER_POINT },
    },
  ],
  rowHeight: (value) => [
    {
      id: 'sheet.mutation.set-worksheet-row-is-auto-height',
      params: { autoHeightInfo: 0 },
    },
    {
      id: 'sheet.mutation.set-worksheet-row-height',
      params: { rowHeight: Number(value) * PIXELS_PER_POINT },
    },
  ],
  columnHidden: (value) => [{ id: `sheet.mutation.set-col-${value === true ? 'hidden' : 'visible'}` }],
  rowHidden: (value) => [{ id: `sheet.mutation.set-row-${value === true ? 'hidden' : 'visible'}` }],
};

/**
 * Widths, heights and hiding. After each change of a height Univer looks at every row of the sheet, so the changes of
 * one request are kept and given together.
 */
export class UniverSizes {
  readonly #book: UniverBook;
  readonly #pending = new Map<string, Map<StyleKey, RectList<StyleValue>>>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: UniverBook) {
    this.#book = book;
  }

  has(key: StyleKey): boolean {
    return key in MUTATIONS;
  }

  /** `null` where rows or columns differ, `undefined` for keys of cells. */
  get(sheet: string, rect: Rect, key: StyleKey): StyleValue | null | undefined {
    if (!this.has(key)) return undefined;
    this.flush();
    const { row, column, rows, columns } = this.#book.clip(sheet, rect);
    const model = this.#book.sheet(sheet);
    const shared = (count: number, read: (index: number) => StyleValue): StyleValue | null => {
      const found = new Set(Array.from({ length: count }, (_item, index) => read(index)));
      const [only] = found;
      return found.size === 1 && only !== undefined ? only : null;
    };
    switch (key) {
      case 'columnWidth':
        return shared(columns, (index) => points(model.getColumnWidth(column + index)));
      case 'rowHeight':
        return shared(rows, (index) => points(model.getRowHeight(row + index)));
      case 'columnHidden':
        return shared(columns, (index) => !model.getColVisible(column + index));
      default:
        return shared(rows, (index) => !model.getRowVisible(row + index));
    }
  }

  set(sheet: string, rect: Rect, key: StyleKey, value: StyleValue): void {
    if (!isEntireColumns(rect) && !isEntireRows(rect)) this.#book.fit(sheet, rect);
    const lists = this.#pending.get(sheet) ?? new Map<StyleKey, RectList<StyleValue>>();
    this.#pending.set(sheet, lists);
    const list = lists.get(key) ?? new RectList<StyleValue>();
    lists.set(key, list);
    const clipped = this.#book.clip(sheet, rect);
    list.cut(clipped);
    list.put(clipped, value);
    // A request is carried out without pause, so the timer fires after all of it.
    this.#timer ??= setTimeout(() => this.flush(), 0);
  }

  /** Hands pending sizes over to Univer. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const pending = [...this.#pending];
    this.#pending.clear();
    for (const [sheet, lists] of pending) {
      for (const [key, list] of lists) this.#give(sheet, key, list);
    }
  }

  /** Drops what belongs to a sheet that is taken away. */
  forget(sheet: string): void {
    this.#pending.delete(sheet);
  }

  #give(sheet: string, key: StyleKey, { entries }: RectList<StyleValue>): void {
    for (const value of new Set(entries.map((entry) => entry.value))) {
      const ranges = entries.filter((entry) => entry.value === value).map(({ rect }) => toRange(rect));
      for (const { id, params } of MUTATIONS[key]?.(value) ?? []) {
        this.#book.run(id, { subUnitId: sheet, ranges, ...params });
      }
    }
  }
}

const points = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
