import { cell } from '../../geometry/rect';
import { HostCollection, HostObject, home } from '../../protocol/hostObject';
import { invalidArgument } from '../../protocol/hostError';
import { integer, locate } from '../arguments';
import type { SheetHome } from '../book';
import { Range } from '../range/range';

/**
 * The breaks between pages side by side that somebody set; those that a printer makes are not known here.
 * learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection (ExcelApi 1.9)
 */
export class VerticalPageBreakCollection extends HostCollection<VerticalPageBreak, SheetHome> {
  get items(): VerticalPageBreak[] {
    const { book, sheet } = this[home];
    return book.state(sheet).verticalBreaks.map((column) => new VerticalPageBreak({ ...this[home], column }));
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(index: unknown): VerticalPageBreak {
    const found = this.items[integer(index, 0)];
    if (!found) throw invalidArgument();
    return found;
  }

  /** Before the first column of the range; a break that is there already stays the only one. */
  add(range: unknown): VerticalPageBreak {
    const { book, sheet } = this[home];
    const { column } = locate(book, sheet, range).rect;
    if (column === 0) throw invalidArgument();
    const state = book.state(sheet);
    state.verticalBreaks = [...new Set([...state.verticalBreaks, column])].sort((a, b) => a - b);
    return new VerticalPageBreak({ ...this[home], column });
  }

  removePageBreaks(): void {
    this[home].book.state(this[home].sheet).verticalBreaks = [];
  }
}

class VerticalPageBreak extends HostObject<SheetHome & { readonly column: number }> {
  readonly rowIndex = 0;

  get columnIndex(): number {
    return this[home].column;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: String(this.columnIndex) };
  }

  override scalars(): readonly string[] {
    return ['columnIndex', 'rowIndex'];
  }

  delete(): void {
    const state = this[home].book.state(this[home].sheet);
    state.verticalBreaks = state.verticalBreaks.filter((column) => column !== this.columnIndex);
  }

  getCellAfterBreak(): Range {
    return new Range({ ...this[home], rect: cell(0, this.columnIndex) });
  }
}
