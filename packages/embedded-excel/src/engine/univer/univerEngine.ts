import type { Rect } from '../../geometry/rect';
import { isSingleCell, overlaps } from '../../geometry/rect';
import type { StructuralEdit } from '../../geometry/structuralEdit';
import type { ConditionalFormatInfo } from '../conditionalFormat';
import type { CellInput, Scalar } from '../content';
import type { Engine, GridFunction, NameInfo, SheetInfo, TableInfo } from '../engine';
import type { EngineEvent } from '../events';
import { structuralChange } from '../structuralChange';
import type { StyleKey, StyleValue } from '../style';
import type { ValidationInfo } from '../validation';
import { Calculation } from './calculation';
import { UniverCells } from './parts/cells';
import { UniverConditionals } from './parts/conditionals';
import type { UniverKit } from './kit';
import { UniverNames } from './parts/names';
import { restructure } from './restructure';
import { UniverSheets } from './parts/sheets';
import { UniverStyles } from './parts/styles';
import { UniverTables } from './parts/tables';
import { UniverBook, toRange, toRect } from './univerBook';
import { UserChanges } from './parts/userChanges';
import { UserMoves } from './parts/userMoves';
import { UniverValidations } from './parts/validations';

/** A workbook that calculates: Univer without a screen in Node, or with its screen in the page. */
export class UniverEngine implements Engine {
  readonly calculates = true;
  readonly #book: UniverBook;
  readonly #sheets: UniverSheets;
  readonly #cells: UniverCells;
  readonly #styles: UniverStyles;
  readonly #tables: UniverTables;
  readonly #names: UniverNames;
  readonly #validations: UniverValidations;
  readonly #conditionals: UniverConditionals;
  readonly #calculation: Calculation;
  #listeners: ((event: EngineEvent) => void)[] = [];

