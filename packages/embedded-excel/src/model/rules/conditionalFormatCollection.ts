import type { ConditionalFormatInfo, ConditionalFormatType } from '../../engine/conditionalFormat';
import { overlaps } from '../../geometry/rect';
import { itemNotFound, notImplemented } from '../../protocol/hostError';
import { HostCollection, home } from '../../protocol/hostObject';
import { integer } from '../arguments';
import type { BlockHome } from '../book';
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
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat, BlockHome> {
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
    const id = this[home].book.newId('CF');
    this[home].book.engine.putConditionalFormat(this[home].sheet, {
      id,
      type,
      ranges: [this[home].rect],
      stopIfTrue: false,
      settings: {},
      format: {},
    });
    return this.#wrap(id);
  }

  clearAll(): void {
    for (const { id } of this.#formats()) this[home].book.engine.deleteConditionalFormat(this[home].sheet, id);
  }

  #wrap(id: string): ConditionalFormat {
    return new ConditionalFormat({ ...this[home], id });
  }

  #formats(): readonly ConditionalFormatInfo[] {
    return this[home].book.engine
      .conditionalFormats(this[home].sheet)
      .filter((format) => format.ranges.some((range) => overlaps(range, this[home].rect)));
  }
}
