import type { Rect } from '../../../geometry/rect';
import { cell, contains, sameRect } from '../../../geometry/rect';
import type { StructuralEdit } from '../../../geometry/structuralEdit';
import { renameTableInFormula } from '../../../formula/shift';
import { loseColumnInFormula, renameColumnInFormula } from '../../../formula/structured';
import { notImplemented } from '../../../protocol/hostError';
import type { TableInfo } from '../../engine';
import { headingsOf, shiftTable } from '../../tableHeadings';
import type { UniverCells } from './cells';
import { UNIT_ID } from '../unit';
import type { UniverBook } from '../univerBook';
import { toRange, toRect } from '../univerBook';

const SET_TABLE = 'sheet.mutation.set-sheet-table';

type Kept = Omit<TableInfo, 'id' | 'name' | 'sheet' | 'rect'>;
const DEFAULTS: Kept = {
  hiddenHeadings: null,
  showTotals: false,
  style: 'TableStyleMedium2',
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** Univer's tables always have a header row: while it is off, that is the blank row above the data. */
const univerRect = ({ rect, hiddenHeadings }: TableInfo): Rect => {
  if (hiddenHeadings === null) return rect;
  if (rect.row === 0) throw notImplemented('Table', 'showHeaders', 'no row is left above a table without header row');
  return { ...rect, row: rect.row - 1, rows: rect.rows + 1 };
};

interface RenamedColumn {
  readonly before: string;
  readonly after: string;
}

/** All at once: a column may get the name that another one has just given up. */
const renameColumns = (formula: string, table: string, renamed: readonly RenamedColumn[]): string => {
  if (!formula.toLowerCase().includes(`${table.toLowerCase()}[`)) return formula;
  const passing = (index: number): string => `\u0001${String(index)}`;
  const parted = renamed.reduce(
    (text, { before }, index) => renameColumnInFormula(text, table, before, passing(index)),
    formula,
  );
  return parted === formula
    ? formula
    : renamed.reduce((text, { after }, index) => renameColumnInFormula(text, table, passing(index), after), parted);
};

/** Where the tables of a sheet lie after an edit, by id; `null` for one that goes. */
export const expectedTables = (
  tables: readonly TableInfo[],
  sheet: string,
  edit: StructuralEdit,
): ReadonlyMap<string, TableInfo | null> =>
  new Map(tables.filter((table) => table.sheet === sheet).map((table) => [table.id, shiftTable(table, edit)]));

/** Tables as Univer has them: it moves them when rows and columns change. */
export class UniverTables {
  readonly #book: UniverBook;
  readonly #kept = new Map<string, Kept>();
  /** Header texts as they were last seen: after columns were taken out they tell which are gone. */
  readonly #headers = new Map<string, readonly string[]>();

  constructor(book: UniverBook) {
    this.#book = book;
  }

  list(): TableInfo[] {
    return this.#book.kit.tables.getTableList(UNIT_ID).map((table) => {
      const kept = this.#kept.get(table.id) ?? DEFAULTS;
      const whole = toRect(table.range);
      const rect = kept.hiddenHeadings === null ? whole : { ...whole, row: whole.row + 1, rows: whole.rows - 1 };
      return { ...kept, id: table.id, name: table.name, sheet: table.subUnitId, rect };
    });
  }

  nameAt(sheet: string, row: number, column: number): string | null {
    const at = cell(row, column);
    const found = this.list().find((table) => table.sheet === sheet && contains(table.rect, at));
    return found?.name ?? null;
  }

  put(table: TableInfo, cells: UniverCells): void {
    const { id, name, sheet, rect, ...kept } = table;
    const before = this.list().find((one) => one.id === id);
    const whole = univerRect(table);
    const isMoved = before !== undefined && !sameRect(univerRect(before), whole);
    this.#kept.set(id, kept);
    this.#book.fit(sheet, rect);
    if (!before) this.#add(table, cells);
    else {
      if (before.name !== name) this.#rename(before, name, cells);
      if (isMoved) this.#set(before, { updateRange: { newRange: toRange(whole) } });
    }
    if (isMoved) this.#alignColumns(id, cells);
    else this.syncColumns(id, cells);
  }

  delete(id: string): void {
    const table = this.list().find((one) => one.id === id);
    if (table)
      this.#book.run('sheet.mutation.delete-table', {
        subUnitId: table.sheet,
        tableId: id,
      });
    this.#kept.delete(id);
    this.#headers.delete(id);
  }

  /**
   * After columns came or went Univer has given some names to the wrong columns. Formulas name columns by their headers, and
   * no header changed.
   */
  #alignColumns(id: string, cells: UniverCells): void {
    const info = this.list().find((one) => one.id === id);
    const table = this.#book.kit.tables.getTableById(UNIT_ID, id);
    if (!info || !table) return;
    const headers = headingsOf(cells, info);
    const misnamed = headers.flatMap((header, index) => {
      const column = table.getTableColumnByIndex(index);
      const name = header === '' ? `Column${String(index + 1)}` : header;
      return column && column.displayName !== name ? [{ column, name }] : [];
    });
    const gone = (this.#headers.get(id) ?? []).filter((header) => header !== '' && !headers.includes(header));
    this.#headers.set(id, headers);
    if (gone.length > 0)
      cells.rewriteFormulas((formula) =>
        gone.reduce((text, column) => loseColumnInFormula(text, info.name, column), formula),
      );
    for (const { column, name } of misnamed) column.displayName = name;
    if (misnamed.length > 0) this.#set(info, { updateRange: { newRange: toRange(univerRect(info)) } });
  }

  /** Names of columns follow the header cells, and formulas follow the names. */
  syncColumns(id: string, cells: UniverCells): void {
    const info = this.list().find((one) => one.id === id);
    const table = this.#book.kit.tables.getTableById(UNIT_ID, id);
    if (!info || !table) return;
    const headers = headingsOf(cells, info);
    this.#headers.set(id, headers);
    const renamed: RenamedColumn[] = [];
    headers.forEach((after, index) => {
      const column = table.getTableColumnByIndex(index);
      if (!column || after === '' || column.displayName === after) return;
      renamed.push({ before: column.displayName, after });
      column.displayName = after;
    });
    if (renamed.length === 0) return;
    this.#set(info, { updateRange: { newRange: toRange(univerRect(info)) } });
    cells.rewriteFormulas((formula) => renameColumns(formula, info.name, renamed));
  }

  /** Where each table of the sheet lies after an edit, to be compared with what Univer made of it. */
  expectedAfter(sheet: string, edit: StructuralEdit): ReadonlyMap<string, TableInfo | null> {
    return expectedTables(this.list(), sheet, edit);
  }

  /** Univer looks only at the sheet in view when rows are removed; this puts the others right. */
  enforce(expected: ReadonlyMap<string, TableInfo | null>, cells: UniverCells): void {
    for (const [id, table] of expected) {
      const now = this.list().find((one) => one.id === id);
      if (!table) this.delete(id);
      else if (!now || !sameRect(now.rect, table.rect) || table.hiddenHeadings !== null) this.put(table, cells);
      else this.#alignColumns(id, cells);
    }
  }

  #add(table: TableInfo, cells: UniverCells): void {
    const header = [...headingsOf(cells, table)];
    this.#book.run('sheet.mutation.add-table', {
      subUnitId: table.sheet,
      tableId: table.id,
      name: table.name,
      range: toRange(univerRect(table)),
      header,
      options: { showHeader: true },
    });
  }

  #rename(table: TableInfo, name: string, cells: UniverCells): void {
    this.#set(table, { name });
    cells.rewriteFormulas((formula) => renameTableInFormula(formula, table.name, name));
  }

  #set(table: TableInfo, config: object): void {
    this.#book.run(SET_TABLE, {
      subUnitId: table.sheet,
      tableId: table.id,
      config,
    });
  }
}
