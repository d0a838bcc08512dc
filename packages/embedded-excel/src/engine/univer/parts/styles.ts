import type { IStyleData, Nullable } from '@univerjs/core';
import type { Rect } from '../../../geometry/rect';
import { forEachCell, isEntireColumns, isEntireRows } from '../../../geometry/rect';
import type { StructuralEdit } from '../../../geometry/structuralEdit';
import type { StyleKey, StyleValue } from '../../style';
import { bandOf, defaultStyle } from '../../style';
import { StyleLists } from '../../styleLists';
import { PendingLooks } from './pendingLooks';
import type { CellPatch, UniverBook } from '../univerBook';
import { UniverSizes } from './sizes';

type NativeStyle = Record<string, unknown>;

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Justify', 'Distributed'];
const VERTICAL = ['Bottom', 'Top', 'Center', 'Bottom'];
const WRAP = 3;
const color = (value: StyleValue) => ({ rgb: String(value) });
const line = (on: boolean) => (on ? { s: 1 } : null);

/** Keys Univer keeps itself: how to write them, and how to read them back from raw cell styles. */
const NATIVE: Partial<
  Record<
    StyleKey,
    {
      write: (value: StyleValue) => NativeStyle;
      read: (style: IStyleData) => StyleValue | undefined;
    }
  >
> = {
  numberFormat: {
    write: (value) => ({ n: value === 'General' ? null : { pattern: value } }),
    read: (style) => style.n?.pattern,
  },
  'fill.color': {
    write: (value) => ({ bg: value === '#FFFFFF' ? null : color(value) }),
    read: (style) => hex(style.bg?.rgb),
  },
  'font.color': {
    write: (value) => ({ cl: color(value) }),
    read: (style) => hex(style.cl?.rgb),
  },
  'font.name': {
    write: (value) => ({ ff: value }),
    read: (style) => style.ff ?? undefined,
  },
  'font.size': { write: (value) => ({ fs: value }), read: (style) => style.fs },
  'font.bold': {
    write: (value) => ({ bl: value === true ? 1 : 0 }),
    read: (style) => style.bl === 1,
  },
  'font.italic': {
    write: (value) => ({ it: value === true ? 1 : 0 }),
    read: (style) => style.it === 1,
  },
  'font.underline': {
    write: (value) => ({ ul: line(value !== 'None') }),
    read: (style) => (style.ul?.s === 1 ? 'Single' : 'None'),
  },
  'font.strikethrough': {
    write: (value) => ({ st: line(value === true) }),
    read: (style) => style.st?.s === 1,
  },
  horizontalAlignment: {
    write: (value) => ({
      ht: Math.max(0, HORIZONTAL.indexOf(String(value))) || null,
    }),
    read: (style) => HORIZONTAL[style.ht ?? 0],
  },
  verticalAlignment: {
    write: (value) => ({ vt: VERTICAL.lastIndexOf(String(value)) }),
    read: (style) => VERTICAL[style.vt ?? 0],
  },
  wrapText: {
    write: (value) => ({ tb: value === true ? WRAP : null }),
    read: (style) => style.tb === WRAP,
  },
};

function hex(given: Nullable<string>): string | undefined {
  if (!given) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(given);
  if (!parts) return given.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

/** Looks of cells. What Univer has no place for is kept beside it, and moves with rows and columns. */
export class UniverStyles {
  readonly #book: UniverBook;
  readonly #sizes: UniverSizes;
  readonly #beside = new Map<string, StyleLists>();
  readonly #pending = new Map<string, PendingLooks>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(book: UniverBook) {
    this.#book = book;
    this.#sizes = new UniverSizes(book);
  }

  shift(sheet: string, edit: StructuralEdit): void {
    this.#lists(sheet).shift(edit);
  }

  get(sheet: string, rect: Rect, key: StyleKey): StyleValue | null {
    const size = this.#sizes.get(sheet, rect, key);
    if (size !== undefined) return size;
    const native = NATIVE[key];
    if (!native) return this.#lists(sheet).get(rect, key);
    const matrix = this.#book.matrix(sheet);
    const styles = this.#book.kit.model.getStyles();
    const clipped = this.#book.clip(sheet, rect);
    const pending = this.#pending.get(sheet);
    let shared: StyleValue | undefined;
    for (let row = clipped.row; row < clipped.row + clipped.rows; row++) {
      for (let column = clipped.column; column < clipped.column + clipped.columns; column++) {
        const known = styles.getStyleByCell(matrix.getValue(row, column)) ?? undefined;
        const style = pending ? pending.over(row, column, known) : known;
        const value = (style && native.read(style)) ?? defaultStyle(key);
        if (shared !== undefined && value !== shared) return null;
        shared = value;
      }
    }
    return shared ?? defaultStyle(key);
  }

  set(sheet: string, rect: Rect, key: StyleKey, value: StyleValue): void {
    if (this.#sizes.has(key)) {
      this.#sizes.set(sheet, rect, key, value);
      return;
    }
    const native = NATIVE[key];
    if (native) {
      this.#patch(sheet, rect, native.write(value));
      return;
    }
    const lists = this.#lists(sheet);
    lists.set(rect, key, value);
    const band = bandOf(rect, key);
    if (key.startsWith('border.') && band) this.#pendingOf(sheet).addBorders(this.#book.clip(sheet, band.rect));
    if (key === 'indentLevel') this.#patch(sheet, rect, { pd: { l: Number(value) * 9 } });
    if (key === 'textOrientation') this.#patch(sheet, rect, { tr: { a: Number(value) } });
  }

  clear(sheet: string, rect: Rect): void {
    this.flush();
    this.#lists(sheet).clear(rect);
    const patch: CellPatch = {};
    forEachCell(this.#book.clip(sheet, rect), (row, column) => {
      (patch[row] ??= {})[column] = { s: null };
    });
    this.#book.patch(sheet, patch, true);
  }

  /** Hands pending looks over to Univer. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sizes.flush();
    for (const [sheet, pending] of this.#pending) pending.flush(this.#lists(sheet));
    this.#pending.clear();
  }

  /** Drops what belongs to a sheet that is taken away. */
  forget(sheet: string): void {
    this.#sizes.forget(sheet);
    this.#pending.delete(sheet);
    this.#beside.delete(sheet);
  }

  #patch(sheet: string, rect: Rect, style: NativeStyle): void {
    const entire = isEntireColumns(rect) || isEntireRows(rect);
    if (!entire) this.#book.fit(sheet, rect);
    this.#pendingOf(sheet).add(this.#book.clip(sheet, rect), style);
  }

  #pendingOf(sheet: string): PendingLooks {
    const pending = this.#pending.get(sheet) ?? new PendingLooks(this.#book, sheet);
    this.#pending.set(sheet, pending);
    // A request is carried out without pause, so the timer fires after all of it.
    this.#timer ??= setTimeout(() => this.flush(), 0);
    return pending;
  }

  #lists(sheet: string): StyleLists {
    const lists = this.#beside.get(sheet) ?? new StyleLists();
    this.#beside.set(sheet, lists);
    return lists;
  }
}
