/** What becomes of the parts of a plan when the plan of a later year is begun from it: said by each sheet of itself. */
import type { AgeRange } from '../../domain/regulations/standards';

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;

export interface YearMove {
  readonly from: number;
  readonly to: number;
}

export type ColumnFate =
  /** As it stands. */
  | 'kept'
  /** As it stands, to be looked at: counts that change in the course of a year. */
  | 'reviewed'
  /** Blank: a result of the year. */
  | 'emptied'
  /** Blank, and to be entered for the new year: counts that depend on it. */
  | 'asked'
  /** A day, as many years later. */
  | 'laterDay'
  /** What the people of the row had who were born in the same year: for rows that are ages. */
  | 'byAge'
  /** What a target asks: kept, with the national milestone beside. */
  | 'aim'
  /** The result of the year that is over. */
  | 'result'
  /** What that column of the row said of the year that is over. */
  | { readonly lastYearsOf: string }
  /** In a row that is finished this value; in any other as it stands. */
  | { readonly restartsAs: Value };

/** Whom a register of people not literate is about, in the new year. */
export interface RegisterScope {
  readonly year: number;
  readonly ages: AgeRange;
  /** Whoever finished it is literate; `null` while no rule set says so. */
  readonly finishedGrade: number | null;
}

/** Why a person leaves a list; `unknown`: stays, since nobody can tell. */
export type Leaving =
  | { readonly why: 'finished'; readonly grade: number }
  | { readonly why: 'over'; readonly age: number }
  | { readonly why: 'unknown' };

export interface NextYearRows<Key extends string = string> {
  /** By key of every column to fill in. */
  readonly columns: Readonly<Record<Key, ColumnFate>>;
  /** Of a list of people: `null` for whoever stays. */
  readonly leaving?: (row: Row, scope: RegisterScope) => Leaving | null;
  /** Is what the row tells of finished? One that is not is named. */
  readonly isFinished?: (row: Row) => boolean;
  /** Is the row a legal basis, to be looked through? */
  readonly isLegalBasis?: (row: Row) => boolean;
}

export type FieldFate =
  /** The new year itself. */
  | 'year'
  | 'kept'
  | 'reviewed'
  | 'emptied'
  | 'asked'
  /** Asked again: begins with what this makes of the old value, and nobody has confirmed it. */
  | { readonly again: (value: Value, move: YearMove) => Value };

export type NextYearFields<Key extends string = string> = Readonly<Record<Key, FieldFate>>;
