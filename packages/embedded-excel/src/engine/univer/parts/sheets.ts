import type { EngineEvent } from '../../events';
import type { Rect } from '../../../geometry/rect';
import { cell } from '../../../geometry/rect';
import type { SheetInfo, Visibility } from '../../engine';
import { emptySheet } from '../unit';
import type { UniverBook } from '../univerBook';

/** Sheets, which one is in view, and what is selected. */
export class UniverSheets {
  readonly #book: UniverBook;
  readonly #emit: (event: EngineEvent) => void;
  /** Univer knows hidden only; it has no headings to hide either. */
  readonly #beside = new Map<string, { veryHidden?: boolean; showHeadings?: boolean }>();
  #selection: { sheet: string; rect: Rect } | null = null;

  constructor(book: UniverBook, emit: (event: EngineEvent) => void) {
    this.#book = book;
    this.#emit = emit;
  }

  list(): SheetInfo[] {
    return this.#book.kit.model.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const config = sheet.getConfig();
      const hidden = sheet.isSheetHidden() === 1;
      const visible: Visibility = hidden
        ? this.#beside.get(id)?.veryHidden === true
          ? 'VeryHidden'
          : 'Hidden'
        : 'Visible';
      return {
        id,
        name: sheet.getName(),
        visibility: visible,
        tabColor: (config.tabColor || '').toUpperCase(),
        showGridlines: config.showGridlines !== 0,
        showHeadings: this.#beside.get(id)?.showHeadings !== false,
      };
    });
  }

  add(name: string): string {
    const { workbook, model } = this.#book.kit;
    const active = this.active();
    const sheet = this.#book.own(() => {
      const added = workbook.insertSheet(name, {
        index: model.getSheets().length,
        sheet: emptySheet(),
      });
      // Univer brings a new sheet into view; Excel leaves the view alone.
      workbook.setActiveSheet(active);
      return added.getSheetId();
    });
    this.#emit({ kind: 'sheetAdded', sheet });
    return sheet;
  }

  delete(sheet: string): void {
    const { name } = this.#info(sheet);
    const previous = this.active();
    this.#book.own(() => this.#book.kit.workbook.deleteSheet(sheet));
    this.#beside.delete(sheet);
    this.#emit({ kind: 'sheetDeleted', sheet, name });
    if (previous === sheet) this.#emit({ kind: 'activated', sheet: this.active(), previous });
  }

  rename(sheet: string, name: string): void {
    const before = this.#info(sheet).name;
    this.#book.own(() => this.#book.facade(sheet).setName(name));
    this.#emit({ kind: 'sheetRenamed', sheet, before, after: name });
  }

  move(sheet: string, position: number): void {
    const { workbook } = this.#book.kit;
    this.#book.own(() => workbook.moveSheet(this.#book.facade(sheet), position));
  }

  change(sheet: string, change: Partial<Omit<SheetInfo, 'id' | 'name'>>): void {
    const facade = this.#book.facade(sheet);
    const { visibility, tabColor, showGridlines, showHeadings } = change;
    this.#book.own(() => {
      if (visibility === 'Visible') facade.showSheet();
      else if (visibility !== undefined) facade.hideSheet();
      if (tabColor !== undefined) facade.setTabColor(tabColor);
      if (showGridlines !== undefined) facade.setHiddenGridlines(!showGridlines);
    });
    const kept = this.#beside.get(sheet) ?? {};
    this.#beside.set(sheet, {
      ...kept,
      ...(visibility === undefined ? {} : { veryHidden: visibility === 'VeryHidden' }),
      ...(showHeadings === undefined ? {} : { showHeadings }),
    });
  }

  active(): string {
    const active = this.#book.kit.model.getActiveSheet(true);
    return active?.getSheetId() ?? '';
  }

  activate(sheet: string): void {
    const previous = this.active();
    if (previous === sheet) return;
    this.#book.own(() => this.#book.kit.workbook.setActiveSheet(sheet));
    this.#selection = null;
    this.#emit({ kind: 'activated', sheet, previous });
  }

  selection(): { readonly sheet: string; readonly rect: Rect } {
    const sheet = this.active();
    const range = this.#book.kit.workbook.getActiveRange()?.getRange();
    if (range && range.endRow >= 0) {
      const { startRow: row, startColumn: column, endRow, endColumn } = range;
      return {
        sheet,
        rect: {
          row,
          column,
          rows: endRow - row + 1,
          columns: endColumn - column + 1,
        },
      };
    }
    return this.#selection?.sheet === sheet ? this.#selection : { sheet, rect: cell(0, 0) };
  }

  select(sheet: string, rect: Rect): void {
    this.activate(sheet);
    this.#book.fit(sheet, this.#book.clip(sheet, rect));
    const { row, column, rows, columns } = this.#book.clip(sheet, rect);
    this.#book.own(() => {
      const facade = this.#book.facade(sheet);
      facade.setActiveSelection(facade.getRange(row, column, rows, columns));
    });
    this.#selection = { sheet, rect };
    this.#emit({ kind: 'selected', sheet, rect });
  }

  freeze(sheet: string): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.#book.sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  setFreeze(sheet: string, rows: number, columns: number): void {
    this.#book.run('sheet.mutation.set-frozen', {
      subUnitId: sheet,
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  #info(sheet: string): SheetInfo {
    const found = this.list().find((one) => one.id === sheet);
    if (!found) throw new Error(`Univer has no sheet ${sheet}.`);
    return found;
  }
}
