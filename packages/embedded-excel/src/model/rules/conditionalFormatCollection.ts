import type { ConditionalFormatInfo, ConditionalFormatType } from '../../engine/conditionalFormat';
import type { Rect } from '../../geometry/rect';
import { overlaps } from '../../geometry/rect';
import { itemNotFound, notImplemented } from '../../protocol/hostError';
import { HostCollection } from '../../protocol/hostObject';
import { integer } from '../arguments';
import type { Book } from '../book';
import { ConditionalFormat } from './conditionalFormat';

const TYPES: readonly ConditionalFormatType[] = [
  'Custom',
  'CellValue',
  'ContainsText',
  'DataBar',
  'IconSet',
  'ColorScale',
];

/** learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection (ExcelApi 1.6) */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly #book: Book;
  readonly #sheet: string;
  readonly #rect: Rect;

  constructor(book: Book, sheet: string, rect: Rect) {
    super();
    this.#book = book;
    this.#sheet = sheet;
    this.#rect = rect;
  }

  get items(): ConditionalFormat[] {
    return this.#formats().map((format) => this.#wrap(format.id));
  }

  getCount(): number {
    return this.#formats().length;
  }

  getItem(id: unknown): ConditionalFormat {
    const format = this.#formats().find((one) => one.id === id);
    if (!format) throw itemNotFound();
    return this.#wrap(format.id);
  }

  getItemAt(index: unknown): ConditionalFormat {
    const format = this.#formats()[integer(index, 0)];
    if (!format) throw itemNotFound();
    return this.#wrap(format.id);
  }

  add(given: unknown): ConditionalFormat {
    const type = TYPES.find((one) => one === given);
    if (!type) throw notImplemented('ConditionalFormatCollection', 'add', `type ${String(given)}`);
    const id = this.#book.newId('CF');
    this.#book.engine.putConditionalFormat(this.#sheet, {
      id,
      type,
      ranges: [this.#rect],
      stopIfTrue: false,
      settings: {},
      format: {},
    });
    return this.#wrap(id);
  }

  clearAll(): void {
    for (const { id } of this.#formats()) this.#book.engine.deleteConditionalFormat(this.#sheet, id);
  }

  #wrap(id: string): ConditionalFormat {
    return new ConditionalFormat(this.#book, this.#sheet, id);
  }

  #formats(): readonly ConditionalFormatInfo[] {
    return this.#book.engine
      .conditionalFormats(this.#sheet)
      .filter((format) => format.ranges.some((range) => overlaps(range, this.#rect)));
  }
}
