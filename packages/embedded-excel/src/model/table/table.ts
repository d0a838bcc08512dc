import type { TableInfo } from '../../engine/engine';
import { BLANK } from '../../engine/engine';
import type { Rect } from '../../geometry/rect';
import { lastRow, matrixOf } from '../../geometry/rect';
import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from '../../protocol/hostError';
import { HostObject } from '../../protocol/hostObject';
import { locate, text, validName } from '../arguments';
import type { Book } from '../book';
import { Range } from '../range/range';
import { assertFreeOfTables } from './tableCollection';
import { TableColumnCollection } from './tableColumns';
import { AutoFilter, clearFilters } from './tableFilter';
import { bodyRect, headerRect } from './tableHeaders';
import { TableRowCollection } from './tableRows';
import { TableSort } from './tableSort';
import { Worksheet } from '../sheet/worksheet';

type Flag =
  'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';
const FLAGS: readonly Flag[] = [
  'showBandedRows',
  'showBandedColumns',
  'showFilterButton',
  'highlightFirstColumn',
  'highlightLastColumn',
];

/** learn.microsoft.com/javascript/api/excel/excel.table */
export class Table extends HostObject {
  readonly #book: Book;
  readonly id: string;

  constructor(book: Book, id: string) {
    super();
    this.#book = book;
    this.id = id;
    for (const flag of FLAGS) {
      Object.defineProperty(this, flag, {
        get: () => this.#info()[flag],
        set: (value: unknown) => this.#change({ [flag]: value === true }),
      });
    }
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.#info().id };
  }

  override registrations(): readonly string[] {
    return ['DataChangedEvent', 'SelectionChangedEvent'];
  }

  scalars(): readonly string[] {
    return ['id', 'name', 'showHeaders', 'showTotals', 'style', ...FLAGS];
  }

  get name(): string {
    return this.#info().name;
  }

  set name(given: unknown) {
    const name = validName(given);
    const lower = name.toLowerCase();
    const { engine } = this.#book;
    const taken =
      engine.tables().some((table) => table.id !== this.id && table.name.toLowerCase() === lower) ||
      engine.names().some((one) => one.scope === null && one.name.toLowerCase() === lower);
    if (taken) throw itemAlreadyExists();
    this.#change({ name });
  }

  get style(): string {
    return this.#info().style;
  }

  set style(given: unknown) {
    this.#change({ style: text(given) });
  }

  get showHeaders(): boolean {
    return this.#info().showHeaders;
  }

  set showHeaders(given: unknown) {
    if (given !== true) throw notImplemented('Table', 'showHeaders', 'hiding the header row');
  }

  get showTotals(): boolean {
    return this.#info().showTotals;
  }

  /** The totals row is put below the data, in a row of its own. */
  set showTotals(given: unknown) {
    const info = this.#info();
    if (info.showTotals === (given === true)) return;
    const row = given === true ? lastRow(info.rect) + 1 : lastRow(info.rect);
    const band = { row, column: info.rect.column, rows: 1, columns: info.rect.columns };
    if (given === true) {
      this.#book.engine.restructure(info.sheet, edit('insert', band));
      this.#change({ rect: { ...info.rect, rows: info.rect.rows + 1 }, showTotals: true });
      this.#book.engine.write(info.sheet, { ...band, columns: 1 }, [[{ formula: null, value: 'Total' }]]);
    } else {
      this.#book.engine.write(
        info.sheet,
        band,
        matrixOf(band, () => BLANK),
      );
      this.#change({ rect: { ...info.rect, rows: info.rect.rows - 1 }, showTotals: false });
    }
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#book, this.#info().sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.#book, this.id);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.#book, this.id);
  }

  get sort(): TableSort {
    return new TableSort(this.#book, this.id);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.#book, this.id);
  }

  getRange(): Range {
    return this.#range(this.#info().rect);
  }

  getHeaderRowRange(): Range {
    return this.#range(headerRect(this.#info()));
  }

  getDataBodyRange(): Range {
    return this.#range(bodyRect(this.#info()));
  }

  getTotalRowRange(): Range {
    const info = this.#info();
    if (!info.showTotals) throw itemNotFound();
    return this.#range({ ...info.rect, row: lastRow(info.rect), rows: 1 });
  }

  /** The header row stays where it is. learn.microsoft.com …/excel.table#resize (ExcelApi 1.13) */
  resize(address: unknown): void {
    const info = this.#info();
    const { sheet, rect } = locate(this.#book, info.sheet, address);
    const fits = sheet === info.sheet && rect.row === info.rect.row && rect.rows >= 2;
    if (!fits) throw invalidArgument();
    assertFreeOfTables(this.#book, sheet, rect, this.id);
    this.#change({ rect });
  }

  clearFilters(): void {
    clearFilters(this.#book, this.id);
  }

  convertToRange(): Range {
    const range = this.getRange();
    this.#book.engine.deleteTable(this.id);
    return range;
  }

  /** Takes the cells' contents along with the table. */
  delete(): void {
    const { sheet, rect } = this.#info();
    this.#book.assertEditable(sheet, rect);
    this.#book.engine.deleteTable(this.id);
    this.#book.engine.clearContents(sheet, rect);
  }

  #range(rect: Rect): Range {
    return new Range(this.#book, this.#info().sheet, rect);
  }

  #info(): TableInfo {
    return tableInfo(this.#book, this.id);
  }

  #change(change: Partial<TableInfo>): void {
    const info = this.#info();
    if (this.#book.state(info.sheet).protection) {
      throw invalidOperation('Tables of a protected sheet cannot be changed.');
    }
    this.#book.engine.putTable({ ...info, ...change });
  }
}

export function tableInfo(book: Book, id: string): TableInfo {
  const info = book.engine.tables().find((table) => table.id === id);
  if (!info) throw itemNotFound();
  return info;
}

const edit = (kind: 'insert' | 'remove', rect: Rect) =>
  ({
    kind,
    axis: 'rows',
    at: rect.row,
    count: rect.rows,
    from: rect.column,
    to: rect.column + rect.columns - 1,
  }) as const;
