/**
 * Types of cells. A type knows how its value is written into a cell and read back, so that shared code never asks
 * which type it has before it.
 */
import type { ChoiceList } from './choices';

/** What Excel or a file hands over for one cell: errors come as '#DIV/0!' strings, an empty cell as ''. */
export type RawCell = string | number | boolean;

/** What is to be calculated, as opposed to content, of which a text may begin with "=" as well. */
export interface Formula {
  /** With its '='. */
  readonly formula: string;
}

export const isFormula = (cell: RawCell | Formula): cell is Formula => typeof cell === 'object';

/** Why a cell could not be read as its type says. The wording is in the language files. */
export type CellProblemCode =
  | 'required'
  | 'notANumber'
  | 'numberAsText'
  | 'ambiguousNumber'
  | 'negative'
  | 'notWhole'
  | 'tooSmall'
  | 'tooLarge'
  | 'notADate'
  | 'dateAsText'
  | 'notInList'
  | 'nearlyInList'
  | 'repeated'
  | 'notText'
  | 'notAsGiven'
  | 'tooLong'
  | 'formulaError'
  | 'untidyText';

export interface ReadProblem {
  readonly code: CellProblemCode;
  /** Values for the message, all of them already plain text or numbers. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** A value that may replace the cell's without losing anything, when there is exactly one. */
  readonly repair?: RawCell;
  /** Numbers among the values are fractions that the cell shows as percentages. */
  readonly inPercent?: true;
  /** Number format without which the repair would not be read as what it is. */
  readonly repairFormat?: string;
}

/**
 * Reading of one cell. `value` is null for a blank and for anything that cannot be used as a figure;
 * a problem may stand beside a usable value (a number typed as text is used, and reported).
 */
export interface CellReading<V> {
  readonly value: V | null;
  readonly problem?: ReadProblem;
  /**
   * What the formulas of the sheets make of the cell, where that is not `value`: they pass over a number typed as text,
   * and an error in the place of a name is a name to them. Verdicts rest on it, so that the check and the sheet agree.
   */
  readonly seen?: V | null;
}

/** What Excel's own validation is told. It helps while typing; the check reads the values again. */
export type ValidationSpec =
  | { readonly kind: 'whole'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'listOfColumn'; readonly table: string; readonly column: string }
  | { readonly kind: 'date'; readonly from: string; readonly to: string }
  | { readonly kind: 'textLength'; readonly max: number };

/** The other values of the same row, raw, by column key: some types depend on them (a target's value on its kind). */
export type RowContext = Readonly<Record<string, RawCell>>;

/**
 * Whom a text may name: `nobody` (codes, places, bodies, titles), a `person` (it is a person's name or number), or
 * `anybody` (running words, in which somebody may be named). What leaves the house is decided by it (`sent/`).
 */
export type Naming = 'nobody' | 'person' | 'anybody';

export interface CellType<V> {
  readonly id: string;
  /** Left out by types whose values are no words. */
  readonly names?: Naming;
  /** Excel number format, en-US; '@' keeps typed digits as text. */
  numberFormat(row: RowContext): string;
  /** Its numbers are written without a mark between thousands: years and ages count nothing. */
  readonly isPlainNumber?: true;
  readonly align: 'left' | 'center' | 'right';
  readonly validation: ValidationSpec | null;
  /** Value -> cell. '' for null. */
  write(value: V | null, row: RowContext): RawCell;
  read(raw: RawCell, row: RowContext): CellReading<V>;
  /** JSON schema fragment for the public data format. */
  readonly json: JsonType;
  readonly choices?: ChoiceList;
}

export type JsonType =
  | { readonly kind: 'string'; readonly maxLength: number }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'number'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly values: readonly string[] };
