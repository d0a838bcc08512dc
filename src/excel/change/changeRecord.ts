/** What a change has written, so that it can be taken back by itself: Excel's own undo list may not hold it. */
import type { CellFix, TableFix, ValidationFix } from '../../check/report';

export interface AddedRows {
  /** Id of the table, at whose end they are. */
  readonly table: string;
  readonly count: number;
  /** Data rows that the table had then: with fewer, these may be gone already. */
  readonly total: number;
  /** Cells below the table moved down to make room. */
  readonly moved: boolean;
}

export interface ChangedName {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface ChangeRecord {
  /** What puts cells back: `before` is what the change left in the cell, `after` what was there before it. */
  readonly cells: readonly CellFix[];
  /** Data validation that was put where none was. */
  readonly validations: readonly ValidationFix[];
  /** Tables that grew over rows under them, the other way round. */
  readonly tables: readonly TableFix[];
  readonly names: readonly ChangedName[];
  readonly rows: readonly AddedRows[];
}

export const NO_CHANGE: ChangeRecord = { cells: [], validations: [], tables: [], names: [], rows: [] };

export const isNoChange = (record: ChangeRecord): boolean =>
  record.cells.length + record.validations.length + record.tables.length + record.names.length + record.rows.length ===
  0;

export const joined = (one: ChangeRecord, other: ChangeRecord): ChangeRecord => ({
  cells: [...one.cells, ...other.cells],
  validations: [...one.validations, ...other.validations],
  tables: [...one.tables, ...other.tables],
  names: [...one.names, ...other.names],
  rows: [...one.rows, ...other.rows],
});
