import { itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject, defineMembers, home } from '../../protocol/hostObject';
import { text } from '../arguments';
import type { BookHome } from '../book';

const NAMES = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'];

/** learn.microsoft.com/javascript/api/excel/excel.documentproperties (ExcelApi 1.7) */
export class DocumentProperties extends HostObject<BookHome> {
  constructor(given: BookHome) {
    super(given);
    const { properties } = given.book;
    defineMembers(
      this,
      NAMES,
      (name) => properties[name] ?? '',
      (name, value) => (properties[name] = text(value)),
    );
  }

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection({
      entries: this[home].book.customProperties,
    });
  }
}

class CustomPropertyCollection extends HostCollection<CustomProperty, { readonly entries: Map<string, unknown> }> {
  get items(): CustomProperty[] {
    return [...this[home].entries.keys()].map((key) => new CustomProperty({ entries: this[home].entries, key }));
  }

  getCount(): number {
    return this[home].entries.size;
  }

  getItem(key: unknown): CustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }

  getItemOrNullObject(key: unknown): CustomProperty | null {
    const wanted = text(key).toLowerCase();
    const found = [...this[home].entries.keys()].find((one) => one.toLowerCase() === wanted);
    return found === undefined ? null : new CustomProperty({ entries: this[home].entries, key: found });
  }

  add(key: unknown, value: unknown): CustomProperty {
    const kept = this.getItemOrNullObject(key)?.key ?? text(key);
    this[home].entries.set(kept, value);
    return new CustomProperty({ entries: this[home].entries, key: kept });
  }

  deleteAll(): void {
    this[home].entries.clear();
  }
}

class CustomProperty extends HostObject<{
  readonly entries: Map<string, unknown>;
  readonly key: string;
}> {
  get key(): string {
    return this[home].key;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Key: this.key };
  }

  override scalars(): readonly string[] {
    return ['key', 'value', 'type'];
  }

  get value(): unknown {
    return this[home].entries.get(this.key);
  }

  set value(given: unknown) {
    this[home].entries.set(this.key, given);
  }

  get type(): string {
    const type = typeof this.value;
    return type === 'number' ? 'Number' : type === 'boolean' ? 'Boolean' : 'String';
  }

  delete(): void {
    this[home].entries.delete(this.key);
  }
}
