import { itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject, home } from '../../protocol/hostObject';
import { text } from '../arguments';
import type { BookHome } from '../book';

/** learn.microsoft.com/javascript/api/excel/excel.settingcollection (ExcelApi 1.4) */
export class SettingCollection extends HostCollection<Setting, BookHome> {
  get items(): Setting[] {
    return [...this[home].book.settings.keys()].map((key) => new Setting({ settings: this[home].book.settings, key }));
  }

  getCount(): number {
    return this[home].book.settings.size;
  }

  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = text(key);
    return this[home].book.settings.has(name) ? new Setting({ settings: this[home].book.settings, key: name }) : null;
  }

  add(key: unknown, value: unknown): Setting {
    const name = text(key);
    this[home].book.settings.set(name, value);
    return new Setting({ settings: this[home].book.settings, key: name });
  }
}

class Setting extends HostObject<{
  readonly settings: Map<string, unknown>;
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

  get value(): unknown {
    return this[home].settings.get(this.key);
  }

  set value(given: unknown) {
    this[home].settings.set(this.key, given);
  }

  delete(): void {
    this[home].settings.delete(this.key);
  }
}
