import { itemAlreadyExists, itemNotFound } from '../../protocol/hostError';
import { HostCollection, home } from '../../protocol/hostObject';
import { validSheetName } from '../arguments';
import type { BookHome } from '../book';
import { Worksheet } from './worksheet';

/** learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollection extends HostCollection<Worksheet, BookHome> {
  override registrations(): readonly string[] {
    return [
      'ActivatedEvent',
      'DeactivatedEvent',
      'AddedEvent',
      'DeletedEvent',
      'DataChangedEvent',
      'SelectionChangedEvent',
      'CalculatedEvent',
      'FormatChangedEvent',
      'EventNameChanged',
    ];
  }

  get items(): Worksheet[] {
    return this[home].book.engine.sheets().map((sheet) => this.#wrap(sheet.id));
  }

  getCount(visibleOnly?: unknown): number {
    return this.#listed(visibleOnly).length;
  }

  getFirst(visibleOnly?: unknown): Worksheet {
    const [first] = this.#listed(visibleOnly);
    if (!first) throw itemNotFound();
    return this.#wrap(first.id);
  }

  getLast(visibleOnly?: unknown): Worksheet {
    const last = this.#listed(visibleOnly).at(-1);
    if (!last) throw itemNotFound();
    return this.#wrap(last.id);
  }

  getActiveWorksheet(): Worksheet {
    return this.#wrap(this[home].book.engine.activeSheet());
  }

  getItem(key: unknown): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** By name, whatever the case, or by id. */
  getItemOrNullObject(key: unknown): Worksheet | null {
    const wanted = String(key).toLowerCase();
    const found = this[home].book.engine
      .sheets()
      .find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
    return found ? this.#wrap(found.id) : null;
  }

  /** The sheet is put last and is not activated. */
  add(given?: unknown): Worksheet {
    this[home].book.assertStructureOpen();
    const name = given === null || given === undefined ? this.#freeName() : validSheetName(given);
    if (this[home].book.sheetNamed(name)) throw itemAlreadyExists();
    return this.#wrap(this[home].book.engine.addSheet(name));
  }

  /** Library-internal: turns an id back into a sheet. */
  _GetSheetById(id: unknown): Worksheet {
    return this.getItem(id);
  }

  #freeName(): string {
    let number = 1;
    while (this[home].book.sheetNamed(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  #listed(visibleOnly: unknown) {
    const sheets = this[home].book.engine.sheets();
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
  }

  #wrap(id: string): Worksheet {
    return new Worksheet({ ...this[home], sheet: id });
  }
}
