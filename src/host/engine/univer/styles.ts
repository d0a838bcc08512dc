import type { IStyleData, Nullable } from '@univerjs/core';
import type { Rect } from '../../geometry/rect';
import { cell, forEachCell, isEntireColumns, isEntireRows } from '../../geometry/rect';
import type { StructuralEdit } from '../../geometry/structuralEdit';
import type { StyleKey, StyleValue } from '../style';
import { bandOf, defaultStyle } from '../style';
import { StyleLists } from '../styleLists';
import { bordersOf } from './borders';
import type { CellPatch, UniverBook } from './univerBook';

type NativeStyle = Record<string, unknown>;

/** Points and pixels at 96 dpi. */
const PIXELS_PER_POINT = 4 / 3;

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Justify', 'Distributed'];
const VERTICAL = ['Bottom', 'Top', 'Center', 'Bottom'];
const WRAP = 3;
const color = (value: StyleValue) => ({ rgb: String(value) });
const line = (on: boolean) => (on ? { s: 1 } : null);

/** Keys Univer keeps itself: how to write them, and how to read them back from raw cell styles. */
const NATIVE: Partial<
  Record<StyleKey, { write: (value: StyleValue) => NativeStyle; read: (style: IStyleData) => StyleValue | undefined }>
> = {
  numberFormat: {
    write: (value) => ({ n: value === 'General' ? null : { pattern: value } }),
    read: (style) => style.n?.pattern,
  },
  'fill.color': {
    write: (value) => ({ bg: value === '#FFFFFF' ? null : color(value) }),
    read: (style) => hex(style.bg?.rgb),
  },
  'font.color': { write: (value) => ({ cl: color(value) }), read: (style) => hex(style.cl?.rgb) },
  'font.name': { write: (value) => ({ ff: value }), read: (style) => style.ff ?? undefined },
  'font.size': { write: (value) => ({ fs: value }), read: (style) => style.fs },
  'font.bold': { write: (value) => ({ bl: value === true ? 1 : 0 }), read: (style) => style.bl === 1 },
  'font.italic': { write: (value) => ({ it: value === true ? 1 : 0 }), read: (style) => style.it === 1 },
  'font.underline': {
    write: (value) => ({ ul: line(value !== 'None') }),
    read: (style) => (style.ul?.s === 1 ? 'Single' : 'None'),
  },
  'font.strikethrough': { write: (value) => ({ st: line(value === true) }), read: (style) => style.st?.s === 1 },
  horizontalAlignment: {
    write: (value) => ({ ht: Math.max(0, HORIZONTAL.indexOf(String(value))) || null }),
    read: (style) => HORIZONTAL[style.ht ?? 0],
  },
  verticalAlignment: {
    write: (value) => ({ vt: VERTICAL.lastIndexOf(String(value)) }),
    read: (style) => VERTICAL[style.vt ?? 0],
  },
  wrapText: { write: (value) => ({ tb: value === true ? WRAP : null }), read: (style) => style.tb === WRAP },
};

