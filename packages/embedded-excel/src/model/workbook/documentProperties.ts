import { itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject } from '../../protocol/hostObject';
import { text } from '../arguments';
import type { Book } from '../book';

const NAMES = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'];

/** learn.microsoft.com/javascript/api/excel/excel.documentproperties (ExcelApi 1.7) */
export class DocumentProperties extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
    for (const name of NAMES) {
      Object.defineProperty(this, name, {
        get: () => book.properties[name] ?? '',
        set: (value: unknown) => (book.properties[name] = text(value)),
      });
    }
  }

  scalars(): readonly string[] {
    return NAMES;
  }

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.#book.customProperties);
  }
}

class CustomPropertyCollection extends HostCollection<CustomProperty> {
  readonly #entries: Map<string, unknown>;

  constructor(entries: Map<string, unknown>) {
    super();
    this.#entries = entries;
  }

  get items(): CustomProperty[] {
    return [...this.#entries.keys()].map((key) => new CustomProperty(this.#entries, key));
  }

  getCount(): number {
    return this.#entries.size;
  }

  getItem(key: unknown): CustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }

  getItemOrNullObject(key: unknown): CustomProperty | null {
    const wanted = text(key).toLowerCase();
    const found = [...this.#entries.keys()].find((one) => one.toLowerCase() === wanted);
    return found === undefined ? null : new CustomProperty(this.#entries, found);
  }

  add(key: unknown, value: unknown): CustomProperty {
    const kept = this.getItemOrNullObject(key)?.key ?? text(key);
    this.#entries.set(kept, value);
    return new CustomProperty(this.#entries, kept);
  }

  deleteAll(): void {
    this.#entries.clear();
  }
}

class CustomProperty extends HostObject {
  readonly #entries: Map<string, unknown>;
  readonly key: string;

  constructor(entries: Map<string, unknown>, key: string) {
    super();
    this.#entries = entries;
    this.key = key;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Key: this.key };
  }

  scalars(): readonly string[] {
    return ['key', 'value', 'type'];
  }

  get value(): unknown {
    return this.#entries.get(this.key);
  }

  set value(given: unknown) {
    this.#entries.set(this.key, given);
  }

  get type(): string {
    const type = typeof this.value;
    return type === 'number' ? 'Number' : type === 'boolean' ? 'Boolean' : 'String';
  }

  delete(): void {
    this.#entries.delete(this.key);
  }
}
