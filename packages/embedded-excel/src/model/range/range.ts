import type { CellInput, Scalar } from '../../engine/content';
import { BLANK } from '../../engine/content';
import { isErrorValue, parseInput } from '../../engine/input';
import type { StyleKey, StyleValue } from '../../engine/style';
import { displayText } from '../../engine/text';
import { fromR1C1, toR1C1 } from '../../formula/r1c1';
import type { Rect } from '../../geometry/rect';
import { cell, isSingleCell, matrixOf, overlaps } from '../../geometry/rect';
import { invalidArgument, mergedRangeConflict, notImplemented } from '../../protocol/hostError';
import { home, type HostObject } from '../../protocol/hostObject';
import { locate, oneOf } from '../arguments';
import { ConditionalFormatCollection } from '../rules/conditionalFormatCollection';
import { clearCells } from './clearCells';
import { copyCells } from './copyCells';
import { DataValidation } from '../rules/dataValidation';
import { RangeAreas } from './rangeAreas';
import { RangeBlock } from './rangeBlock';
import { RangeFormat } from './rangeFormat';
import { RangeSort } from './rangeSort';
import { deleteCells, insertCells } from './shiftCells';
import { specialCells } from './specialCells';
import { writeBlock } from './writeBlock';
import type { Hyperlink } from '../sheet/sheetState';

type Matrix<T> = readonly (readonly T[])[];

/** learn.microsoft.com/javascript/api/excel/excel.range */
export class Range extends RangeBlock<Range> {
  protected at(rect: Rect): Range {
    return new Range({ ...this[home], rect });
  }

  override scalars(): readonly string[] {
    return [
      'address',
      'values',
      'formulas',
      'formulasR1C1',
      'text',
      'numberFormat',
      'valueTypes',
      'rowIndex',
      'columnIndex',
      'rowCount',
      'columnCount',
      'cellCount',
      'hidden',
      'rowHidden',
      'columnHidden',
      'isEntireColumn',
      'isEntireRow',
      'hyperlink',
      'hasSpill',
    ];
  }

  get values(): Scalar[][] {
    return this[home].book.engine.values(this[home].sheet, this.bounded());
  }

  set values(given: unknown) {
    this.#write(given, (value) => value);
  }

  get formulas(): Scalar[][] {
    return this[home].book.engine.formulas(this[home].sheet, this.bounded());
  }

  set formulas(given: unknown) {
    this.#write(given, (value) => value);
  }

  get formulasR1C1(): Scalar[][] {
    const rect = this.bounded();
    return this.formulas.map((cells, r) => cells.map((content, c) => asR1C1(content, rect.row + r, rect.column + c)));
  }

