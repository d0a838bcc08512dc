import { qualifiedAddress } from '../../geometry/a1';
import type { Rect } from '../../geometry/rect';
import { HostCollection, HostObject, home } from '../../protocol/hostObject';
import { integer } from '../arguments';
import type { SheetHome } from '../book';
import { clearCells } from './clearCells';
import { RangeFormat } from './rangeFormat';

type AreasHome = SheetHome & { readonly rects: readonly Rect[] };

/** learn.microsoft.com/javascript/api/excel/excel.rangeareas (ExcelApi 1.9) */
export class RangeAreas extends HostObject<AreasHome> {
  override isReference(): boolean {
    return true;
  }

  override scalars(): readonly string[] {
    return ['address', 'areaCount', 'cellCount'];
  }

  get address(): string {
    const { name } = this[home].book.sheet(this[home].sheet);
    return this[home].rects.map((rect) => qualifiedAddress(name, rect)).join(',');
  }

  get areaCount(): number {
    return this[home].rects.length;
  }

  get cellCount(): number {
    return this[home].rects.reduce((sum, rect) => sum + rect.rows * rect.columns, 0);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this[home]);
  }

  get format(): RangeFormat {
    return new RangeFormat({
      ...this[home],
      blocks: this[home].rects.map((rect) => ({
        sheet: this[home].sheet,
        rect,
      })),
    });
  }

  get worksheet(): HostObject {
    return this[home].book.worksheet(this[home].sheet);
  }

  clear(applyTo?: unknown): void {
    for (const rect of this[home].rects) clearCells({ ...this[home], rect }, applyTo);
  }
}

class RangeCollection extends HostCollection<HostObject, AreasHome> {
  get items(): HostObject[] {
    const { book, sheet, rects } = this[home];
    return rects.map((rect) => book.range(sheet, rect));
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: unknown): HostObject | null {
    return this.items[integer(index, 0)] ?? null;
  }
}
