import { HostObject, home } from '../../protocol/hostObject';
import type { BookHome } from '../book';

/** learn.microsoft.com/javascript/api/excel/excel.runtime (ExcelApi 1.8) */
export class Runtime extends HostObject<BookHome> {
  override scalars(): readonly string[] {
    return ['enableEvents'];
  }

  get enableEvents(): boolean {
    return this[home].book.enableEvents;
  }

  set enableEvents(given: unknown) {
    this[home].book.enableEvents = given === true;
  }
}
