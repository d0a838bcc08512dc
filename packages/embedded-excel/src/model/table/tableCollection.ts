import type { TableInfo } from '../../engine/engine';
import type { Rect } from '../../geometry/rect';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { HostCollection, home } from '../../protocol/hostObject';
import { integer, locate } from '../arguments';
import type { BookHome } from '../book';
import { Table } from './table';
import { normaliseHeaders } from './tableHeaders';
import { assertFreeOfTables } from './tableInfo';

/** learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export class TableCollection extends HostCollection<Table, BookHome & { readonly sheet: string | null }> {
  override registrations(): readonly string[] {
    return ['DataChangedEvent', 'AddedEvent', 'DeletedEvent'];
  }

  /** Library-internal: what events of this collection are addressed to. */
  get _eventTargetId(): string {
    return this[home].sheet ?? 'Workbook';
  }

  override scalars(): readonly string[] {
    return ['_eventTargetId'];
  }

  get items(): Table[] {
    return this.#tables().map((table) => new Table({ ...this[home], table: table.id }));
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
    return found ? new Table({ ...this[home], table: found.id }) : null;
  }

  getItemAt(index: unknown): Table {
    const table = this.#tables()[integer(index, 0)];
    if (!table) throw itemNotFound();
    return new Table({ ...this[home], table: table.id });
  }

  /** Without headers, Excel puts a header row above the data, moving it down by one row. */
  add(address: unknown, hasHeaders: unknown): Table {
    const origin = this[home].sheet ?? this[home].book.engine.activeSheet();
    const { sheet, rect: given } = locate(this[home].book, origin, address);
    if (typeof hasHeaders !== 'boolean') throw invalidArgument();
    this[home].book.assertEditable(sheet, given);
    const rows = hasHeaders ? Math.max(2, given.rows) : given.rows + 1;
    const rect = { ...given, rows };
    assertFreeOfTables(this[home].book, sheet, rect, null);
    if (!hasHeaders) this.#makeRoomForHeader(sheet, given);
    const table = this.#newTable(sheet, rect);
    normaliseHeaders(this[home].book.engine, table, sheet, rect);
    this[home].book.engine.putTable(table);
    return new Table({ ...this[home], table: table.id });
  }

  #makeRoomForHeader(sheet: string, rect: Rect): void {
    this[home].book.engine.restructure(sheet, {
      kind: 'insert',
      axis: 'rows',
      at: rect.row,
      count: 1,
      from: rect.column,
      to: rect.column + rect.columns - 1,
    });
  }

  #newTable(sheet: string, rect: Rect): TableInfo {
    const taken = new Set(this[home].book.engine.tables().map((table) => table.name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number += 1;
    return {
      id: this[home].book.newId('TABLE'),
      name: `Table${number}`,
      sheet,
      rect,
      hiddenHeadings: null,
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
    const all = this[home].book.engine.tables();
    return this[home].sheet === null ? all : all.filter((table) => table.sheet === this[home].sheet);
  }
}
