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
import { HostObject, home } from '../../protocol/hostObject';
import type { Located } from '../arguments';
import { integer, locate } from '../arguments';
import type { BlockHome } from '../book';
import { boundedRect } from './boundedRect';
import { surroundingRegion } from './surroundingRegion';

/** Place and shape of a range, and the ranges that can be reached from it. */
export abstract class RangeBlock<Self extends HostObject> extends HostObject<BlockHome> {
  constructor(given: BlockHome) {
    super(given);
    const { rect } = given;
    const inside =
      rect.row >= 0 &&
      rect.column >= 0 &&
      rect.rows >= 1 &&
      rect.columns >= 1 &&
      lastRow(rect) < MAX_ROWS &&
      lastColumn(rect) < MAX_COLUMNS;
    if (!inside) throw invalidArgument();
  }

  protected abstract at(rect: Rect): Self;

  override isReference(): boolean {
    return true;
  }

  /** Not an Office.js member: lets other objects of the model take this range as an argument. */
  located(): Located {
    return { sheet: this[home].sheet, rect: this[home].rect };
  }

  protected bounded(): Rect {
    return boundedRect(this[home]);
  }

  get address(): string {
    return qualifiedAddress(this[home].book.sheet(this[home].sheet).name, this[home].rect);
  }

  get rowIndex(): number {
    return this[home].rect.row;
  }

  get columnIndex(): number {
    return this[home].rect.column;
  }

  get rowCount(): number {
    return this[home].rect.rows;
  }

  get columnCount(): number {
    return this[home].rect.columns;
  }

  /** -1 beyond 2^31-1 cells. learn.microsoft.com …/excel.range#cellcount (ExcelApi 1.4) */
  get cellCount(): number {
    const count = this[home].rect.rows * this[home].rect.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumns(this[home].rect);
  }

  get isEntireRow(): boolean {
    return isEntireRows(this[home].rect);
  }

  getCell(row: unknown, column: unknown): Self {
    const { row: top, column: left } = this[home].rect;
    return this.at({
      row: top + integer(row),
      column: left + integer(column),
      rows: 1,
      columns: 1,
    });
  }

  getRow(row: unknown): Self {
    return this.at({
      ...this[home].rect,
      row: this[home].rect.row + integer(row),
      rows: 1,
    });
  }

  getColumn(column: unknown): Self {
    return this.at({
      ...this[home].rect,
      column: this[home].rect.column + integer(column),
      columns: 1,
    });
  }

  getLastRow(): Self {
    return this.at({
      ...this[home].rect,
      row: lastRow(this[home].rect),
      rows: 1,
    });
  }

  getLastColumn(): Self {
    return this.at({
      ...this[home].rect,
      column: lastColumn(this[home].rect),
      columns: 1,
    });
  }

  getLastCell(): Self {
    return this.at({
      row: lastRow(this[home].rect),
      column: lastColumn(this[home].rect),
      rows: 1,
      columns: 1,
    });
  }

  getEntireRow(): Self {
    return this.at({ ...this[home].rect, column: 0, columns: MAX_COLUMNS });
  }

  getEntireColumn(): Self {
    return this.at({ ...this[home].rect, row: 0, rows: MAX_ROWS });
  }

  getOffsetRange(rows: unknown, columns: unknown): Self {
    const rect = this[home].rect;
    return this.at({
      ...rect,
      row: rect.row + integer(rows),
      column: rect.column + integer(columns),
    });
  }

  getResizedRange(rows: unknown, columns: unknown): Self {
    const rect = this[home].rect;
    return this.at({
      ...rect,
      rows: rect.rows + integer(rows),
      columns: rect.columns + integer(columns),
    });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.at({
      ...this[home].rect,
      rows: integer(rows),
      columns: integer(columns),
    });
  }

  getRowsAbove(count: unknown = 1): Self {
    const rows = integer(count, 1);
    return this.at({
      ...this[home].rect,
      row: this[home].rect.row - rows,
      rows,
    });
  }

  getRowsBelow(count: unknown = 1): Self {
    return this.at({
      ...this[home].rect,
      row: lastRow(this[home].rect) + 1,
      rows: integer(count, 1),
    });
  }

  getColumnsBefore(count: unknown = 1): Self {
    const columns = integer(count, 1);
    return this.at({
      ...this[home].rect,
      column: this[home].rect.column - columns,
      columns,
    });
  }

  getColumnsAfter(count: unknown = 1): Self {
    return this.at({
      ...this[home].rect,
      column: lastColumn(this[home].rect) + 1,
      columns: integer(count, 1),
    });
  }

  getBoundingRect(other: unknown): Self {
    return this.at(boundingRect(this[home].rect, this.#sameSheet(other)));
  }

  getIntersection(other: unknown): Self {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError('ItemNotFound', 'The ranges do not intersect.', 404);
    return found;
  }

  getIntersectionOrNullObject(other: unknown): Self | null {
    const common = intersection(this[home].rect, this.#sameSheet(other));
    return common && this.at(common);
  }

  getUsedRange(valuesOnly: unknown = false): Self {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown = false): Self | null {
    const used = this[home].book.engine.used(this[home].sheet, valuesOnly !== true);
    const common = used && intersection(used, this[home].rect);
    return common && this.at(common);
  }

  getSurroundingRegion(): Self {
    return this.at(surroundingRegion(this[home].book.engine, this[home].sheet, this[home].rect));
  }

  /** Library-internal: asked before a write so that large arrays can be sent in chunks. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this[home].rect.rows || columns !== this[home].rect.columns) throw invalidArgument();
  }

  #sameSheet(other: unknown): Rect {
    const { sheet, rect } = locate(this[home].book, this[home].sheet, other);
    if (sheet !== this[home].sheet) throw invalidArgument();
    return rect;
  }
}
