/** What the check gives back. The JSON form of this is a public contract (schema in reportSchema.ts). */
import type { ReportedKind } from '../domain/targetKinds';
import type { Condition, HamletShare, Need, Verdict } from '../domain/verdict';
import type { CommuneKindWord } from '../vietnamese/placeWords';
import type { Formula, RawCell } from '../workbook/cellType';
import type { CellPlace } from '../workbook/parsed';
import type { WorkbookSource } from '../workbook/sources';

export type Severity = 'error' | 'warning' | 'note';

/**
 * A name, worded in the language of the message. Of a row: its number on the sheet, an age, a hamlet without a word for
 * its kind, a name in quotation marks, or a text as it is. Of a cell: the one that confirms a setting.
 */
export type Name =
  /** A fraction that the sheet shows as a percentage: 3.5 is 350 %. */
  | { readonly percent: number }
  | { readonly line: number }
  | { readonly age: number }
  | { readonly hamlet: string }
  | { readonly named: string }
  | { readonly text: string }
  | { readonly confirms: string }
  /** Rows of a register, '' for none. */
  | { readonly registerRows: string }
  /** Cell from which an error may come, '' where none is known. */
  | { readonly origin: string }
  /** Addresses of cells; a text may have words for one of them and for several. */
  | { readonly cells: readonly string[] }
  /** Code of an indicator of the catalogue, which has its title in each language. */
  | { readonly indicator: string };

/** Values put into a message; all plain data and none of them words of ours, so that it is a text in any language. */
export type MessageValues = Readonly<Record<string, string | number | Name>>;

/** One safe change of one cell. */
export interface CellFix {
  readonly place: CellPlace;
  readonly before: RawCell | Formula;
  readonly after: RawCell | Formula;
  /** List in whose row a formula stands: Excel may leave its name out. */
  readonly inList?: string;
  /** Number format that the new value needs (a date that was text); the column's own where it is left out. */
  readonly numberFormat?: string;
  /** Font that the new text needs: the one it was typed in has not its letters. */
  readonly font?: string;
}

/** The template's data validation put back on cells that have none: no content is changed. */
export interface ValidationFix {
  /** Whose validation it is: a column by table and key, or a form cell by its defined name. */
  readonly validation: { readonly source: string; readonly column: string | null };
  /** The address may be that of several cells of the column. */
  readonly place: CellPlace;
  readonly cells: number;
  /** What the cells will accept, as Excel will say it. */
  readonly after: string;
}

/** A table made to reach over rows that stand under it: no content is changed. */
export interface TableFix {
  readonly table: string;
  /** The rows that come in. */
  readonly place: CellPlace;
  /** Those of them that hold something. */
  readonly cells: number;
  /** The table's own address, without sheet, as it is and as it will be. */
  readonly before: string;
  readonly after: string;
}

export type Fix = CellFix | ValidationFix | TableFix;

export const isValidationFix = (fix: Fix): fix is ValidationFix => 'validation' in fix;

export const isTableFix = (fix: Fix): fix is TableFix => 'table' in fix;

export const isCellFix = (fix: Fix): fix is CellFix => !isValidationFix(fix) && !isTableFix(fix);

/** Cells that fixes are about. */
export const cellsOfFixes = (fixes: readonly Fix[]): number =>
  fixes.reduce((sum, fix) => sum + (isCellFix(fix) ? 1 : fix.cells), 0);

/** What the first cell of an occurrence holds, and what it may hold in its place: labels of its list, names of a table. */
export interface Instead {
  readonly before: RawCell;
  readonly among: readonly string[];
}

/** One of two counts that differ, in place of the other. */
export interface Offer extends CellFix {
  readonly before: number;
  readonly after: number;
}

/** One wrong thing at one place. */
export interface Occurrence {
  /** Cells of the finding, the one to select first. */
  readonly cells: readonly CellPlace[];
  readonly values: MessageValues;
  readonly fix?: Fix | undefined;
  readonly instead?: Instead | undefined;
  /** A change that is made for itself alone: which of two figures is right only the user knows. */
  readonly offer?: Offer | undefined;
  /** Why it was accepted; accepted ones only. */
  readonly reason?: string;
}

