import type { TableInfo } from '../../engine/engine';
import { BLANK } from '../../engine/content';
import { headingsOf, withRect } from '../../engine/tableHeadings';
import type { Rect } from '../../geometry/rect';
import { lastRow, matrixOf } from '../../geometry/rect';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../../protocol/hostError';
import { HostObject, defineMembers, home } from '../../protocol/hostObject';
import { locate, text, validName } from '../arguments';
import type { TableHome } from '../book';
import { Range } from '../range/range';
import { TableColumnCollection } from './tableColumns';
import { AutoFilter, clearFilters } from './tableFilter';
import { fillCalculated } from './newRows';
import { bodyRect, headerRect } from './tableHeaders';
import { assertFreeOfTables, tableInfo } from './tableInfo';
import { TableRowCollection } from './tableRows';
import { TableSort } from './tableSort';

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
export class Table extends HostObject<TableHome> {
  constructor(given: TableHome) {
    super(given);
    defineMembers(
      this,
      FLAGS,
      (flag) => this.#info()[flag],
      (flag, value) => this.#change({ [flag]: value === true }),
    );
  }

  get id(): string {
    return this[home].table;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.#info().id };
  }

  override registrations(): readonly string[] {
    return ['DataChangedEvent', 'SelectionChangedEvent'];
  }

  override scalars(): readonly string[] {
    return ['id', 'name', 'showHeaders', 'showTotals', 'style', ...super.scalars()];
  }

  get name(): string {
    return this.#info().name;
  }

  set name(given: unknown) {
    const name = validName(given);
    const lower = name.toLowerCase();
    const { engine } = this[home].book;
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
    return this.#info().hiddenHeadings === null;
  }

  /**
   * The row is no part of the table while it is off: its cells are blank, the table remembers the headings, and formulas go
   * on naming its columns. support.microsoft.com "Turn Excel table headers on or off"
   */
  set showHeaders(given: unknown) {
    if (this.showHeaders === (given === true)) return;
    if (given === true) this.#showHeaderRow();
    else this.#hideHeaderRow();
  }

  /** "When you turn the header row off, AutoFilter is turned off and any applied filters are removed" (same page). */
  #hideHeaderRow(): void {
    const { book } = this[home];
    const info = this.#info();
    const row = headerRect(info);
    book.assertEditable(info.sheet, row);
    clearFilters(book, this.id);
    this.#change({
      hiddenHeadings: headingsOf(book.engine, info),
      rect: { ...info.rect, row: info.rect.row + 1, rows: info.rect.rows - 1 },
      showFilterButton: false,
    });
    book.engine.clearContents(info.sheet, row);
  }

  /** Into the row above the data, or a new one where something stands there: not tried in Excel. */
  #showHeaderRow(): void {
    const { engine } = this[home].book;
    const { sheet, rect, hiddenHeadings } = this.#info();
    const above = { ...rect, row: rect.row - 1, rows: 1 };
    const isFree =
      rect.row > 0 &&
      engine
        .formulas(sheet, above)
        .flat()
        .every((content) => content === '');
    if (!isFree) engine.restructure(sheet, edit('insert', { ...rect, rows: 1 }));
    const row = isFree ? above : { ...rect, rows: 1 };
    const headings = (hiddenHeadings ?? []).map((value) => ({ formula: null, value }));
    engine.write(sheet, row, [headings]);
    this.#change({
      hiddenHeadings: null,
      rect: { ...row, rows: rect.rows + 1 },
      showFilterButton: true,
    });
  }

  get showTotals(): boolean {
    return this.#info().showTotals;
  }

  /** The totals row is put below the data, in a row of its own. */
  set showTotals(given: unknown) {
    const info = this.#info();
    if (info.showTotals === (given === true)) return;
    const row = given === true ? lastRow(info.rect) + 1 : lastRow(info.rect);
    const band = {
      row,
      column: info.rect.column,
      rows: 1,
      columns: info.rect.columns,
    };
    if (given === true) {
      this[home].book.engine.restructure(info.sheet, edit('insert', band));
      this.#change({
        rect: { ...info.rect, rows: info.rect.rows + 1 },
        showTotals: true,
      });
      this[home].book.engine.write(info.sheet, { ...band, columns: 1 }, [[{ formula: null, value: 'Total' }]]);
    } else {
      this[home].book.engine.write(
        info.sheet,
        band,
        matrixOf(band, () => BLANK),
      );
      this.#change({
        rect: { ...info.rect, rows: info.rect.rows - 1 },
        showTotals: false,
      });
    }
  }

  get worksheet(): HostObject {
    return this[home].book.worksheet(this.#info().sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection({ ...this[home], table: this.id });
  }

  get rows(): TableRowCollection {
    return new TableRowCollection({ ...this[home], table: this.id });
  }

  get sort(): TableSort {
    return new TableSort({ ...this[home], table: this.id });
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter({ ...this[home], table: this.id });
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

  /**
   * The header row stays where it is; rows that come in take over the formulas of calculated columns.
   * learn.microsoft.com …/excel.table#resize (ExcelApi 1.13), support.microsoft.com "Use calculated columns in an Excel
   * table": not tried in Excel whether cells that hold something are left
   */
  resize(address: unknown): void {
    const info = this.#info();
    const { sheet, rect } = locate(this[home].book, info.sheet, address);
    const fits = sheet === info.sheet && rect.row === info.rect.row && rect.rows >= (this.showHeaders ? 2 : 1);
    if (!fits) throw invalidArgument();
    assertFreeOfTables(this[home].book, sheet, rect, this.id);
    this.#change(withRect(info, rect));
    const { engine, switches } = this[home].book;
    const added = lastRow(rect) - lastRow(info.rect);
    if (added > 0 && !info.showTotals && switches.calculatedColumns === 'filled') {
      fillCalculated(engine, this.#info(), { row: lastRow(info.rect) + 1, rows: added });
    }
  }

  clearFilters(): void {
    clearFilters(this[home].book, this.id);
  }

  convertToRange(): Range {
    const range = this.getRange();
    this[home].book.engine.deleteTable(this.id);
    return range;
  }

  /** Takes the cells' contents along with the table. */
  delete(): void {
    const { sheet, rect } = this.#info();
    this[home].book.assertEditable(sheet, rect);
    this[home].book.engine.deleteTable(this.id);
    this[home].book.engine.clearContents(sheet, rect);
  }

  #range(rect: Rect): Range {
    return new Range({ ...this[home], sheet: this.#info().sheet, rect });
  }

  #info(): TableInfo {
    return tableInfo(this[home].book, this.id);
  }

  #change(change: Partial<TableInfo>): void {
    const info = this.#info();
    if (this[home].book.state(info.sheet).protection) {
      throw invalidOperation('Tables of a protected sheet cannot be changed.');
    }
    this[home].book.engine.putTable({ ...info, ...change });
  }
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