  constructor(kit: UniverKit) {
    this.#book = new UniverBook(kit);
    const emit = (event: EngineEvent) => this.#emit(event);
    this.#tables = new UniverTables(this.#book);
    this.#cells = new UniverCells(this.#book, (sheet, row, column) => this.#tables.nameAt(sheet, row, column));
    this.#styles = new UniverStyles(this.#book);
    this.#sheets = new UniverSheets(this.#book, emit);
    this.#names = new UniverNames(this.#book);
    this.#validations = new UniverValidations(this.#book);
    this.#conditionals = new UniverConditionals(this.#book);
    this.#calculation = new Calculation(this.#book, (sheets) => {
      for (const sheet of sheets) emit({ kind: 'calculated', sheet });
    });
    const moves = new UserMoves(this.#tables, this.#conditionals, this.#styles, this.#cells);
    new UserChanges(this.#book, this.#cells, emit, moves);
  }

  onEvent(listener: (event: EngineEvent) => void): void {
    this.#listeners.push(listener);
  }

  #emit(event: EngineEvent): void {
    if (event.kind === 'changed') this.#syncHeaders(event.sheet, event.rect);
    for (const listener of this.#listeners) listener(event);
  }

  /** Column names of a table follow its header cells. */
  #syncHeaders(sheet: string, rect: Rect): void {
    for (const table of this.#tables.list()) {
      const header = { ...table.rect, rows: 1 };
      if (table.sheet === sheet && overlaps(header, rect)) this.#tables.syncColumns(table.id, this.#cells);
    }
  }

  sheets(): readonly SheetInfo[] {
    return this.#sheets.list();
  }

  addSheet(name: string): string {
    return this.#sheets.add(name);
  }

  deleteSheet(sheet: string): void {
    this.#cells.forget(sheet);
    this.#styles.forget(sheet);
    this.#validations.forget(sheet);
    for (const name of this.#names.list()) if (name.scope === sheet) this.#names.delete(name.name, sheet);
    for (const table of this.#tables.list()) if (table.sheet === sheet) this.#tables.delete(table.id);
    this.#sheets.delete(sheet);
  }

  renameSheet(sheet: string, name: string): void {
    this.#sheets.rename(sheet, name);
  }

  moveSheet(sheet: string, position: number): void {
    this.#sheets.move(sheet, position);
  }

  setSheet(sheet: string, change: Partial<Omit<SheetInfo, 'id' | 'name'>>): void {
    this.#sheets.change(sheet, change);
  }

  activeSheet(): string {
    return this.#sheets.active();
  }

  activate(sheet: string): void {
    this.#sheets.activate(sheet);
  }

  selection(): { readonly sheet: string; readonly rect: Rect } {
    return this.#sheets.selection();
  }

  select(sheet: string, rect: Rect): void {
    this.#sheets.select(sheet, rect);
  }

  freeze(sheet: string): { readonly rows: number; readonly columns: number } {
    return this.#sheets.freeze(sheet);
  }

  setFreeze(sheet: string, rows: number, columns: number): void {
    this.#sheets.setFreeze(sheet, rows, columns);
  }

  values(sheet: string, rect: Rect): Scalar[][] {
    return this.#cells.values(sheet, rect);
  }

  formulas(sheet: string, rect: Rect): Scalar[][] {
    return this.#cells.formulas(sheet, rect);
  }

  write(sheet: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void {
    const before = isSingleCell(rect) ? this.values(sheet, rect)[0]?.[0] : undefined;
    this.#cells.write(sheet, rect, cells);
    // After many formulas were replaced, as by sorting, Univer 0.25.1 calculates some that depend on them too early.
    if (rect.rows > 1 && cells.some((inputs) => inputs.some((input) => input && input.formula !== null))) {
      this.#calculation.requestAll();
    }
    const after = isSingleCell(rect) ? this.values(sheet, rect)[0]?.[0] : undefined;
    const details = before === undefined || after === undefined ? {} : { before, after };
    this.#emit({
      kind: 'changed',
      change: 'RangeEdited',
      sheet,
      rect,
      ...details,
    });
  }

  clearContents(sheet: string, rect: Rect): void {
    this.#cells.clear(sheet, rect);
    this.#emit({ kind: 'changed', change: 'RangeEdited', sheet, rect });
  }

  used(sheet: string, formatted: boolean): Rect | null {
    if (formatted) this.#styles.flush();
    return this.#cells.used(sheet, formatted);
  }

  spill(sheet: string, row: number, column: number): Rect | null {
    return this.#cells.spill(sheet, row, column);
  }

  restructure(sheet: string, edit: StructuralEdit): void {
    this.#flush();
    const expected = this.#tables.expectedAfter(sheet, edit);
    const formats = this.#conditionals.list(sheet);
    restructure(this.#book, sheet, edit);
    this.#conditionals.shift(sheet, edit, formats);
    this.#styles.shift(sheet, edit);
    this.#tables.enforce(expected, this.#cells);
    this.#cells.shareFormulas(sheet);
    this.#emit(structuralChange(sheet, edit));
  }

  merges(sheet: string): readonly Rect[] {
    return this.#book.sheet(sheet).getMergeData().map(toRect);
  }

  merge(sheet: string, rect: Rect): void {
    this.unmerge(sheet, rect);
    this.#book.run('sheet.mutation.add-worksheet-merge', {
      subUnitId: sheet,
      ranges: [toRange(rect)],
    });
  }

  unmerge(sheet: string, rect: Rect): void {
    const ranges = this.merges(sheet)
      .filter((merged) => overlaps(merged, rect))
      .map(toRange);
    if (ranges.length > 0) {
      this.#book.run('sheet.mutation.remove-worksheet-merge', {
        subUnitId: sheet,
        ranges,
      });
    }
  }

  style(sheet: string, rect: Rect, key: StyleKey): StyleValue | null {
    return this.#styles.get(sheet, rect, key);
  }

  setStyle(sheet: string, rect: Rect, key: StyleKey, value: StyleValue): void {
    this.#styles.set(sheet, rect, key, value);
    this.#emit({ kind: 'formatted', sheet, rect });
  }

  clearStyles(sheet: string, rect: Rect): void {
    this.#styles.clear(sheet, rect);
    this.#emit({ kind: 'formatted', sheet, rect });
  }

  validations(sheet: string, rect: Rect): readonly ValidationInfo[] {
    return this.#validations.list(sheet, rect);
  }

  setValidation(sheet: string, rect: Rect, rule: Omit<ValidationInfo, 'ranges'> | null): void {
    this.#validations.set(sheet, rect, rule);
  }

  copyValidation(sheet: string, from: Rect, to: Rect): void {
    this.#validations.copy(sheet, from, to);
  }

  conditionalFormats(sheet: string): readonly ConditionalFormatInfo[] {
    return this.#conditionals.list(sheet);
  }

  putConditionalFormat(sheet: string, format: ConditionalFormatInfo): void {
    this.#conditionals.put(sheet, format);
  }

  deleteConditionalFormat(sheet: string, id: string): void {
    this.#conditionals.delete(sheet, id);
  }

  tables(): readonly TableInfo[] {
    return this.#tables.list();
  }

  putTable(table: TableInfo): void {
    this.#cells.flush();
    this.#tables.put(table, this.#cells);
    this.#calculation.requestAll();
  }

  deleteTable(id: string): void {
    this.#tables.delete(id);
  }

  names(): readonly NameInfo[] {
    return this.#names.list();
  }

  putName(name: NameInfo): void {
    this.#cells.flush();
    this.#names.put(name);
  }

  deleteName(name: string, scope: string | null): void {
    this.#names.delete(name, scope);
  }

  defineFunctions(functions: readonly GridFunction[]): void {
    this.#book.kit.defineFunctions(functions);
    this.#calculation.requestAll();
  }

  recalculate(): void {
    this.#calculation.requestAll();
  }

  settle(): Promise<void> {
    this.#flush();
    return this.#calculation.settle();
  }

  atRest(): Promise<void> {
    return this.#calculation.atRest();
  }

  #flush(): void {
    this.#cells.flush();
    this.#styles.flush();
    this.#validations.flush();
  }

  dispose(): void {
    this.#flush();
    this.#listeners = [];
    this.#calculation.dispose();
    this.#book.kit.univer.dispose();
  }
}
