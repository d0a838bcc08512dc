import { isWithin } from '../../limits';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject, home } from '../../protocol/hostObject';
import { text } from '../arguments';
import type { SheetHome } from '../book';

/** learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection (ExcelApi 1.12) */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty, SheetHome> {
  get items(): WorksheetCustomProperty[] {
    return [...this.#entries().keys()].map((key) => this.#wrap(key));
  }

  getCount(): number {
    return this.#entries().size;
  }

  getItem(key: unknown): WorksheetCustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }

  getItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const found = this.#find(text(key));
    return found === undefined ? null : this.#wrap(found);
  }

  /** Keys are case-insensitive and at most 255 characters; an existing value is replaced. */
  add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = text(key);
    if (!isWithin('propertyKey', name.length)) throw invalidArgument();
    const kept = this.#find(name) ?? name;
    this.#entries().set(kept, text(value));
    return this.#wrap(kept);
  }

  #entries(): Map<string, string> {
    return this[home].book.state(this[home].sheet).customProperties;
  }

  #wrap(key: string): WorksheetCustomProperty {
    return new WorksheetCustomProperty({ entries: this.#entries(), key });
  }

  #find(key: string): string | undefined {
    return [...this.#entries().keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  }
}

class WorksheetCustomProperty extends HostObject<{
  readonly entries: Map<string, string>;
  readonly key: string;
}> {
  get key(): string {
    return this[home].key;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Key: this.key, _Id: this.key };
  }

  override scalars(): readonly string[] {
    return ['key', 'value'];
  }

  get value(): string {
    return this[home].entries.get(this.key) ?? '';
  }

  set value(given: unknown) {
    this[home].entries.set(this.key, text(given));
  }

  delete(): void {
    this[home].entries.delete(this.key);
  }
}
