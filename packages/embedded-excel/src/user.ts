import type { CellInput, Scalar } from './engine/content';
import { parseInput } from './engine/input';
import { cell, isSingleCell } from './geometry/rect';
import { wholeBand } from './geometry/structuralEdit';
import type { Rect } from './geometry/rect';
import { locate, validSheetName } from './model/arguments';
import type { Book } from './model/book';
import { sortRows } from './model/range/rangeSort';
import { fillTableColumns } from './model/table/columnFill';
import { restructure } from './model/range/shiftCells';
import { HostError } from './protocol/hostError';
import { isAllowed } from './model/rules/validationCheck';

/** Thrown when Excel would have stopped the user with a message, and kept the cell as it was. */
export class Refused extends Error {
  constructor(readonly reason: 'validation' | 'protection' | 'structure' | 'content') {
    super(`The user's change is refused: ${reason}.`);
    this.name = 'Refused';
  }
}

/** What a person does to the workbook by hand, as opposed to what the add-in does. */
export class User {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /**
   * Types into one cell. Data validation with a stop alert refuses what it forbids; a formula fills the column of a table,
   * where a pasted one does not.
   */
  type(sheetName: string, address: string, value: Scalar): void {
    const { sheet, rect } = this.#locate(sheetName, address);
    if (!isSingleCell(rect)) throw new Error('A person types into one cell at a time; use paste.');
    const content = this.#parse(sheet, rect.row, rect.column, value);
    this.#assertValid(sheet, rect, content);
    const fill = fillTableColumns(this.#book, sheet, rect, [[content]]);
    this.#write(sheet, rect, [[content]]);
    fill();
  }

  /** Chooses from the list of a cell, which not every Excel tells the add-in of. */
  choose(sheetName: string, address: string, value: Scalar): void {
    const { sheet, rect } = this.#locate(sheetName, address);
    const hasList = this.#book.engine.validations(sheet, rect).some(({ rule }) => 'list' in rule);
    if (!hasList) throw new Error(`The cell ${address} has no list to choose from.`);
    const heard = this.#book.enableEvents;
    this.#book.enableEvents = heard && this.#book.switches.listChoiceEvents === 'sent';
    try {
      this.type(sheetName, address, value);
    } finally {
      this.#book.enableEvents = heard;
    }
  }

  /** Pastes a block from its top left cell on. Pasting is not validated. */
  paste(sheetName: string, address: string, values: readonly (readonly Scalar[])[]): void {
    const { sheet, rect: start } = this.#locate(sheetName, address);
    const columns = Math.max(...values.map((row) => row.length));
    const rect = {
      row: start.row,
      column: start.column,
      rows: values.length,
      columns,
    };
    const contents = values.map((row, r) =>
      Array.from({ length: columns }, (_cell, c): CellInput =>
        this.#parse(sheet, rect.row + r, rect.column + c, row[c] ?? ''),
      ),
    );
    this.#write(sheet, rect, contents);
  }

  /** Pastes cells copied in another workbook: they bring their validation along, that is none. */
  pasteCells(sheetName: string, address: string, values: readonly (readonly Scalar[])[]): void {
    this.paste(sheetName, address, values);
    const { sheet, rect: start } = this.#locate(sheetName, address);
    const columns = Math.max(...values.map((row) => row.length));
    this.#book.engine.setValidation(sheet, { ...start, rows: values.length, columns }, null);
  }

  clear(sheetName: string, address: string): void {
    const { sheet, rect } = this.#locate(sheetName, address);
    this.#refusing(() => {
      this.#book.assertEditable(sheet, rect);
      this.#book.engine.clearContents(sheet, rect);
    });
  }

  /** Puts rows in before row number `row` (counted from 1, as on screen). */
  insertRows(sheetName: string, row: number, count = 1): void {
    this.#restructure(sheetName, 'insert', 'rows', row, count);
  }

  deleteRows(sheetName: string, row: number, count = 1): void {
    this.#restructure(sheetName, 'remove', 'rows', row, count);
  }

  /** Puts columns in before column number `column`, counted from 1. */
  insertColumns(sheetName: string, column: number, count = 1): void {
    this.#restructure(sheetName, 'insert', 'columns', column, count);
  }

  deleteColumns(sheetName: string, column: number, count = 1): void {
    this.#restructure(sheetName, 'remove', 'columns', column, count);
  }

  /** Sorts the rows of a block by one of its columns, counted from 0. */
  sort(sheetName: string, address: string, column: number, ascending = true): void {
    const { sheet, rect } = this.#locate(sheetName, address);
    this.#refusing(() => sortRows(this.#book, sheet, rect, [{ key: column, ascending }], false));
  }

  renameSheet(sheetName: string, name: string): void {
    this.#refusing(() => this.#book.assertStructureOpen());
    this.#book.engine.renameSheet(this.#sheet(sheetName), validSheetName(name));
  }

  deleteSheet(sheetName: string): void {
    this.#refusing(() => this.#book.assertStructureOpen());
    this.#book.engine.deleteSheet(this.#sheet(sheetName));
  }

  addSheet(sheetName: string): void {
    this.#refusing(() => this.#book.assertStructureOpen());
    this.#book.engine.addSheet(validSheetName(sheetName));
  }

  select(sheetName: string, address: string): void {
    const { sheet, rect } = this.#locate(sheetName, address);
    this.#book.engine.select(sheet, rect);
  }

  #restructure(
    sheetName: string,
    kind: 'insert' | 'remove',
    axis: 'rows' | 'columns',
    at: number,
    count: number,
  ): void {
    this.#refusing(
      () => restructure(this.#book, this.#sheet(sheetName), wholeBand(kind, axis, at - 1, count)),
      'structure',
    );
  }

  #write(sheet: string, rect: Rect, contents: readonly (readonly CellInput[])[]): void {
    this.#refusing(() => this.#book.write(sheet, rect, contents));
  }

  #refusing(act: () => void, reason: Refused['reason'] = 'protection'): void {
    try {
      act();
    } catch (error) {
      if (error instanceof HostError) throw new Refused(error.code === 'InvalidArgument' ? 'content' : reason);
      throw error;
    }
  }

  #parse(sheet: string, row: number, column: number, value: Scalar) {
    const format = this.#book.engine.style(sheet, cell(row, column), 'numberFormat');
    return parseInput(value, String(format));
  }

  #assertValid(sheet: string, rect: Rect, content: CellInput): void {
    if (content === null || content.formula !== null) return;
    for (const rule of this.#book.engine.validations(sheet, rect)) {
      const stops = rule.errorAlert.showAlert && rule.errorAlert.style === 'Stop';
      if (stops && !isAllowed(this.#book, sheet, content.value, rule)) {
        throw new Refused('validation');
      }
    }
  }

  #sheet(name: string): string {
    const sheet = this.#book.sheetNamed(name);
    if (!sheet) throw new Error(`The workbook has no sheet "${name}".`);
    return sheet.id;
  }

  #locate(sheetName: string, address: string) {
    return locate(this.#book, this.#sheet(sheetName), address);
  }
}
