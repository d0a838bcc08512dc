/** A ratio summed over the rows of a table: sum of numerators over sum of denominators, never an average of rates. */
import { NOTHING_MEASURED } from './planFacts';
import type { Measured } from './planFacts';
import type { Count } from './ratio';
import type { Need, PlanPart } from './verdict';

export interface RatioRow {
  readonly name: string;
  readonly n: Count;
  readonly d: Count;
}

/** Where the two columns stand. A denominator that is the number of rows has no column. */
export interface RatioColumns {
  readonly part: PlanPart;
  readonly numerator: string;
  readonly denominator: string | null;
}

const blanks = (rows: readonly RatioRow[], key: 'n' | 'd'): number => rows.filter((row) => row[key] === null).length;

const known = (rows: readonly RatioRow[], key: 'n' | 'd'): Count => {
  const values = rows.map((row) => row[key]).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
};

export const blankNeeds = (part: PlanPart, field: string | null, rows: number): readonly Need[] =>
  rows === 0 ? [] : [{ part, field, rows, reason: 'blank' }];

/** The sum of a column, as long as no row is blank. */
export const denominatorOf = (rows: readonly RatioRow[], { part, denominator }: RatioColumns) => {
  if (rows.length === 0) {
    const need: Need = { part, field: denominator, rows: 0, reason: 'noRows' };
    return { d: null, needs: [need] };
  }
  const blank = blanks(rows, 'd');
  const d = known(rows, 'd');
  if (blank > 0 || d === null) return { d: null, needs: blankNeeds(part, denominator, blank) };
  if (d > 0) return { d, needs: [] };
  const need: Need = { part, field: denominator, rows: rows.length, reason: 'emptyDenominator' };
  return { d, needs: [need] };
};

const remainingOf = ({ n, d }: RatioRow): Count => (n === null || d === null ? null : Math.max(0, d - n));

/**
 * A row with a blank numerator stays unresolved with its whole denominator; a blank denominator leaves the ratio
 * unknown.
 */
export const measureRatio = (rows: readonly RatioRow[], columns: RatioColumns, byHamlet: boolean): Measured => {
  const { d, needs } = denominatorOf(rows, columns);
  const n = known(rows, 'n');
  const unresolved = rows.reduce((sum, row) => sum + (row.n === null ? (row.d ?? 0) : 0), 0);
  return {
    ...NOTHING_MEASURED,
    achieved: d === null ? { kind: 'unknown' } : { kind: 'ratio', n: n ?? 0, d, unresolved, face: false },
    numerator: n,
    denominator: d,
    needs: [...needs, ...blankNeeds(columns.part, columns.numerator, blanks(rows, 'n'))],
    remainingByHamlet: byHamlet ? rows.map((row) => ({ hamlet: row.name, remaining: remainingOf(row) })) : [],
  };
};