/**
 * All findings of one rule: one entry with a count, however many rows are wrong. Wording is looked up by `ruleId`
 * (what, why, todo) and filled with the values of an occurrence.
 */
export interface FindingGroup {
  readonly ruleId: string;
  readonly severity: Severity;
  /** Cause group, e.g. 'partAboveWhole', 'numberAsText'. */
  readonly cause: string;
  readonly count: number;
  readonly occurrences: readonly Occurrence[];
  /** Legal basis or other authority, Vietnamese; null where it is arithmetic. */
  readonly basis: string | null;
  /** Can every occurrence of the group be mended safely? */
  readonly fixable: number;
}

export interface NotEvaluated {
  /** 'targets' for a target whose figures could not be worked out. */
  readonly ruleId: string;
  /** i18n key under check.notEvaluated. */
  readonly why:
    | 'missingTable'
    | 'targetFailed'
    | 'missingColumn'
    | 'missingValue'
    | 'ruleFailed'
    | 'noFigureForYear'
    | 'notRead'
    | 'formulasNotRead';
  readonly values: MessageValues;
}

/** A figure that a verdict waits for, as the workbook calls it. */
export interface PlacedNeed extends WorkbookSource, Omit<Need, 'part' | 'field' | 'of'> {
  readonly place: CellPlace | null;
}

export interface TargetResult {
  readonly code: string;
  readonly title: string;
  readonly kind: ReportedKind | null;
  /** Percentage points for ratio kinds, level for keepLevel, number for count; null for yes/no and where missing. */
  readonly target: number | null;
  readonly strict: boolean;
  readonly tolerance: number | null;
  /** Same unit as `target`; percentage points are not rounded. 1 / 0 for yes / no. */
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unresolved: number;
  /** What the result can still come to, in the unit of `target`; `null` where nothing is known of it. No highest: `null`. */
  readonly bounds: { readonly lowest: number; readonly highest: number | null } | null;
  readonly lastYear: number | null;
  readonly national: { readonly year: 2025 | 2030; readonly value: number; readonly scope: string } | null;
  readonly verdict: Verdict;
  readonly certain: boolean;
  readonly missing: number | null;
  readonly byHamlet: readonly HamletShare[];
  readonly conditions: readonly Condition[];
  readonly needs: readonly PlacedNeed[];
  /** Setting ids (and confirmed or not) that the result depends on. */
  readonly assumptions: readonly { readonly setting: string; readonly value: string; readonly confirmed: boolean }[];
  readonly ruleSet: string | null;
  /** Who leads, and by which day (ISO), as the target's row says; no part of the JSON form. */
  readonly work?: { readonly lead: string | null; readonly due: string | null };
  /** Cells that hold the numerator's and denominator's figures, for links. */
  readonly places: {
    readonly target: CellPlace | null;
    readonly numerator: CellPlace | null;
    readonly denominator: CellPlace | null;
  };
}

export interface CheckReport {
  readonly version: 1;
  readonly workbook: {
    readonly commune: string | null;
    /** In whose words messages are told; no part of the JSON form. */
    readonly communeKind: CommuneKindWord;
    readonly province: string | null;
    readonly year: number | null;
    readonly templateVersion: string | null;
  };
  readonly settings: readonly {
    readonly setting: string;
    readonly value: string | null;
    readonly confirmed: boolean;
  }[];
  readonly targets: readonly TargetResult[];
  readonly findings: readonly FindingGroup[];
  /** Accepted with a reason and unchanged since; counted apart. */
  readonly accepted: readonly FindingGroup[];
  readonly notEvaluated: readonly NotEvaluated[];
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly note: number;
    readonly accepted: number;
    readonly cells: number;
    readonly rules: number;
  };
}
