import { HostObject } from '../../protocol/hostObject';
import type { Book } from '../book';

/** learn.microsoft.com/javascript/api/excel/excel.runtime (ExcelApi 1.8) */
export class Runtime extends HostObject {
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  scalars(): readonly string[] {
    return ['enableEvents'];
  }

  get enableEvents(): boolean {
    return this.#book.enableEvents;
  }

  set enableEvents(given: unknown) {
    this.#book.enableEvents = given === true;
  }
}
