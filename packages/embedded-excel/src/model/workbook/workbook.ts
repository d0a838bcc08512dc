import { parseA1 } from '../../geometry/a1';
import { itemNotFound } from '../../protocol/hostError';
import { HostObject } from '../../protocol/hostObject';
import { Application } from './application';
import type { Book } from '../book';
import { DocumentProperties } from './documentProperties';
import { NamedItemCollection } from './namedItemCollection';
import { Range } from '../range/range';
import { Runtime } from './runtime';
import { SettingCollection } from './settingCollection';
import { TableCollection } from '../table/tableCollection';
import { WorksheetCollection } from '../sheet/worksheetCollection';

/** learn.microsoft.com/javascript/api/excel/excel.workbook */
export class Workbook extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  scalars(): readonly string[] {
    return ['name', 'readOnly', 'isDirty', 'autoSave'];
  }

  get name(): string {
    return this.#book.name;
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return true;
  }

  get autoSave(): boolean {
    return false;
  }

  get application(): Application {
    return new Application(this.#book);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#book);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#book, null);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#book, null);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.#book);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.#book);
  }

  /** The library asks for `context.runtime` under this name. */
  get _Runtime(): Runtime {
    return new Runtime(this.#book);
  }

  getSelectedRange(): Range {
    const { sheet, rect } = this.#book.engine.selection();
    return new Range(this.#book, sheet, rect);
  }

  /** Library-internal: `getRange()` of an event's arguments. */
  _GetRangeForEventByReferenceId(referenceId: unknown): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(referenceId);
    if (!range) throw itemNotFound();
    return range;
  }

  /** Library-internal: `getRangeOrNullObject()` of an event's arguments. */
  _GetRangeOrNullObjectForEventByReferenceId(referenceId: unknown): Range | null {
    const [sheet = '', address = ''] = String(referenceId).split('!');
    const rect = parseA1(address);
    const known = this.#book.engine.sheets().some((one) => one.id === sheet);
    return rect && known ? new Range(this.#book, sheet, rect) : null;
  }

  getActiveCell(): Range {
    const { sheet, rect } = this.#book.engine.selection();
    return new Range(this.#book, sheet, { ...rect, rows: 1, columns: 1 });
  }
}
