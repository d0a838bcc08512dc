import { quoteSheetName } from '../geometry/a1';
import type { Rect } from '../geometry/rect';
import { cell, isSingleCell, lastColumn, matrixOf, overlaps } from '../geometry/rect';
import type { StructuralEdit } from '../geometry/structuralEdit';
import { renameSheetInFormula, renameTableInFormula, shiftFormula } from '../formula/shift';
import { loseColumnInFormula } from '../formula/structured';
import type { ConditionalFormatInfo } from './conditionalFormat';
import type { CellContent, CellInput, Scalar } from './content';
import type { Engine, GridFunction, NameInfo, SheetInfo, TableInfo } from './engine';
import type { EngineEvent } from './events';
import { structuralChange } from './structuralChange';
import { headingsOf, shiftTable } from './tableHeadings';
import { MemorySheet } from './memorySheet';
import type { StyleKey, StyleValue } from './style';
import type { ValidationInfo } from './validation';

export interface MemoryOptions {
  /** The value a formula shows. The engine computes nothing; without this it shows blank text. */
  readonly formulaValue?: (formula: string, sheetName: string, row: number, column: number) => Scalar;
}

/**
 * A workbook in memory for fast tests. It keeps formulas but evaluates none: a formula cell shows
 * what `formulaValue` says, and blank text otherwise.
 */
export class MemoryEngine implements Engine {
  readonly calculates = false;
  readonly #options: MemoryOptions;
  #sheets: MemorySheet[] = [];
  #tables: TableInfo[] = [];
  #names: NameInfo[] = [];
  #active = '';
  #selection: { sheet: string; rect: Rect };
  #nextSheet = 1;
  #listeners: ((event: EngineEvent) => void)[] = [];

  constructor(options: MemoryOptions = {}) {
    this.#options = options;
    this.#active = this.addSheet('Sheet1');
    this.#selection = { sheet: this.#active, rect: cell(0, 0) };
  }

  /** The same workbook once more: what happens to one does not happen to the other. Nobody listens to the copy. */
  copy(): MemoryEngine {
    const copy = new MemoryEngine(this.#options);
    copy.#sheets = this.#sheets.map((sheet) => sheet.copy());
    copy.#tables = [...this.#tables];
    copy.#names = [...this.#names];
    copy.#active = this.#active;
    copy.#selection = this.#selection;
    copy.#nextSheet = this.#nextSheet;
    return copy;
  }

  onEvent(listener: (event: EngineEvent) => void): void {
    this.#listeners.push(listener);
  }

  #emit(event: EngineEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #sheet(id: string): MemorySheet {
    const sheet = this.#sheets.find((one) => one.info.id === id);
    if (!sheet) throw new Error(`The memory engine has no sheet ${id}.`);
    return sheet;
  }

  sheets(): readonly SheetInfo[] {
    return this.#sheets.map((sheet) => sheet.info);
  }

