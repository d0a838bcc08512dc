/**
 * Literacy of an age band (Nghị định 20/2014/NĐ-CP, Điều 19).
 *
 * Everybody in scope belongs to exactly one of three classes: A has not finished grade 3, B has finished grade 3 but
 * not primary school, C has finished primary school and is what remains. Literate at level 1 are B + C, at level 2 C.
 */
import type { LiteracyKey, LiteracyMeasure, LiteracyRow, PopulationGroup } from './figures';
import type { Count } from './ratio';
import type { AgeRange } from './regulations/standards';
import type { Counted } from './levels';
import type { SubgroupDenominator } from './settings';
import type { Need } from './verdict';

export type LiteracyDegree = 1 | 2;

/** The three bands of the ministry's forms. */
export const LITERACY_BANDS = ['15-25', '15-35', '15-60'] as const;
export type LiteracyBand = (typeof LITERACY_BANDS)[number];

const BAND = /^\s*(?:từ\s+)?(\d{1,3})\s*(?:[-–—]|đến)\s*(\d{1,3})\s*(?:tuổi\s*)?$/iu;

/** "15-25" (or with an en dash, spaces, "từ 15 đến 25 tuổi") -> ages; undefined when it is no band or runs backwards. */
export const parseBand = (text: string): AgeRange | undefined => {
  const match = BAND.exec(text.normalize('NFC'));
  if (match === null) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from <= to ? { from, to } : undefined;
};

export const literacyKey = (measure: LiteracyMeasure, group: PopulationGroup): LiteracyKey => `${measure}${group}`;

/** Ages of the band that have no row. */
const agesMissing = (rows: readonly LiteracyRow[], { from, to }: AgeRange): number => {
  const present = new Set(rows.map(({ age }) => age));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((age) => !present.has(age)).length;
};

interface Sum {
  readonly total: Count;
  readonly needs: readonly Need[];
}

/**
 * One column summed over a band. A blank cell, or an age without a row, leaves the sum unknown: a blank is not zero.
 * Two rows of one age are added up; the check reports them.
 */
const sumOver = (rows: readonly LiteracyRow[], band: AgeRange, column: LiteracyKey): Sum => {
  const values = rows.filter(({ age }) => age >= band.from && age <= band.to).map((row) => row[column]);
  const blank = values.filter((value) => value === null).length;
  const absent = agesMissing(rows, band);
  const need = (reason: Need['reason'], count: number): readonly Need[] =>
    count === 0 ? [] : [{ part: 'literacy', field: column, rows: count, reason }];
  if (blank + absent > 0) return { total: null, needs: [...need('blank', blank), ...need('noRows', absent)] };
  return { total: values.reduce<number>((sum, value) => sum + (value ?? 0), 0), needs: [] };
};

export interface LiteracyQuery {
  readonly band: AgeRange;
  readonly degree: LiteracyDegree;
  /** Everybody when left out. */
  readonly group?: PopulationGroup;
}

interface Classes {
  readonly scope: Sum;
  readonly classA: Sum;
  /** `null`: not asked for, level 1 does not depend on it. */
  readonly classB: Sum | null;
}

const classesOf = (rows: readonly LiteracyRow[], { band, degree, group = 'Total' }: LiteracyQuery): Classes => ({
  scope: sumOver(rows, band, literacyKey('scope', group)),
  classA: sumOver(rows, band, literacyKey('classA', group)),
  classB: degree === 2 ? sumOver(rows, band, literacyKey('classB', group)) : null,
});

const needsOf = ({ scope, classA, classB }: Classes): readonly Need[] => [
  ...scope.needs,
  ...classA.needs,
  ...(classB?.needs ?? []),
];

const illiterateOf = ({ classA, classB }: Classes): Count => {
  if (classA.total === null) return null;
  if (classB === null) return classA.total;
  return classB.total === null ? null : classA.total + classB.total;
};

/** People of the band (and group) who are literate at the degree, out of those in scope. */
export const literate = (rows: readonly LiteracyRow[], query: LiteracyQuery): Counted => {
  const classes = classesOf(rows, query);
  const illiterate = illiterateOf(classes);
  const d = classes.scope.total;
  return { n: d === null || illiterate === null ? null : d - illiterate, d, needs: needsOf(classes) };
};

/**
 * People of the band (and group) who are not literate at the degree, out of those in scope. With `bandTotal` the
 * population is everybody in the band, as one province's forms have it.
 */
export const illiterate = (
  rows: readonly LiteracyRow[],
  query: LiteracyQuery,
  denominator: SubgroupDenominator = 'ownGroup',
): Counted => {
  const classes = classesOf(rows, query);
  const scope = denominator === 'ownGroup' ? classes.scope : sumOver(rows, query.band, 'scopeTotal');
  return { n: illiterateOf(classes), d: scope.total, needs: needsOf({ ...classes, scope }) };
};
