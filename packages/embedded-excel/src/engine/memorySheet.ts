import type { Rect } from '../geometry/rect';
import { boundingRect, cell, contains, forEachCell } from '../geometry/rect';
import { RectList } from '../geometry/rectList';
import type { StructuralEdit } from '../geometry/structuralEdit';
import { shiftAll, shiftSpan } from '../geometry/structuralEdit';
import type { ConditionalFormatInfo } from './conditionalFormat';
import type { CellContent } from './content';
import type { SheetInfo } from './engine';
import { StyleLists } from './styleLists';
import type { ValidationInfo, ValidationRule } from './validation';
import { shiftSettings } from '../formula/shiftRules';

const STRIDE = 16_384;
const keyOf = (row: number, column: number): number => row * STRIDE + column;
export type StoredRule = Omit<ValidationInfo, 'ranges'>;

/** One sheet of the memory engine: cells, looks, rules, merges. */
export class MemorySheet {
  info: SheetInfo;
  #cells = new Map<number, CellContent>();
  /** Of contents alone; undefined while nobody has asked since cells came or went. */
  #filled: Rect | null | undefined;
  styles = new StyleLists();
  validations = new RectList<StoredRule>();
  conditionalFormats: ConditionalFormatInfo[] = [];
  merges: Rect[] = [];
  freeze = { rows: 0, columns: 0 };

  constructor(info: SheetInfo) {
    this.info = info;
  }

  copy(): MemorySheet {
    const copy = new MemorySheet(this.info);
    copy.#cells = new Map(this.#cells);
    copy.styles = this.styles.copy();
    copy.validations = this.validations.copy();
    copy.conditionalFormats = [...this.conditionalFormats];
    copy.merges = [...this.merges];
    copy.freeze = this.freeze;
    return copy;
  }

  get(row: number, column: number): CellContent | undefined {
    return this.#cells.get(keyOf(row, column));
  }

  set(row: number, column: number, content: CellContent): void {
    const key = keyOf(row, column);
    if (content.formula === null && content.value === '') this.#remove(key);
    else if (this.#cells.has(key)) this.#cells.set(key, content);
    else {
      this.#cells.set(key, content);
      this.#filled = undefined;
    }
  }

  /** Empties a block; a block larger than the sheet's content costs no more than the content. */
  clear(rect: Rect): void {
    if (rect.rows * rect.columns <= this.#cells.size) {
      forEachCell(rect, (row, column) => this.#remove(keyOf(row, column)));
      return;
    }
    for (const key of [...this.#cells.keys()]) {
      const at = cell(Math.floor(key / STRIDE), key % STRIDE);
      if (contains(rect, at)) this.#remove(key);
    }
  }

  #remove(key: number): void {
    if (this.#cells.delete(key)) this.#filled = undefined;
  }

  used(formatted: boolean): Rect | null {
    if (this.#filled === undefined) this.#filled = this.#filledNow();
    let used = this.#filled;
    if (!formatted) return used;
    for (const rect of this.styles.rects()) {
      if (rect.rows < 100_000 && rect.columns < STRIDE) used = used ? boundingRect(used, rect) : rect;
    }
    return used;
  }

  #filledNow(): Rect | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const key of this.#cells.keys()) {
      const [row, column] = [Math.floor(key / STRIDE), key % STRIDE];
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Moves everything the sheet keeps; formulas are the engine's, which knows all sheets. */
  restructure(edit: StructuralEdit): void {
    const context = { home: this.info.name, edited: this.info.name, edit };
    this.#cells = this.#shiftedCells(edit);
    this.#filled = undefined;
    this.styles.shift(edit);
    this.validations.shift(edit);
    this.validations.map((stored) => ({
      ...stored,
      rule: shiftSettings(stored.rule, context) as ValidationRule,
    }));
    this.merges = shiftAll(this.merges, edit);
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const ranges = shiftAll(format.ranges, edit);
      const settings = shiftSettings(format.settings, context);
      return ranges.length > 0 ? [{ ...format, ranges, settings }] : [];
    });
  }

  #shiftedCells(edit: StructuralEdit): Map<number, CellContent> {
    const cells = new Map<number, CellContent>();
    const byRow = edit.axis === 'rows';
    for (const [key, content] of this.#cells) {
      const [row, column] = [Math.floor(key / STRIDE), key % STRIDE];
      const across = byRow ? column : row;
      const along = byRow ? row : column;
      if (across < edit.from || across > edit.to) {
        cells.set(key, content);
        continue;
      }
      const span = shiftSpan(along, along, edit);
      if (span) cells.set(byRow ? keyOf(span[0], column) : keyOf(row, span[0]), content);
    }
    return cells;
  }

  mapFormulas(change: (formula: string) => string): void {
    for (const [key, content] of this.#cells) {
      if (content.formula !== null) this.#cells.set(key, { formula: change(content.formula) });
    }
  }
}
