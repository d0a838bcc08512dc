import type { BorderPart, BorderSide } from '../../engine/style';
import { BORDER_SIDES, defaultStyle } from '../../engine/style';
import { cell, lastColumn, lastRow } from '../../geometry/rect';
import type { Rect } from '../../geometry/rect';
import { displayText } from '../../engine/text';
import { HostCollection } from '../../protocol/hostObject';
import type { Located } from '../arguments';
import { oneOf } from '../arguments';
import type { Book } from '../book';
import { StyledObject } from './styledObject';

/** learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormat extends StyledObject {
  constructor(book: Book, blocks: readonly Located[]) {
    super(book, blocks, {
      columnWidth: 'columnWidth',
      rowHeight: 'rowHeight',
      horizontalAlignment: 'horizontalAlignment',
      verticalAlignment: 'verticalAlignment',
      wrapText: 'wrapText',
      indentLevel: 'indentLevel',
      shrinkToFit: 'shrinkToFit',
      textOrientation: 'textOrientation',
    });
  }

  get fill(): RangeFill {
    return new RangeFill(this.book, this.blocks);
  }

  get font(): RangeFont {
    return new RangeFont(this.book, this.blocks);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.blocks);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.book, this.blocks);
  }

  /** The host has no font metrics: a width is guessed from the number of letters. */
  autofitColumns(): void {
    const { engine } = this.book;
    for (const { sheet, rect } of this.blocks) {
      const used = engine.used(sheet, false);
      for (let column = rect.column; used && column <= Math.min(lastColumn(rect), lastColumn(used)); column++) {
        const block: Rect = { row: used.row, rows: used.rows, column, columns: 1 };
        const lengths = engine
          .values(sheet, block)
          .map(([value = ''], r) => this.#lengthAt(sheet, block.row + r, column, value));
        const longest = Math.max(0, ...lengths);
        if (longest > 0) engine.setStyle(sheet, cell(0, column), 'columnWidth', longest * 5.5 + 6);
      }
    }
  }

  autofitRows(): void {
    const { engine } = this.book;
    for (const { sheet, rect } of this.blocks) {
      const used = engine.used(sheet, false);
      const rows = used ? Math.min(lastRow(rect), lastRow(used)) - rect.row + 1 : 0;
      if (rows > 0) engine.setStyle(sheet, { ...rect, rows }, 'rowHeight', Number(defaultStyle('rowHeight')));
    }
  }

  #lengthAt(sheet: string, row: number, column: number, value: string | number | boolean): number {
    if (typeof value === 'string') return value.length;
    const format = this.book.engine.style(sheet, cell(row, column), 'numberFormat');
    return displayText(value, String(format)).length;
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.rangefill */
class RangeFill extends StyledObject {
  constructor(book: Book, blocks: readonly Located[]) {
    super(book, blocks, { color: 'fill.color' });
  }

  clear(): void {
    this.change('fill.color', defaultStyle('fill.color'));
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.rangefont */
class RangeFont extends StyledObject {
  constructor(book: Book, blocks: readonly Located[]) {
    super(book, blocks, {
      name: 'font.name',
      size: 'font.size',
      color: 'font.color',
      bold: 'font.bold',
      italic: 'font.italic',
      underline: 'font.underline',
      strikethrough: 'font.strikethrough',
    });
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.formatprotection */
class FormatProtection extends StyledObject {
  constructor(book: Book, blocks: readonly Located[]) {
    super(book, blocks, { locked: 'protection.locked', formulaHidden: 'protection.formulaHidden' });
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly #book: Book;
  readonly #blocks: readonly Located[];

  constructor(book: Book, blocks: readonly Located[]) {
    super();
    this.#book = book;
    this.#blocks = blocks;
  }

  get items(): RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.#book, this.#blocks, side));
  }

  get count(): number {
    return BORDER_SIDES.length;
  }

  getItem(side: unknown): RangeBorder {
    return new RangeBorder(this.#book, this.#blocks, oneOf(side, BORDER_SIDES));
  }
}

/**
 * learn.microsoft.com/javascript/api/excel/excel.rangeborder. The line belongs to the cells along
 * that side of the block, so an inner cell read later shows it too.
 */
class RangeBorder extends StyledObject {
  readonly sideIndex: BorderSide;

  constructor(book: Book, blocks: readonly Located[], side: BorderSide) {
    const key = (part: BorderPart) => `border.${side}.${part}` as const;
    super(book, blocks, { style: key('style'), color: key('color'), weight: key('weight') });
    this.sideIndex = side;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { SideIndex: this.sideIndex };
  }

  override scalars(): readonly string[] {
    return ['sideIndex', ...super.scalars()];
  }
}
