/** A ratio summed over the rows of a table: sum of numerators over sum of denominators, never an average of rates. */
import { blankNeeds, namedContradictions } from './needs';
import { NOTHING_MEASURED } from './planFacts';
import type { Measured } from './planFacts';
import type { Count } from './ratio';
import { anything, between, boundsOf, countBoundsOf, exactly, ofUnknown } from './ratioBounds';
import type { Portion } from './ratioBounds';
import type { PlanPart } from './planPart';
import type { Need } from './verdict';

export interface RatioRow {
  readonly name: string;
  readonly n: Count;
  readonly d: Count;
  /** People among whom those of `n` must be, besides those of `d`; left out where there are none such. */
  readonly within?: Count;
}

/** Where the columns stand. A denominator that is the number of rows has no column. */
export interface RatioColumns {
  readonly part: PlanPart;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly within?: string | null;
}

const known = (rows: readonly RatioRow[], key: 'n' | 'd'): Count => {
  const values = rows.map((row) => row[key]).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
};

const isAbove = (n: Count, limit: Count | undefined): boolean =>
  n !== null && limit !== null && limit !== undefined && n > limit;

const exceedsWhole = ({ n, d }: RatioRow): boolean => isAbove(n, d);
/** Asked only where it is known of how many: without that nothing can be told of the row anyway. */
const exceedsWithin = ({ n, d, within }: RatioRow): boolean => d !== null && isAbove(n, within);

/** More people count than there are: which of the figures is wrong is not said anywhere. */
const contradicts = (row: RatioRow): boolean => exceedsWhole(row) || exceedsWithin(row);

/** Figures that contradict each other are as good as blank; how many there are at all may contradict neither. */
const withoutContradiction = (row: RatioRow): RatioRow => {
  if (exceedsWhole(row)) return { ...row, n: null, d: null };
  return exceedsWithin(row) ? { ...row, n: null } : row;
};

const contradictionsIn = (
  rows: readonly RatioRow[],
  { part, numerator, denominator, within }: RatioColumns,
): readonly Need[] => [
  ...namedContradictions(part, [numerator], rows, contradicts),
  ...namedContradictions(part, [denominator], rows, exceedsWhole),
  ...namedContradictions(part, [within ?? null], rows, exceedsWithin),
];

/** The sum of a column, as long as no row is blank. */
export const denominatorOf = (rows: readonly RatioRow[], { part, denominator }: RatioColumns) => {
  if (rows.length === 0) {
    const need: Need = { part, field: denominator, rows: 0, reason: 'noRows' };
    return { d: null, needs: [need] };
  }
  const blank = rows.filter((row) => row.d === null).length;
  const isKnown = rows.every((row) => row.d !== null && !exceedsWhole(row));
  const d = known(rows, 'd');
  if (!isKnown || d === null) return { d: null, needs: blankNeeds(part, denominator, blank) };
  if (d > 0) return { d, needs: [] };
  const need: Need = { part, field: denominator, rows: rows.length, reason: 'emptyDenominator' };
  return { d, needs: [need] };
};

const remainingOf = ({ n, d }: RatioRow): Count => (n === null || d === null ? null : d - n);

const portionOf = ({ n, d }: RatioRow): Portion => {
  if (d === null) return n === null ? anything() : ofUnknown(n, n);
  return n === null ? between(0, d, d) : exactly(n, d);
};

/**
 * A row with a blank numerator stays unresolved with its whole denominator; of a row with a blank denominator only how
 * many count is known; figures that contradict each other say nothing.
 */
export const measureRatio = (given: readonly RatioRow[], columns: RatioColumns, byHamlet: boolean): Measured => {
  const { d, needs } = denominatorOf(given, columns);
  const rows = given.map(withoutContradiction);
  const n = known(rows, 'n');
  const unresolved = d === null ? 0 : rows.reduce((sum, row) => sum + (row.n === null ? (row.d ?? 0) : 0), 0);
  const portions = rows.length === 0 ? [anything()] : rows.map(portionOf);
  const blank = given.filter((row) => row.n === null).length;
  return {
    ...NOTHING_MEASURED,
    achieved: { kind: 'ratio', n, d, unresolved, bounds: boundsOf(portions), counts: countBoundsOf(portions) },
    numerator: n,
    denominator: d,
    needs: [...contradictionsIn(given, columns), ...needs, ...blankNeeds(columns.part, columns.numerator, blank)],
    remainingByHamlet: byHamlet ? rows.map((row) => ({ hamlet: row.name, remaining: remainingOf(row) })) : [],
  };
};
