import type { ICellData, IRange, Nullable, ObjectMatrix, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Rect } from '../../geometry/rect';
import type { UniverKit } from './kit';
import { UNIT_ID } from './unit';

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  startColumn: rect.column,
  endRow: rect.row + rect.rows - 1,
  endColumn: rect.column + rect.columns - 1,
});

type PlainRange = Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;

export const toRect = (range: PlainRange): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

/** Cells to merge into the sheet; a missing key keeps what is there, `null` removes it. */
export type CellPatch = Record<number, Record<number, Record<string, unknown>>>;

/** Access to Univer's workbook for the parts of the engine. */
export class UniverBook {
  readonly kit: UniverKit;
  #own = 0;

  constructor(kit: UniverKit) {
    this.kit = kit;
  }

  /** True while the engine itself changes the workbook: such changes are not a user's. */
  get isOwn(): boolean {
    return this.#own > 0;
  }

  own<T>(change: () => T): T {
    this.#own += 1;
    try {
      return change();
    } finally {
      this.#own -= 1;
    }
  }

  /** Runs a command or mutation at once, as the engine's own change. */
  run(id: string, params: object): void {
    this.own(() => this.kit.api.syncExecuteCommand(id, { unitId: UNIT_ID, ...params }));
  }

  sheet(id: string): Worksheet {
    const sheet = this.kit.model.getSheetBySheetId(id);
    if (!sheet) throw new Error(`Univer has no sheet ${id}.`);
    return sheet;
  }

  facade(id: string): FWorksheet {
    const sheet = this.kit.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`Univer has no sheet ${id}.`);
    return sheet;
  }

  matrix(id: string): ObjectMatrix<Nullable<ICellData>> {
    return this.sheet(id).getCellMatrix();
  }

  /** Makes the sheet large enough to hold `rect`. */
  fit(id: string, rect: Rect): void {
    const sheet = this.sheet(id);
    const [rows, columns] = [rect.row + rect.rows, rect.column + rect.columns];
    if (sheet.getRowCount() < rows) this.own(() => this.facade(id).setRowCount(rows + 50));
    if (sheet.getColumnCount() < columns) this.own(() => this.facade(id).setColumnCount(columns + 5));
  }

  /** Cuts entire rows and columns to what the sheet has. */
  clip(id: string, rect: Rect): Rect {
    const sheet = this.sheet(id);
    return {
      ...rect,
      rows: Math.max(1, Math.min(rect.rows, sheet.getRowCount() - rect.row)),
      columns: Math.max(1, Math.min(rect.columns, sheet.getColumnCount() - rect.column)),
    };
  }

  /** Changes cells; `looksOnly` spares the recalculation of what depends on them. */
  patch(sheet: string, cellValue: CellPatch, looksOnly = false): void {
    const trigger = looksOnly ? { trigger: 'sheet.command.set-style' } : {};
    this.run('sheet.mutation.set-range-values', {
      subUnitId: sheet,
      cellValue,
      ...trigger,
    });
  }
}
