/** A plan workbook read into data: the plan itself, where each value stands, and what could not be read. */
import type { Formula, RawCell, ReadProblem } from './cellType';
import type { Plan } from './plan';
import type { SentStamp } from './sent/sentStamp';
import type { WorkbookSnapshot } from './snapshot';

export interface CellPlace {
  readonly sheet: string;
  /** A1 without sheet, e.g. 'D9'. */
  readonly address: string;
}

/** A row of a table by position in the plan, or in what the formulas see of it (rows that are wholly empty are not in the plan). */
export interface Places {
  /** `undefined` when the table or the column is not in the workbook. */
  cell(table: string, row: number, column: string): CellPlace | undefined;
  /** First cell of a column (its first data row, or the header when there is none). */
  columnTop(table: string, column: string): CellPlace | undefined;
  /** The table's header corner. */
  tableCorner(table: string): CellPlace | undefined;
  /**
   * Where a row that the form fixes has to be put back: the cell that should name it and does not, or the row above.
   * `undefined` for a row that is there.
   */
  missingRow(table: string, row: number): CellPlace | undefined;
  /** Cell of a form field by defined name (TT_NAM …). */
  field(name: string): CellPlace | undefined;
}

export interface CellProblem {
  /** Table id, or the defined name of a form cell. */
  readonly source: string;
  /** Column key; `null` for a form cell. */
  readonly column: string | null;
  /** Row position in the plan; `null` for a form cell. */
  readonly row: number | null;
  readonly place: CellPlace;
  readonly raw: RawCell;
  readonly problem: ReadProblem;
  /** Another cell that has to do with it: the one that holds the same name. */
  readonly also?: CellPlace;
}

/** A computed cell that no longer holds its formula. */
export interface FormulaProblem {
  /** 'notCalculated': a custom function that is busy, stopped or unknown; nothing else asks for its cell. */
  readonly code: 'overwritten' | 'missing' | 'changed' | 'error' | 'notCalculated';
  readonly source: string;
  readonly column: string | null;
  readonly row: number | null;
  /** Label of the line of totals that the cell belongs to. */
  readonly line?: string;
  readonly place: CellPlace;
  readonly raw: RawCell;
  /** What the cell holds: a formula that is not the template's, or content. */
  readonly found: RawCell | Formula;
  /** The formula that belongs there, in the form the workbook uses. */
  readonly expected: string;
}

/** Computed cells whose formulas were not read: whether they are still the template's cannot be told. */
export interface UnreadFormulas {
  readonly source: string;
  readonly column: string;
  readonly sheet: string;
  readonly cells: number;
  /** What is not known of them: whether they hold formulas at all, or only whether these are the template's. */
  readonly unknown: 'formulas' | 'texts';
}

/** Something of the template that is not there any more, or there twice. */
export interface StructureProblem {
  readonly code:
    | 'missingTable'
    | 'missingColumn'
    | 'missingRow'
    | 'missingLine'
    | 'missingName'
    | 'duplicateColumn'
    | 'hiddenHeader'
    | 'olderTemplate'
    | 'newerTemplate'
    | 'noVersion'
    | 'noTemplate';
  /** Table id, defined name, or template version. */
  readonly source: string;
  readonly column: string | null;
  /** Header text of a missing column, words of a missing row, title of the sheet of a missing table, label of a missing line. */
  readonly label: string;
  /** Where to look, when there is a place. */
  readonly place: CellPlace | null;
}

/** Rows like those of a table, where the table does not reach: no formula counts them. */
export interface StrayRows {
  readonly source: string;
  readonly side: 'below' | 'beside';
  /** The cell of each row that names it. */
  readonly labels: readonly CellPlace[];
  readonly names: readonly string[];
  /** First and last of them, as row numbers on screen. */
  readonly first: number;
  readonly last: number;
  /** Cells that hold something. */
  readonly cells: number;
  /** The table as it is and as it would reach over them; `null` where other things stand in between. */
  readonly growth: { readonly before: string; readonly after: string } | null;
}

/** Cells that the template validates and that have no data validation any more, or of which the reader could not tell. */
export interface ValidationProblem {
  readonly code: 'lost' | 'unknown';
  readonly source: string;
  readonly column: string | null;
  /** The first of the cells. */
  readonly place: CellPlace;
  /** All of them, e.g. 'B9:B13'. */
  readonly range: string;
  readonly cells: number;
}

/** Cells to fill in that a merge covers: nobody can, and they count as blank. */
export interface MergeProblem {
  /** Table id. */
  readonly source: string;
  /** The first cell of the merge. */
  readonly place: CellPlace;
  /** All of it, e.g. 'B9:B13'. */
  readonly range: string;
  /** How many cells to fill in it covers, its first cell not counted. */
  readonly cells: number;
}

export interface ParsedWorkbook {
  readonly plan: Plan;
  /**
   * The same as the formulas of the sheets see it (`CellReading.seen`); rows beyond those of `plan` hold only what looks
   * empty, or name a row of the form a second time. Verdicts rest on it.
   */
  readonly seen: Plan;
  readonly places: Places;
  readonly cellProblems: readonly CellProblem[];
  readonly formulaProblems: readonly FormulaProblem[];
  readonly unreadFormulas: readonly UnreadFormulas[];
  readonly structureProblems: readonly StructureProblem[];
  readonly validationProblems: readonly ValidationProblem[];
  readonly mergeProblems: readonly MergeProblem[];
  readonly strayRows: readonly StrayRows[];
  /** What the workbook says of itself, where it is a copy that was sent: it has no registers. */
  readonly sent: SentStamp | null;
  /** Cells looked at, for "đã kiểm tra 1.284 ô". */
  readonly cellCount: number;
  readonly snapshot: WorkbookSnapshot;
}