function hex(given: Nullable<string>): string | undefined {
  if (!given) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(given);
  if (!parts) return given.toUpperCase();
  return `#${parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Looks of cells. What Univer has no place for is kept beside it, and moves with rows and columns. */
export class UniverStyles {
  readonly #book: UniverBook;
  readonly #beside = new Map<string, StyleLists>();

  constructor(book: UniverBook) {
    this.#book = book;
  }

  shift(sheet: string, edit: StructuralEdit): void {
    this.#lists(sheet).shift(edit);
  }

  get(sheet: string, rect: Rect, key: StyleKey): StyleValue | null {
    const size = this.#size(sheet, rect, key);
    if (size !== undefined) return size;
    const native = NATIVE[key];
    if (!native) return this.#lists(sheet).get(rect, key);
    const matrix = this.#book.matrix(sheet);
    const styles = this.#book.kit.model.getStyles();
    const clipped = this.#book.clip(sheet, rect);
    let shared: StyleValue | undefined;
    for (let row = clipped.row; row < clipped.row + clipped.rows; row++) {
      for (let column = clipped.column; column < clipped.column + clipped.columns; column++) {
        const style = styles.getStyleByCell(matrix.getValue(row, column));
        const value = (style && native.read(style)) ?? defaultStyle(key);
        if (shared !== undefined && value !== shared) return null;
        shared = value;
      }
    }
    return shared ?? defaultStyle(key);
  }

  set(sheet: string, rect: Rect, key: StyleKey, value: StyleValue): void {
    if (this.#setSize(sheet, rect, key, value)) return;
    const native = NATIVE[key];
    if (native) {
      this.#patch(sheet, rect, native.write(value));
      return;
    }
    const lists = this.#lists(sheet);
    lists.set(rect, key, value);
    const band = bandOf(rect, key);
    if (key.startsWith('border.') && band) this.#drawBorders(sheet, band.rect);
    if (key === 'indentLevel') this.#patch(sheet, rect, { pd: { l: Number(value) * 9 } });
    if (key === 'textOrientation') this.#patch(sheet, rect, { tr: { a: Number(value) } });
  }

  clear(sheet: string, rect: Rect): void {
    this.#lists(sheet).clear(rect);
    this.#patch(sheet, rect, null);
  }

  #patch(sheet: string, rect: Rect, style: NativeStyle | null): void {
    const entire = isEntireColumns(rect) || isEntireRows(rect);
    if (!entire) this.#book.fit(sheet, rect);
    const patch: CellPatch = {};
    forEachCell(this.#book.clip(sheet, rect), (row, column) => {
      (patch[row] ??= {})[column] = { s: style && { ...style } };
    });
    this.#book.patch(sheet, patch, true);
  }

  #drawBorders(sheet: string, rect: Rect): void {
    const lists = this.#lists(sheet);
    const patch: CellPatch = {};
    forEachCell(this.#book.clip(sheet, rect), (row, column) => {
      const bd = bordersOf((key) => lists.get(cell(row, column), key));
      (patch[row] ??= {})[column] = { s: { bd } };
    });
    this.#book.patch(sheet, patch, true);
  }

  #lists(sheet: string): StyleLists {
    const lists = this.#beside.get(sheet) ?? new StyleLists();
    this.#beside.set(sheet, lists);
    return lists;
  }

  /** Widths, heights and hiding; `undefined` for keys of cells. */
  #size(sheet: string, rect: Rect, key: StyleKey): StyleValue | null | undefined {
    const { row, column, rows, columns } = this.#book.clip(sheet, rect);
    const model = this.#book.sheet(sheet);
    const shared = (count: number, read: (index: number) => StyleValue): StyleValue | null => {
      const found = new Set(Array.from({ length: count }, (_item, index) => read(index)));
      const [only] = found;
      return found.size === 1 && only !== undefined ? only : null;
    };
    if (key === 'columnWidth') {
      return shared(columns, (index) => points(model.getColumnWidth(column + index)));
    }
    if (key === 'rowHeight') return shared(rows, (index) => points(model.getRowHeight(row + index)));
    if (key === 'columnHidden') return shared(columns, (index) => !model.getColVisible(column + index));
    if (key === 'rowHidden') return shared(rows, (index) => !model.getRowVisible(row + index));
    return undefined;
  }

  #setSize(sheet: string, rect: Rect, key: StyleKey, value: StyleValue): boolean {
    const { row, column, rows, columns } = this.#book.clip(sheet, rect);
    const facade = () => this.#book.facade(sheet);
    const pixels = Number(value) * PIXELS_PER_POINT;
    const change = {
      columnWidth: () => facade().setColumnWidths(column, columns, pixels),
      rowHeight: () => facade().setRowHeightsForced(row, rows, pixels),
      columnHidden: () => (value === true ? facade().hideColumns(column, columns) : facade().showColumns(column, columns)),
      rowHidden: () => (value === true ? facade().hideRows(row, rows) : facade().showRows(row, rows)),
    }[key as 'columnWidth'] as (() => unknown) | undefined;
    if (!change) return false;
    if (!isEntireColumns(rect) && !isEntireRows(rect)) this.#book.fit(sheet, rect);
    this.#book.own(change);
    return true;
  }
}

const points = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
