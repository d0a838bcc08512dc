import { itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject } from '../../protocol/hostObject';
import { text } from '../arguments';
import type { Book } from '../book';

/** learn.microsoft.com/javascript/api/excel/excel.settingcollection (ExcelApi 1.4) */
export class SettingCollection extends HostCollection<Setting> {
  readonly #settings: Map<string, unknown>;

  constructor(book: Book) {
    super();
    this.#settings = book.settings;
  }

  get items(): Setting[] {
    return [...this.#settings.keys()].map((key) => new Setting(this.#settings, key));
  }

  getCount(): number {
    return this.#settings.size;
  }

  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = text(key);
    return this.#settings.has(name) ? new Setting(this.#settings, name) : null;
  }

  add(key: unknown, value: unknown): Setting {
    const name = text(key);
    this.#settings.set(name, value);
    return new Setting(this.#settings, name);
  }
}

class Setting extends HostObject {
  readonly #settings: Map<string, unknown>;
  readonly key: string;

  constructor(settings: Map<string, unknown>, key: string) {
    super();
    this.#settings = settings;
    this.key = key;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Key: this.key, _Id: this.key };
  }

  scalars(): readonly string[] {
    return ['key', 'value'];
  }

  get value(): unknown {
    return this.#settings.get(this.key);
  }

  set value(given: unknown) {
    this.#settings.set(this.key, given);
  }

  delete(): void {
    this.#settings.delete(this.key);
  }
}
