import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject } from '../../protocol/hostObject';
import { text } from '../arguments';
import type { Book } from '../book';

/** learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection (ExcelApi 1.12) */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  readonly #entries: Map<string, string>;

  constructor(book: Book, sheet: string) {
    super();
    this.#entries = book.state(sheet).customProperties;
  }

  get items(): WorksheetCustomProperty[] {
    return [...this.#entries.keys()].map((key) => new WorksheetCustomProperty(this.#entries, key));
  }

  getCount(): number {
    return this.#entries.size;
  }

  getItem(key: unknown): WorksheetCustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }

  getItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const found = this.#find(text(key));
    return found === undefined ? null : new WorksheetCustomProperty(this.#entries, found);
  }

  /** Keys are case-insensitive and at most 255 characters; an existing value is replaced. */
  add(key: unknown, value: unknown): WorksheetCustomProperty {
    const name = text(key);
    if (name === '' || name.length > 255) throw invalidArgument();
    const kept = this.#find(name) ?? name;
    this.#entries.set(kept, text(value));
    return new WorksheetCustomProperty(this.#entries, kept);
  }

  #find(key: string): string | undefined {
    return [...this.#entries.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  }
}

class WorksheetCustomProperty extends HostObject {
  readonly #entries: Map<string, string>;
  readonly key: string;

  constructor(entries: Map<string, string>, key: string) {
    super();
    this.#entries = entries;
    this.key = key;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Key: this.key, _Id: this.key };
  }

  scalars(): readonly string[] {
    return ['key', 'value'];
  }

  get value(): string {
    return this.#entries.get(this.key) ?? '';
  }

  set value(given: unknown) {
    this.#entries.set(this.key, text(given));
  }

  delete(): void {
    this.#entries.delete(this.key);
  }
}
