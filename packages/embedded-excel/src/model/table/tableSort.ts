import { HostObject } from '../../protocol/hostObject';
import type { Book } from '../book';
import { sortRows } from '../range/rangeSort';
import { tableInfo } from './table';
import { bodyRect } from './tableHeaders';

/** learn.microsoft.com/javascript/api/excel/excel.tablesort */
export class TableSort extends HostObject {
  readonly #book: Book;
  readonly #table: string;

  constructor(book: Book, table: string) {
    super();
    this.#book = book;
    this.#table = table;
  }

  scalars(): readonly string[] {
    return [];
  }

  apply(fields: unknown, matchCase: unknown = false): void {
    const info = tableInfo(this.#book, this.#table);
    sortRows(this.#book, info.sheet, bodyRect(info), fields, matchCase === true);
  }

  clear(): void {
    // Forgetting the sort order leaves the rows where they are.
  }
}
