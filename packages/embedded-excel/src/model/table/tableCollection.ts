import type { TableInfo } from '../../engine/engine';
import { overlaps } from '../../geometry/rect';
import type { Rect } from '../../geometry/rect';
import { invalidArgument, invalidOperation, itemNotFound } from '../../protocol/hostError';
import { HostCollection } from '../../protocol/hostObject';
import { integer, locate } from '../arguments';
import type { Book } from '../book';
import { Table } from './table';
import { normaliseHeaders } from './tableHeaders';

/** learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export class TableCollection extends HostCollection<Table> {
  readonly #book: Book;
  readonly #sheet: string | null;

  constructor(book: Book, sheet: string | null) {
    super();
    this.#book = book;
    this.#sheet = sheet;
  }

  override registrations(): readonly string[] {
    return ['DataChangedEvent', 'AddedEvent', 'DeletedEvent'];
  }

  /** Library-internal: what events of this collection are addressed to. */
  get _eventTargetId(): string {
    return this.#sheet ?? 'Workbook';
  }

  override scalars(): readonly string[] {
    return ['_eventTargetId'];
  }

  get items(): Table[] {
    return this.#tables().map((table) => new Table(this.#book, table.id));
  }

  get count(): number {
    return this.#tables().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  getItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    const found = this.#tables().find((table) => table.id === key || table.name.toLowerCase() === wanted);
    return found ? new Table(this.#book, found.id) : null;
  }

  getItemAt(index: unknown): Table {
    const table = this.#tables()[integer(index, 0)];
    if (!table) throw itemNotFound();
    return new Table(this.#book, table.id);
  }

  /** Without headers, Excel puts a header row above the data, moving it down by one row. */
  add(address: unknown, hasHeaders: unknown): Table {
    const home = this.#sheet ?? this.#book.engine.activeSheet();
    const { sheet, rect: given } = locate(this.#book, home, address);
    if (typeof hasHeaders !== 'boolean') throw invalidArgument();
    this.#book.assertEditable(sheet, given);
    const rows = hasHeaders ? Math.max(2, given.rows) : given.rows + 1;
    const rect = { ...given, rows };
    assertFreeOfTables(this.#book, sheet, rect, null);
    if (!hasHeaders) this.#makeRoomForHeader(sheet, given);
    const table = this.#newTable(sheet, rect);
    normaliseHeaders(this.#book.engine, table, sheet, rect);
    this.#book.engine.putTable(table);
    return new Table(this.#book, table.id);
  }

  #makeRoomForHeader(sheet: string, rect: Rect): void {
    this.#book.engine.restructure(sheet, {
      kind: 'insert',
      axis: 'rows',
      at: rect.row,
      count: 1,
      from: rect.column,
      to: rect.column + rect.columns - 1,
    });
  }

  #newTable(sheet: string, rect: Rect): TableInfo {
    const taken = new Set(this.#book.engine.tables().map((table) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number += 1;
    return {
      id: this.#book.newId('TABLE'),
      name: `Table${number}`,
      sheet,
      rect,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    };
  }

  #tables(): readonly TableInfo[] {
    const all = this.#book.engine.tables();
    return this.#sheet === null ? all : all.filter((table) => table.sheet === this.#sheet);
  }
}

/** Tables never overlap. learn.microsoft.com …/excel.tablecollection#add */
export function assertFreeOfTables(book: Book, sheet: string, rect: Rect, except: string | null): void {
  const clash = book.engine
    .tables()
    .some((table) => table.sheet === sheet && table.id !== except && overlaps(table.rect, rect));
  if (clash) throw invalidOperation("A table can't overlap another table.");
}
