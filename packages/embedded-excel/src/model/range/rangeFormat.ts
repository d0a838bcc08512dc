import type { BorderPart, BorderSide } from '../../engine/style';
import { BORDER_SIDES, defaultStyle } from '../../engine/style';
import { cell, lastColumn, lastRow } from '../../geometry/rect';
import type { Rect } from '../../geometry/rect';
import { displayText } from '../../engine/text';
import { HostCollection, home } from '../../protocol/hostObject';
import { oneOf } from '../arguments';
import { StyledObject, type StyleHome } from './styledObject';

/** learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormat extends StyledObject {
  constructor(given: StyleHome) {
    super(given, {
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
    return new RangeFill(this[home]);
  }

  get font(): RangeFont {
    return new RangeFont(this[home]);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this[home]);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this[home]);
  }

  /** The host has no font metrics: a width is guessed from the number of letters. */
  autofitColumns(): void {
    const { engine } = this[home].book;
    for (const { sheet, rect } of this[home].blocks) {
      const used = engine.used(sheet, false);
      for (let column = rect.column; used && column <= Math.min(lastColumn(rect), lastColumn(used)); column++) {
        const block: Rect = {
          row: used.row,
          rows: used.rows,
          column,
          columns: 1,
        };
        const lengths = engine
          .values(sheet, block)
          .map(([value = ''], r) => this.#lengthAt(sheet, block.row + r, column, value));
        const longest = Math.max(0, ...lengths);
        if (longest > 0) engine.setStyle(sheet, cell(0, column), 'columnWidth', longest * 5.5 + 6);
      }
    }
  }

  autofitRows(): void {
    const { engine } = this[home].book;
    for (const { sheet, rect } of this[home].blocks) {
      const used = engine.used(sheet, false);
      const rows = used ? Math.min(lastRow(rect), lastRow(used)) - rect.row + 1 : 0;
      if (rows > 0) engine.setStyle(sheet, { ...rect, rows }, 'rowHeight', Number(defaultStyle('rowHeight')));
    }
  }

  #lengthAt(sheet: string, row: number, column: number, value: string | number | boolean): number {
    if (typeof value === 'string') return value.length;
    const format = this[home].book.engine.style(sheet, cell(row, column), 'numberFormat');
    return displayText(value, String(format)).length;
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.rangefill */
class RangeFill extends StyledObject {
  constructor(given: StyleHome) {
    super(given, { color: 'fill.color' });
  }

  clear(): void {
    this.change('fill.color', defaultStyle('fill.color'));
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.rangefont */
class RangeFont extends StyledObject {
  constructor(given: StyleHome) {
    super(given, {
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
  constructor(given: StyleHome) {
    super(given, {
      locked: 'protection.locked',
      formulaHidden: 'protection.formulaHidden',
    });
  }
}

/** learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
class RangeBorderCollection extends HostCollection<RangeBorder, StyleHome> {
  get items(): RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this[home], side));
  }

  get count(): number {
    return BORDER_SIDES.length;
  }

  getItem(side: unknown): RangeBorder {
    return new RangeBorder(this[home], oneOf(side, BORDER_SIDES));
  }
}

/**
 * learn.microsoft.com/javascript/api/excel/excel.rangeborder. The line belongs to the cells along
 * that side of the block, so an inner cell read later shows it too.
 */
class RangeBorder extends StyledObject {
  readonly sideIndex: BorderSide;

  constructor(given: StyleHome, side: BorderSide) {
    const key = (part: BorderPart) => `border.${side}.${part}` as const;
    super(given, {
      style: key('style'),
      color: key('color'),
      weight: key('weight'),
    });
    this.sideIndex = side;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { SideIndex: this.sideIndex };
  }
}
