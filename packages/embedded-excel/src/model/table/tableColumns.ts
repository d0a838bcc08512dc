import type { Scalar } from '../../engine/content';
import type { TableInfo } from '../../engine/engine';
import { headingsOf, withRect } from '../../engine/tableHeadings';
import { parseInput } from '../../engine/input';
import type { Rect } from '../../geometry/rect';
import { lastColumn } from '../../geometry/rect';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../protocol/hostError';
import { HostCollection, HostObject, home } from '../../protocol/hostObject';
import { integer, text } from '../arguments';
import type { TableHome } from '../book';
import { Range } from '../range/range';
import { assertFreeOfTables, tableInfo } from './tableInfo';
import { fillTableColumns } from './columnFill';
import { Filter } from './tableFilter';
import { bodyRect, headerRect } from './tableHeaders';

/** learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export class TableColumnCollection extends HostCollection<TableColumn, TableHome> {
  override scalars(): readonly string[] {
    return ['count'];
  }

  get items(): TableColumn[] {
    return Array.from({ length: this.count }, (_item, index) => this.#wrap(index));
  }

  get count(): number {
    return tableInfo(this[home].book, this[home].table).rect.columns;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }

  /** By header text, whatever the case, or by id (the column's number from 1). */
  getItemOrNullObject(key: unknown): TableColumn | null {
    const info = tableInfo(this[home].book, this[home].table);
    if (typeof key === 'number') return key >= 1 && key <= info.rect.columns ? this.#wrap(key - 1) : null;
    const wanted = String(key).toLowerCase();
    const index = headingsOf(this[home].book.engine, info).findIndex((name) => name.toLowerCase() === wanted);
    return index < 0 ? null : this.#wrap(index);
  }

  getItemAt(index: unknown): TableColumn {
    const at = integer(index, 0);
    if (at >= this.count) throw itemNotFound();
    return this.#wrap(at);
  }

  /** Adds a column at the right end; `values` may be header and data, or missing. The header row may be off. */
  add(index?: unknown, values?: unknown, name?: unknown): TableColumn {
    const info = tableInfo(this[home].book, this[home].table);
    if (index !== null && index !== undefined && index !== info.rect.columns) throw invalidArgument();
    const rect = { ...info.rect, columns: info.rect.columns + 1 };
    assertFreeOfTables(this[home].book, info.sheet, rect, info.id);
    const column: Rect = { ...rect, column: lastColumn(rect), columns: 1 };
    const cells = Array.isArray(values) ? (values as Scalar[][]) : [];
    if (cells.length > 0 && cells.length !== rect.rows) throw invalidArgument();
    const grown = withRect(info, rect);
    const { hiddenHeadings } = grown;
    const given = typeof name === 'string' ? name : undefined;
    this[home].book.engine.putTable({
      ...grown,
      hiddenHeadings:
        hiddenHeadings && hiddenHeadings.map((own, at) => (at === info.rect.columns ? (given ?? own) : own)),
    });
    const title = given ?? cells[0]?.[0] ?? `Column${rect.columns}`;
    const contents = Array.from({ length: rect.rows }, (_cell, r) => {
      const value = r === 0 && hiddenHeadings === null ? title : (cells[r]?.[0] ?? null);
      return [value === null ? null : parseInput(value)];
    });
    const fill = fillTableColumns(this[home].book, info.sheet, column, contents);
    this[home].book.write(info.sheet, column, contents);
    fill();
    return this.#wrap(rect.columns - 1);
  }

  #wrap(index: number): TableColumn {
    return new TableColumn({ ...this[home], index });
  }
}

class TableColumn extends HostObject<TableHome & { readonly index: number }> {
  get index(): number {
    return this[home].index;
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  override scalars(): readonly string[] {
    return ['id', 'index', 'name', 'values'];
  }

  get id(): number {
    return this.index + 1;
  }

  get name(): string {
    return headingsOf(this[home].book.engine, this.#info())[this.index] ?? '';
  }

  set name(given: unknown) {
    const name = text(given);
    const info = this.#info();
    const { engine } = this[home].book;
    const headings = headingsOf(engine, info);
    if (headings.some((other, at) => at !== this.index && other.toLowerCase() === name.toLowerCase()))
      throw itemAlreadyExists();
    if (info.hiddenHeadings === null) this.getHeaderRowRange().values = [[`'${name}`]];
    else engine.putTable({ ...info, hiddenHeadings: headings.map((own, at) => (at === this.index ? name : own)) });
  }

  get filter(): Filter {
    return new Filter({ ...this[home], column: this.index });
  }

  get values(): Scalar[][] {
    return this.getRange().values;
  }

  set values(given: unknown) {
    this.getRange().values = given;
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

  delete(): void {
    const info = this.#info();
    if (info.rect.columns === 1) throw invalidArgument();
    const column = info.rect.column + this.index;
    this[home].book.engine.restructure(info.sheet, {
      kind: 'remove',
      axis: 'columns',
      at: column,
      count: 1,
      from: info.rect.row,
      to: info.rect.row + info.rect.rows - 1,
    });
  }

  #info(): TableInfo {
    return tableInfo(this[home].book, this[home].table);
  }

  #range(rect: Rect): Range {
    const column = { ...rect, column: rect.column + this.index, columns: 1 };
    return new Range({
      ...this[home],
      sheet: this.#info().sheet,
      rect: column,
    });
  }
}
