import { qualifiedAddress } from '../../geometry/a1';
import type { Rect } from '../../geometry/rect';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  boundingRect,
  intersection,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
} from '../../geometry/rect';
import { HostError, invalidArgument } from '../../protocol/hostError';
import { HostObject } from '../../protocol/hostObject';
import type { Located } from '../arguments';
import { integer, locate } from '../arguments';
import type { Book } from '../book';
import { surroundingRegion } from './surroundingRegion';

/** Place and shape of a range, and the ranges that can be reached from it. */
export abstract class RangeBlock<Self extends HostObject> extends HostObject {
  readonly #book: Book;
  readonly #sheet: string;
  readonly #rect: Rect;

  constructor(book: Book, sheet: string, rect: Rect) {
    super();
    const inside =
      rect.row >= 0 &&
      rect.column >= 0 &&
      rect.rows >= 1 &&
      rect.columns >= 1 &&
      lastRow(rect) < MAX_ROWS &&
      lastColumn(rect) < MAX_COLUMNS;
    if (!inside) throw invalidArgument();
    this.#book = book;
    this.#sheet = sheet;
    this.#rect = rect;
  }

  protected abstract at(rect: Rect): Self;

  override isReference(): boolean {
    return true;
  }

  /** Not an Office.js member: lets other objects of the model take this range as an argument. */
  located(): Located {
    return { sheet: this.#sheet, rect: this.#rect };
  }

  /** The block, cut to the sheet's content when it is made of entire rows or columns. */
  protected bounded(): Rect {
    const rect = this.#rect;
    if (!isEntireColumns(rect) && !isEntireRows(rect)) return rect;
    const used = this.#book.engine.used(this.#sheet, true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    return {
      row: rect.row,
      column: rect.column,
      rows: isEntireColumns(rect) ? lastRow(used) + 1 : rect.rows,
      columns: isEntireRows(rect) ? lastColumn(used) + 1 : rect.columns,
    };
  }

  get address(): string {
    return qualifiedAddress(this.#book.sheet(this.#sheet).name, this.#rect);
  }

  get rowIndex(): number {
    return this.#rect.row;
  }

  get columnIndex(): number {
    return this.#rect.column;
  }

  get rowCount(): number {
    return this.#rect.rows;
  }

  get columnCount(): number {
    return this.#rect.columns;
  }

  /** -1 beyond 2^31-1 cells. learn.microsoft.com …/excel.range#cellcount (ExcelApi 1.4) */
  get cellCount(): number {
    const count = this.#rect.rows * this.#rect.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumns(this.#rect);
  }

  get isEntireRow(): boolean {
    return isEntireRows(this.#rect);
  }

  getCell(row: unknown, column: unknown): Self {
    const { row: top, column: left } = this.#rect;
    return this.at({ row: top + integer(row), column: left + integer(column), rows: 1, columns: 1 });
  }

  getRow(row: unknown): Self {
    return this.at({ ...this.#rect, row: this.#rect.row + integer(row), rows: 1 });
  }

  getColumn(column: unknown): Self {
    return this.at({ ...this.#rect, column: this.#rect.column + integer(column), columns: 1 });
  }

  getLastRow(): Self {
    return this.at({ ...this.#rect, row: lastRow(this.#rect), rows: 1 });
  }

  getLastColumn(): Self {
    return this.at({ ...this.#rect, column: lastColumn(this.#rect), columns: 1 });
  }

  getLastCell(): Self {
    return this.at({ row: lastRow(this.#rect), column: lastColumn(this.#rect), rows: 1, columns: 1 });
  }

  getEntireRow(): Self {
    return this.at({ ...this.#rect, column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): Self {
    return this.at({ ...this.#rect, row: 0, rows: MAX_ROWS });
  }

  getOffsetRange(rows: unknown, columns: unknown): Self {
    const rect = this.#rect;
    return this.at({ ...rect, row: rect.row + integer(rows), column: rect.column + integer(columns) });
  }

  getResizedRange(rows: unknown, columns: unknown): Self {
    const rect = this.#rect;
    return this.at({ ...rect, rows: rect.rows + integer(rows), columns: rect.columns + integer(columns) });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.at({ ...this.#rect, rows: integer(rows), columns: integer(columns) });
  }

  getRowsAbove(count: unknown = 1): Self {
    const rows = integer(count, 1);
    return this.at({ ...this.#rect, row: this.#rect.row - rows, rows });
  }

  getRowsBelow(count: unknown = 1): Self {
    return this.at({ ...this.#rect, row: lastRow(this.#rect) + 1, rows: integer(count, 1) });
  }

  getColumnsBefore(count: unknown = 1): Self {
    const columns = integer(count, 1);
    return this.at({ ...this.#rect, column: this.#rect.column - columns, columns });
  }

  getColumnsAfter(count: unknown = 1): Self {
    return this.at({ ...this.#rect, column: lastColumn(this.#rect) + 1, columns: integer(count, 1) });
  }

  getBoundingRect(other: unknown): Self {
    return this.at(boundingRect(this.#rect, this.#sameSheet(other)));
  }

  getIntersection(other: unknown): Self {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError('ItemNotFound', 'The ranges do not intersect.', 404);
    return found;
  }

  getIntersectionOrNullObject(other: unknown): Self | null {
    const common = intersection(this.#rect, this.#sameSheet(other));
    return common && this.at(common);
  }

  getUsedRange(valuesOnly: unknown = false): Self {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown = false): Self | null {
    const used = this.#book.engine.used(this.#sheet, valuesOnly !== true);
    const common = used && intersection(used, this.#rect);
    return common && this.at(common);
  }

  getSurroundingRegion(): Self {
    return this.at(surroundingRegion(this.#book.engine, this.#sheet, this.#rect));
  }

  /** Library-internal: asked before a write so that large arrays can be sent in chunks. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.#rect.rows || columns !== this.#rect.columns) throw invalidArgument();
  }

  #sameSheet(other: unknown): Rect {
    const { sheet, rect } = locate(this.#book, this.#sheet, other);
    if (sheet !== this.#sheet) throw invalidArgument();
    return rect;
  }
}
