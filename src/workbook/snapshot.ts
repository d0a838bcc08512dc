/**
 * The cells of a plan workbook as they were read, the same from Excel (Office.js) and from an .xlsx file.
 * Rows and columns are zero-based sheet positions; the reader adds nothing and decides nothing.
 */
import type { RawCell } from './cellType';
import type { Rect } from './templateModel';

/** What stands above or below a table, in the table's columns: the lines of totals are there, and formulas among them. */
export interface OutsideRows {
  /** Sheet row of the first of them. */
  readonly top: number;
  readonly values: readonly (readonly RawCell[])[];
  /** '' where a cell holds a plain value. */
  readonly formulas: readonly (readonly string[])[];
}

/** Cells outside the lists, as far as they hold anything. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly RawCell[])[];
}

export interface TableSnapshot {
  /** Excel table name, as found. */
  readonly name: string;
  readonly sheet: string;
  /** Position of the header row's first cell. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** The header row is switched off: the headings are those that the table remembers. */
  readonly headerHidden?: true;
  /** Data rows, header excluded; as wide as `headers`. */
  readonly values: readonly (readonly RawCell[])[];
  /**
   * Formula texts by column position for computed columns (one per data row; '' where the cell holds a plain value).
   * Columns that the reader did not ask for are absent.
   */
  readonly formulas: Readonly<Record<number, readonly string[]>>;
  /**
   * By column position, for computed columns whose texts would have been too much to read: the data rows whose cells hold
   * no formula, in order. Left out where Excel would not say.
   */
  readonly withoutFormula?: Readonly<Record<number, readonly RowRun[]>>;
  /** For tables that have lines of totals; the last row is that above the header. */
  readonly above?: OutsideRows;
  /** For tables whose lines of totals may stand below; the first row is that below the table. */
  readonly under?: OutsideRows;
  /** Font names by column position where the reader looked; `null` for mixed. Evidence for legacy encodings. */
  readonly fonts?: Readonly<Record<number, string | null>>;
  /** The same by data row, for columns that have several; left out where there were too many cells to look at. */
  readonly cellFonts?: Readonly<Record<number, readonly string[]>>;
  /**
   * By column position, where the reader looked and could tell: the data rows whose cells have no data validation at all,
   * in order. Whose validation a cell has is not asked: a stricter one of the user's own is no loss.
   */
  readonly unvalidated?: Readonly<Record<number, readonly RowRun[]>>;
  /**
   * Merged cells that cover data rows, as sheet positions: all but the first cell of each are blank. Left out by the reader
   * in Excel, which merges no cells of a table; other programs do.
   */
  readonly merged?: readonly Rect[];
  /** For tables that grow: what stands under the table in its columns, and to its right; left out where nothing does. */
  readonly below?: CellBlock;
  readonly beside?: CellBlock;
  /** Are some of its data rows hidden, or filtered away? Left out where the reader did not look. */
  readonly hidesRows?: boolean;
}

/** Neighbouring data rows of a table, the first one counted from 0. */
export interface RowRun {
  readonly from: number;
  readonly rows: number;
}

export interface NameSnapshot {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
  readonly formula: string;
  /** Name of its font, where the reader looked. */
  readonly font?: string;
  /** Has the cell any data validation? Left out where the reader did not look or could not tell. */
  readonly validated?: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  /** Sheet id of the description, from the sheet's custom property; `null` for sheets of the user's own. */
  readonly templateSheet: string | null;
}

/** An Excel table that is none of the template's: the user's own, or a copy. */
export interface OtherTable {
  readonly name: string;
  readonly sheet: string;
}

export interface WorkbookSnapshot {
  readonly templateId: string | null;
  readonly templateVersion: string | null;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** Left out where there are none. */
  readonly otherTables?: readonly OtherTable[];
  /** 'manual' makes sheet values stale; the check computes from inputs and says so. */
  readonly calculation: 'automatic' | 'manual' | 'unknown';
  /** Addresses outside this workbook that formulas or names refer to. */
  readonly externalLinks: readonly string[];
}

/** Excel takes names of tables in any capitals. */
export const tableNamed = ({ tables }: Pick<WorkbookSnapshot, 'tables'>, id: string): TableSnapshot | undefined =>
  tables.find(({ name }) => name.toUpperCase() === id.toUpperCase());