  set formulasR1C1(given: unknown) {
    this.#write(given, (value, row, column) =>
      typeof value === 'string' && value.startsWith('=') ? fromR1C1(value, row, column) : value,
    );
  }

  get text(): string[][] {
    const formats = this.numberFormat;
    return this.values.map((cells, r) =>
      cells.map((value, c) => displayText(value, String(formats[r]?.[c] ?? 'General'))),
    );
  }

  /** learn.microsoft.com …/excel.rangevaluetype: numbers, dates included, are Double. */
  get valueTypes(): string[][] {
    return this.values.map((cells) => cells.map(valueType));
  }

  get numberFormat(): StyleValue[][] {
    return this.#styleMatrix('numberFormat');
  }

  set numberFormat(given: unknown) {
    const rect = this.bounded();
    const matrix = this.#matrix(given, rect);
    const [first] = matrix[0] ?? [];
    if (matrix.every((cells) => cells.every((format) => format === first))) {
      if (first !== null && first !== undefined) this.#setFormat(this[home].rect, first);
      return;
    }
    matrix.forEach((cells, r) =>
      cells.forEach((format, c) => {
        if (format !== null) this.#setFormat(cell(rect.row + r, rect.column + c), format);
      }),
    );
  }

  get hidden(): StyleValue | null {
    return this.rowHidden === true || this.columnHidden === true;
  }

  get rowHidden(): StyleValue | null {
    return this[home].book.engine.style(this[home].sheet, this.bounded(), 'rowHidden');
  }

  set rowHidden(given: unknown) {
    this[home].book.engine.setStyle(this[home].sheet, this[home].rect, 'rowHidden', given === true);
  }

  get columnHidden(): StyleValue | null {
    return this[home].book.engine.style(this[home].sheet, this.bounded(), 'columnHidden');
  }

  set columnHidden(given: unknown) {
    this[home].book.engine.setStyle(this[home].sheet, this[home].rect, 'columnHidden', given === true);
  }

  /** learn.microsoft.com …/excel.range#hyperlink (ExcelApi 1.7); null when cells differ or have none. */
  get hyperlink(): Hyperlink | null {
    const found = [...this[home].book.state(this[home].sheet).hyperlinks.within(this.bounded())];
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  set hyperlink(link: Hyperlink | null) {
    const { hyperlinks } = this[home].book.state(this[home].sheet);
    hyperlinks.cut(this[home].rect);
    if (!link) return;
    hyperlinks.put(this[home].rect, link);
    if (link.textToDisplay !== undefined) this.values = link.textToDisplay;
  }

  get hasSpill(): boolean {
    return this.getSpillingToRangeOrNullObject() !== null;
  }

  get worksheet(): HostObject {
    return this[home].book.worksheet(this[home].sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat({ ...this[home], blocks: [this.located()] });
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this[home]);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this[home]);
  }

  get sort(): RangeSort {
    return new RangeSort({ ...this[home], rect: this.bounded() });
  }

  /** Of the kinds of cells that Excel finds, those with data validation and those with a formula. */
  getSpecialCellsOrNullObject(kind: unknown): RangeAreas | null {
    const found = specialCells(this[home].book, this[home].sheet, this.bounded(), kind);
    return found.length === 0 ? null : new RangeAreas({ ...this[home], rects: found });
  }

  /** learn.microsoft.com …/excel.range#getcellproperties (ExcelApi 1.9): names of fonts alone. */
  getCellProperties(wanted: unknown): unknown[][] {
    if (JSON.stringify(wanted) !== JSON.stringify({ format: { font: { name: true } } }))
      throw notImplemented('Range', 'getCellProperties', JSON.stringify(wanted));
    const { row, column, rows, columns } = this.bounded();
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => ({
        format: {
          font: {
            name: this[home].book.engine.style(this[home].sheet, cell(row + down, column + right), 'font.name'),
          },
        },
      })),
    );
  }

  /** learn.microsoft.com …/excel.range#getrowproperties (ExcelApi 1.9): which rows are hidden, and nothing else. */
  getRowProperties(wanted: unknown): unknown[] {
    if (JSON.stringify(wanted) !== JSON.stringify({ rowHidden: true }))
      throw notImplemented('Range', 'getRowProperties', JSON.stringify(wanted));
    const { book, sheet, rect } = this[home];
    return Array.from({ length: rect.rows }, (_row, down) => ({
      rowHidden: book.engine.style(sheet, cell(rect.row + down, rect.column), 'rowHidden'),
    }));
  }

  getSpillingToRange(): Range {
    const spilled = this.getSpillingToRangeOrNullObject();
    if (!spilled) throw invalidArgument();
    return spilled;
  }

  getSpillingToRangeOrNullObject(): Range | null {
    if (!isSingleCell(this[home].rect)) return null;
    const spilled = this[home].book.engine.spill(this[home].sheet, this[home].rect.row, this[home].rect.column);
    return spilled && this.at(spilled);
  }

  clear(applyTo?: unknown): void {
    clearCells(this[home], applyTo);
  }

  insert(shift: unknown): Range {
    insertCells(this[home].book, this[home].sheet, this[home].rect, oneOf(shift, ['Down', 'Right']));
    return this.at(this[home].rect);
  }

  delete(shift: unknown): void {
    deleteCells(this[home].book, this[home].sheet, this[home].rect, oneOf(shift, ['Up', 'Left']));
  }

  /** Cells of a table are never merged. support.microsoft.com "Merge and unmerge cells" */
  merge(across: unknown = false): void {
    const { row, rows } = this[home].rect;
    const { book, sheet, rect } = this[home];
    const inTable = book.engine.tables().some((table) => table.sheet === sheet && overlaps(table.rect, rect));
    if (inTable) throw mergedRangeConflict();
    if (across !== true) return this[home].book.engine.merge(this[home].sheet, this[home].rect);
    for (let r = row; r < row + rows; r++) {
      this[home].book.engine.merge(this[home].sheet, {
        ...this[home].rect,
        row: r,
        rows: 1,
      });
    }
  }

  unmerge(): void {
    this[home].book.engine.unmerge(this[home].sheet, this[home].rect);
  }

  copyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    copyCells(this[home].book, locate(this[home].book, this[home].sheet, source), this.located(), {
      what: oneOf(copyType, ['All', 'Formulas', 'Values', 'Formats'], 'All'),
      skipBlanks: skipBlanks === true,
      transpose: transpose === true,
    });
  }

  select(): void {
    this[home].book.engine.select(this[home].sheet, this[home].rect);
  }

  calculate(): void {
    this[home].book.engine.recalculate();
  }

  #setFormat(rect: Rect, format: unknown): void {
    if (typeof format !== 'string') throw invalidArgument();
    this[home].book.assertAllowed(this[home].sheet, 'allowFormatCells');
    this[home].book.engine.setStyle(this[home].sheet, rect, 'numberFormat', format);
  }

  #styleMatrix(key: StyleKey): StyleValue[][] {
    const rect = this.bounded();
    const uniform = this[home].book.engine.style(this[home].sheet, rect, key);
    return matrixOf(
      rect,
      (row, column) => uniform ?? this[home].book.engine.style(this[home].sheet, cell(row, column), key) ?? 'General',
    );
  }

  /** An array must have the range's shape; a single value goes to every cell. */
  #matrix(given: unknown, rect: Rect): Matrix<unknown> {
    if (!Array.isArray(given)) return matrixOf(rect, () => given);
    const rows = given as unknown[];
    const fits =
      rows.length === rect.rows && rows.every((cells) => Array.isArray(cells) && cells.length === rect.columns);
    if (!fits) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    return rows as unknown[][];
  }

  #write(given: unknown, translate: (value: Scalar, row: number, column: number) => Scalar): void {
    const rect = Array.isArray(given) ? this[home].rect : this.bounded();
    const uniform = this[home].book.engine.style(this[home].sheet, rect, 'numberFormat');
    const formatAt = (row: number, column: number): string =>
      String(uniform ?? this[home].book.engine.style(this[home].sheet, cell(row, column), 'numberFormat'));
    const contents = this.#matrix(given, rect).map((cells, r) =>
      cells.map((value, c): CellInput => {
        // null leaves the cell as it is. learn.microsoft.com …/excel-add-ins-ranges-set-get-values
        if (value === null) return null;
        if (value === '') return BLANK;
        if (!isScalar(value)) throw invalidArgument();
        const [row, column] = [rect.row + r, rect.column + c];
        const format = typeof value === 'string' ? formatAt(row, column) : 'General';
        return parseInput(translate(value, row, column), format);
      }),
    );
    writeBlock(this[home].book, this[home].sheet, rect, Array.isArray(given), contents);
  }
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const asR1C1 = (content: Scalar, row: number, column: number): Scalar =>
  typeof content === 'string' && content.startsWith('=') ? toR1C1(content, row, column) : content;

function valueType(value: Scalar): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}
