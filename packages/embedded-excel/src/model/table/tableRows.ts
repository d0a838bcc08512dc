import type { CellInput, Scalar } from '../../engine/content';
import type { TableInfo } from '../../engine/engine';
import { parseInput } from '../../engine/input';
import type { Rect } from '../../geometry/rect';
import { cell, lastRow } from '../../geometry/rect';
import { conflict, invalidArgument, itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject, home } from '../../protocol/hostObject';
import { integer } from '../arguments';
import type { TableHome } from '../book';
import { fillTableColumns } from './columnFill';
import { fillNewRows } from './newRows';
import { Range } from '../range/range';
import { restructure } from '../range/shiftCells';
import { tableInfo } from './tableInfo';
import { bodyRect } from './tableHeaders';

/** learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export class TableRowCollection extends HostCollection<TableRow, TableHome> {
  override scalars(): readonly string[] {
    return ['count'];
  }

  get items(): TableRow[] {
    return Array.from({ length: this.count }, (_item, index) => this.#wrap(index));
  }

  get count(): number {
    return bodyRect(this.#info()).rows;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): TableRow {
    const at = integer(index, 0);
    if (at >= this.count) throw itemNotFound();
    return this.#wrap(at);
  }

  /**
   * Puts rows in at `index`, or at the end. A value `null` leaves the cell to the column's formula.
   * Cells below the table move down. learn.microsoft.com …/excel.tablerowcollection#add
   */
  add(index?: unknown, values?: unknown, _alwaysInsert?: unknown): TableRow {
    const info = this.#info();
    const body = bodyRect(info);
    const at = index === null || index === undefined || index === -1 ? body.rows : integer(index, 0);
    const rows = readRows(values, info.rect.columns);
    if (at > body.rows || !rows) throw invalidArgument();
    if (this[home].book.switches.addedRows === 'conflict') throw conflict();
    this[home].book.assertEditable(info.sheet, body);
    const fresh: Rect = { ...body, row: body.row + at, rows: rows.length };
    if (at < body.rows) this.#insertWithin(info, fresh);
    else this.#append(info, fresh);
    const contents = rows.map((cells, r) =>
      cells.map((value, c): CellInput => {
        if (value === null) return null;
        return parseInput(value, this.#format(info.sheet, fresh.row + r, info.rect.column + c));
      }),
    );
    const fill = fillTableColumns(this[home].book, info.sheet, fresh, contents);
    this[home].book.write(info.sheet, fresh, contents);
    fill();
    return this.#wrap(at);
  }

  deleteRows(rows: unknown): void {
    if (!Array.isArray(rows)) throw invalidArgument();
    const indexes = rows.map((row) => (typeof row === 'number' ? row : (row as TableRow).index));
    for (const index of [...new Set(indexes)].sort((a, b) => b - a)) this.getItemAt(index).delete();
  }

  deleteRowsAt(index: unknown, count: unknown = 1): void {
    const [first, length] = [integer(index, 0), integer(count, 1)];
    this.deleteRows(Array.from({ length }, (_row, offset) => first + offset));
  }

  #insertWithin(info: TableInfo, fresh: Rect): void {
    restructure(this[home].book, info.sheet, band('insert', fresh));
    const grown = this.#info();
    // A row put in before the first one moves the block instead of growing it.
    if (grown.rect.rows === info.rect.rows) {
      const rect = { ...info.rect, rows: info.rect.rows + fresh.rows };
      this[home].book.engine.putTable({ ...info, rect });
    }
  }

  #append(info: TableInfo, fresh: Rect): void {
    restructure(this[home].book, info.sheet, band('insert', fresh));
    const rect = { ...info.rect, rows: info.rect.rows + fresh.rows };
    this[home].book.engine.putTable({ ...this.#info(), rect });
    fillNewRows(this[home].book.engine, this.#info(), fresh);
  }

  #format(sheet: string, row: number, column: number): string {
    return String(this[home].book.engine.style(sheet, cell(row, column), 'numberFormat'));
  }

  #info(): TableInfo {
    return tableInfo(this[home].book, this[home].table);
  }

  #wrap(index: number): TableRow {
    return new TableRow({ ...this[home], index });
  }
}

const band = (kind: 'insert' | 'remove', rect: Rect) =>
  ({
    kind,
    axis: 'rows',
    at: rect.row,
    count: rect.rows,
    from: rect.column,
    to: rect.column + rect.columns - 1,
  }) as const;

/** Rows to put in; one blank row when no values are given; `null` for a wrong shape. */
function readRows(values: unknown, columns: number): (Scalar | null)[][] | null {
  if (values === null || values === undefined) return [Array<null>(columns).fill(null)];
  if (!Array.isArray(values) || values.length === 0) return null;
  const rows = (Array.isArray(values[0]) ? values : [values]) as (Scalar | null)[][];
  return rows.every((cells) => Array.isArray(cells) && cells.length === columns) ? rows : null;
}

class TableRow extends HostObject<TableHome & { readonly index: number }> {
  get index(): number {
    return this[home].index;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Index: this.index };
  }

  override scalars(): readonly string[] {
    return ['index', 'values'];
  }

  get values(): Scalar[][] {
    return this.getRange().values;
  }

  set values(given: unknown) {
    this.getRange().values = given;
  }

  getRange(): Range {
    const info = tableInfo(this[home].book, this[home].table);
    const body = bodyRect(info);
    return new Range({
      ...this[home],
      sheet: info.sheet,
      rect: { ...body, row: body.row + this.index, rows: 1 },
    });
  }

  /** The last row of data is emptied, not removed: a table keeps one row. */
  delete(): void {
    const info = tableInfo(this[home].book, this[home].table);
    const body = bodyRect(info);
    const row = { ...body, row: body.row + this.index, rows: 1 };
    this[home].book.assertEditable(info.sheet, row);
    if (body.rows > 1 && row.row <= lastRow(body)) restructure(this[home].book, info.sheet, band('remove', row));
    else this[home].book.engine.clearContents(info.sheet, row);
  }
}
