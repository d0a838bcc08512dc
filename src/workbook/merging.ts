/**
 * What becomes of a plan's values when communes or hamlets become one, declared for every column and field in the file of
 * its sheet: a new column that does not say is refused by the compiler, there.
 */

export type FieldMerging =
  /** Plans that differ in it cannot be put together. */
  | 'agrees'
  /** A count: the sum of all parts, blank while one of them is. */
  | 'adds'
  /** The same in all plans, or somebody says which holds from now on. */
  | 'asked'
  /** The same in all plans, or blank and named. */
  | 'same'
  /** Texts, each once, one behind the other. */
  | 'joined'
  /** Says something of one former body alone, its number or its rating: blank and named where there were several. */
  | 'ofOne';

/** `whileSame`: only where these columns of the row are the same in all plans, or they are no figures of one thing. */
export interface AddsWhileSame {
  readonly whileSame: readonly string[];
  /** Where this column of the row says so it is a number of things; otherwise, an answer or a level, the same in all plans, or blank and named. */
  readonly numberWhere: { readonly column: string; readonly is: readonly string[] };
}

export type MatchedColumn =
  | Exclude<FieldMerging, 'agrees'>
  /** Rows that have the same in it are one row. */
  | 'key'
  /** The same, of hamlets: their names as the mapping of hamlets has them. */
  | 'hamlet'
  /** A result of the year before: rebuilt from counts of that year, never from rates. */
  | 'lastYear'
  | AddsWhileSame;

export type KeptColumn =
  /** Rows of two plans that have the same in all such columns may be one thing told twice: they are named. */
  | 'key'
  /** The same in this column alone says so. */
  | 'number'
  | 'hamlet'
  | 'kept';

/** `K`: keys of the columns that hold data. */
export type TableMerging<K extends string = string> =
  /** Rows that are the same become one. */
  | { readonly rows: 'matched'; readonly columns: Readonly<Record<K, MatchedColumn>> }
  /** Every row stays. */
  | { readonly rows: 'kept'; readonly columns: Readonly<Record<K, KeptColumn>> }
  /** Worked out from the other tables. */
  | { readonly rows: 'derived' };

/** The same of several columns. */
export const each = <const H, const K extends string>(how: H, ...keys: readonly K[]): Readonly<Record<K, H>> =>
  Object.fromEntries(keys.map((key) => [key, how])) as Readonly<Record<K, H>>;
