/**
 * The cells of a plan workbook as they were read, the same from Excel (Office.js) and from an .xlsx file.
 * Rows and columns are zero-based sheet positions; the reader adds nothing and decides nothing.
 */
import type { RawCell } from './cellType';

export interface TableSnapshot {
  /** Excel table name, as found. */
  readonly name: string;
  readonly sheet: string;
  /** Position of the header row's first cell. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** Data rows, header excluded; as wide as `headers`. */
  readonly values: readonly (readonly RawCell[])[];
  /**
   * Formula texts by column position for computed columns (one per data row; '' where the cell holds a plain value).
   * Columns that the reader did not ask for are absent.
   */
  readonly formulas: Readonly<Record<number, readonly string[]>>;
  /** Font names by column position where the reader looked; `null` for mixed. Evidence for legacy encodings. */
  readonly fonts?: Readonly<Record<number, string | null>>;
}

export interface NameSnapshot {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
  readonly formula: string;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Sheet id of the description, from the sheet's custom property; `null` for sheets of the user's own. */
  readonly templateSheet: string | null;
}

export interface WorkbookSnapshot {
  readonly templateId: string | null;
  readonly templateVersion: string | null;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** 'manual' makes sheet values stale; the check computes from inputs and says so. */
  readonly calculation: 'automatic' | 'manual' | 'unknown';
  /** Addresses outside this workbook that formulas or names refer to. */
  readonly externalLinks: readonly string[];
}