  addSheet(name: string): string {
    const id = `{SHEET-${this.#nextSheet++}}`;
    this.#sheets.push(
      new MemorySheet({
        id,
        name,
        visibility: 'Visible',
        tabColor: '',
        showGridlines: true,
        showHeadings: true,
      }),
    );
    this.#emit({ kind: 'sheetAdded', sheet: id });
    return id;
  }

  deleteSheet(sheet: string): void {
    const { name } = this.#sheet(sheet).info;
    this.#tables = this.#tables.filter((table) => table.sheet !== sheet);
    this.#names = this.#names.filter((item) => item.scope !== sheet);
    this.#mapFormulas((formula) => renameSheetInFormula(formula, name, '#REF'));
    this.#sheets = this.#sheets.filter((one) => one.info.id !== sheet);
    const next = this.#sheets.find((one) => one.info.visibility === 'Visible');
    if (this.#active === sheet && next) this.activate(next.info.id);
    this.#emit({ kind: 'sheetDeleted', sheet, name });
  }

  renameSheet(sheet: string, name: string): void {
    const target = this.#sheet(sheet);
    const before = target.info.name;
    target.info = { ...target.info, name };
    this.#mapFormulas((formula) => renameSheetInFormula(formula, before, quoteSheetName(name)));
    this.#emit({ kind: 'sheetRenamed', sheet, before, after: name });
  }

  moveSheet(sheet: string, position: number): void {
    const target = this.#sheet(sheet);
    this.#sheets = this.#sheets.filter((one) => one !== target);
    this.#sheets.splice(position, 0, target);
  }

  setSheet(sheet: string, change: Partial<Omit<SheetInfo, 'id' | 'name'>>): void {
    const target = this.#sheet(sheet);
    target.info = { ...target.info, ...change };
  }

  activeSheet(): string {
    return this.#active;
  }

  activate(sheet: string): void {
    const previous = this.#active;
    this.#active = sheet;
    if (previous === sheet) return;
    this.#selection = { sheet, rect: cell(0, 0) };
    this.#emit({ kind: 'activated', sheet, previous });
  }

  selection(): { readonly sheet: string; readonly rect: Rect } {
    return this.#selection;
  }

  select(sheet: string, rect: Rect): void {
    this.activate(sheet);
    this.#selection = { sheet, rect };
    this.#emit({ kind: 'selected', sheet, rect });
  }

  freeze(sheet: string): { readonly rows: number; readonly columns: number } {
    return this.#sheet(sheet).freeze;
  }

  setFreeze(sheet: string, rows: number, columns: number): void {
    this.#sheet(sheet).freeze = { rows, columns };
  }

  values(sheet: string, rect: Rect): Scalar[][] {
    const target = this.#sheet(sheet);
    return matrixOf(rect, (row, column) => {
      const content = target.get(row, column);
      if (!content) return '';
      if (content.formula === null) return content.value;
      return this.#options.formulaValue?.(content.formula, target.info.name, row, column) ?? '';
    });
  }

  formulas(sheet: string, rect: Rect): Scalar[][] {
    const target = this.#sheet(sheet);
    return matrixOf(rect, (row, column) => {
      const content = target.get(row, column);
      if (!content) return '';
      return content.formula ?? content.value;
    });
  }

  write(sheet: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void {
    const target = this.#sheet(sheet);
    const single = isSingleCell(rect);
    const before = single ? this.values(sheet, rect)[0]?.[0] : undefined;
    cells.forEach((inputs, r) =>
      inputs.forEach((input, c) => {
        if (input) target.set(rect.row + r, rect.column + c, input);
      }),
    );
    const after = single ? this.values(sheet, rect)[0]?.[0] : undefined;
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
    this.#sheet(sheet).clear(rect);
    this.#emit({ kind: 'changed', change: 'RangeEdited', sheet, rect });
  }

  used(sheet: string, formatted: boolean): Rect | null {
    return this.#sheet(sheet).used(formatted);
  }

  spill(): null {
    return null;
  }

  restructure(sheet: string, edit: StructuralEdit): void {
    this.#loseColumns(sheet, edit);
    const target = this.#sheet(sheet);
    const edited = target.info.name;
    target.restructure(edit);
    for (const one of this.#sheets) {
      const home = one.info.name;
      one.mapFormulas((formula) => shiftFormula(formula, { home, edited, edit }));
    }
    this.#names = this.#names.map((name) => ({
      ...name,
      formula: shiftFormula(name.formula, { home: '', edited, edit }),
    }));
    this.#tables = this.#tables.flatMap((table) => {
      const shifted = table.sheet === sheet ? shiftTable(table, edit) : table;
      return shifted ? [shifted] : [];
    });
    this.#emit(structuralChange(sheet, edit));
  }

  /** Formulas that name a column which goes; those of a table that goes altogether name nothing any more. */
  #loseColumns(sheet: string, { kind, axis, at, count }: StructuralEdit): void {
    if (kind !== 'remove' || axis !== 'columns') return;
    for (const table of this.#tables) {
      const { name, rect } = table;
      const isPart = table.sheet === sheet && (at > rect.column || at + count <= lastColumn(rect));
      if (!isPart) continue;
      const lost = headingsOf(this, table).slice(Math.max(0, at - rect.column), Math.max(0, at + count - rect.column));
      for (const heading of lost) this.#mapFormulas((formula) => loseColumnInFormula(formula, name, heading));
    }
  }

  #mapFormulas(change: (formula: string) => string): void {
    for (const sheet of this.#sheets) sheet.mapFormulas(change);
    this.#names = this.#names.map((name) => ({
      ...name,
      formula: change(name.formula),
    }));
  }

  merges(sheet: string): readonly Rect[] {
    return this.#sheet(sheet).merges;
  }

  merge(sheet: string, rect: Rect): void {
    this.unmerge(sheet, rect);
    this.#sheet(sheet).merges.push(rect);
  }

  unmerge(sheet: string, rect: Rect): void {
    const target = this.#sheet(sheet);
    target.merges = target.merges.filter((merged) => !overlaps(merged, rect));
  }

  style(sheet: string, rect: Rect, key: StyleKey): StyleValue | null {
    return this.#sheet(sheet).styles.get(rect, key);
  }

  setStyle(sheet: string, rect: Rect, key: StyleKey, value: StyleValue): void {
    this.#sheet(sheet).styles.set(rect, key, value);
    this.#emit({ kind: 'formatted', sheet, rect });
  }

  clearStyles(sheet: string, rect: Rect): void {
    this.#sheet(sheet).styles.clear(rect);
    this.#emit({ kind: 'formatted', sheet, rect });
  }

  validations(sheet: string, rect: Rect): readonly ValidationInfo[] {
    return this.#sheet(sheet)
      .validations.entries.filter((entry) => overlaps(entry.rect, rect))
      .map((entry) => ({ ...entry.value, ranges: [entry.rect] }));
  }

  setValidation(sheet: string, rect: Rect, rule: Omit<ValidationInfo, 'ranges'> | null): void {
    const { validations } = this.#sheet(sheet);
    validations.cut(rect);
    if (rule) validations.put(rect, rule);
  }

  copyValidation(sheet: string, from: Rect, to: Rect): void {
    const { validations } = this.#sheet(sheet);
    const rule = validations.at(from.row, from.column);
    validations.cut(to);
    if (rule) validations.put(to, rule);
  }

  conditionalFormats(sheet: string): readonly ConditionalFormatInfo[] {
    return this.#sheet(sheet).conditionalFormats;
  }

  putConditionalFormat(sheet: string, format: ConditionalFormatInfo): void {
    replaceOrAdd(this.#sheet(sheet).conditionalFormats, format, (one) => one.id === format.id);
  }

  deleteConditionalFormat(sheet: string, id: string): void {
    const target = this.#sheet(sheet);
    target.conditionalFormats = target.conditionalFormats.filter((format) => format.id !== id);
  }

  tables(): readonly TableInfo[] {
    return this.#tables;
  }

  putTable(table: TableInfo): void {
    const before = this.#tables.find((one) => one.id === table.id)?.name;
    if (before !== undefined && before !== table.name) {
      this.#mapFormulas((formula) => renameTableInFormula(formula, before, table.name));
    }
    replaceOrAdd(this.#tables, table, (one) => one.id === table.id);
  }

  deleteTable(id: string): void {
    this.#tables = this.#tables.filter((table) => table.id !== id);
  }

  names(): readonly NameInfo[] {
    return this.#names;
  }

  putName(name: NameInfo): void {
    replaceOrAdd(this.#names, name, (one) => sameName(one, name.name, name.scope));
  }

  deleteName(name: string, scope: string | null): void {
    this.#names = this.#names.filter((one) => !sameName(one, name, scope));
  }

  defineFunctions(_functions: readonly GridFunction[]): void {
    // Nothing is evaluated here, so functions are accepted and never called.
  }

  recalculate(): void {
    for (const sheet of this.#sheets) this.#emit({ kind: 'calculated', sheet: sheet.info.id });
  }

  async settle(): Promise<void> {
    await Promise.resolve();
  }

  atRest(): Promise<void> {
    return Promise.resolve();
  }

  dispose(): void {
    this.#listeners = [];
  }

  /** Content as stored, for tests that look behind Office.js. */
  content(sheet: string, row: number, column: number): CellContent | undefined {
    return this.#sheet(sheet).get(row, column);
  }
}

const sameName = (one: NameInfo, name: string, scope: string | null): boolean =>
  one.name.toLowerCase() === name.toLowerCase() && one.scope === scope;

function replaceOrAdd<T>(list: T[], item: T, isSame: (one: T) => boolean): void {
  const index = list.findIndex(isSame);
  if (index < 0) list.push(item);
  else list[index] = item;
}
