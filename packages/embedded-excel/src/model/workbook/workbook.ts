import { parseA1 } from '../../geometry/a1';
import { itemNotFound } from '../../protocol/hostError';
import { HostObject, home } from '../../protocol/hostObject';
import { Application } from './application';
import type { BookHome } from '../book';
import { DocumentProperties } from './documentProperties';
import { Functions } from './functions';
import { NamedItemCollection } from './namedItemCollection';
import { Range } from '../range/range';
import { Runtime } from './runtime';
import { SettingCollection } from './settingCollection';
import { TableCollection } from '../table/tableCollection';
import { WorkbookProtection } from './workbookProtection';
import { WorksheetCollection } from '../sheet/worksheetCollection';

/** learn.microsoft.com/javascript/api/excel/excel.workbook */
export class Workbook extends HostObject<BookHome> {
  override scalars(): readonly string[] {
    return ['name', 'readOnly', 'isDirty', 'autoSave'];
  }

  get name(): string {
    return this[home].book.name;
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
    return new Application(this[home]);
  }

  get functions(): Functions {
    return new Functions(this[home]);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this[home]);
  }

  get tables(): TableCollection {
    return new TableCollection({ ...this[home], sheet: null });
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection({ ...this[home], scope: null });
  }

  get settings(): SettingCollection {
    return new SettingCollection(this[home]);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this[home]);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this[home]);
  }

  /** The library asks for `context.runtime` under this name. */
  get _Runtime(): Runtime {
    return new Runtime(this[home]);
  }

  getSelectedRange(): Range {
    const { sheet, rect } = this[home].book.engine.selection();
    return new Range({ ...this[home], sheet, rect });
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
    const known = this[home].book.engine.sheets().some((one) => one.id === sheet);
    return rect && known ? new Range({ ...this[home], sheet, rect }) : null;
  }

  getActiveCell(): Range {
    const { sheet, rect } = this[home].book.engine.selection();
    return new Range({
      ...this[home],
      sheet,
      rect: { ...rect, rows: 1, columns: 1 },
    });
  }
}
