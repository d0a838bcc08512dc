/**
 * Literacy of an age band (Nghị định 20/2014/NĐ-CP, Điều 19).
 *
 * Everybody in scope belongs to exactly one of three classes: A has not finished grade 3, B has finished grade 3 but
 * not primary school, C has finished primary school and is what remains. Literate at level 1 are B + C, at level 2 C.
 */
import type { LiteracyKey, LiteracyMeasure, LiteracyRow, PopulationGroup } from './figures';
import type { Counted } from './levels';
import { blankNeeds, contradictionNeeds } from './needs';
import type { Count } from './ratio';
import { allBut, anything, between, boundsOf } from './ratioBounds';
import type { Portion } from './ratioBounds';
import type { AgeRange } from './regulations/standards';
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

export interface LiteracyQuery {
  readonly band: AgeRange;
  readonly degree: LiteracyDegree;
  /** Everybody when left out. */
  readonly group?: PopulationGroup;
}

/** What the table says of one age. */
type AgeState = 'sound' | 'noRow' | 'twice' | 'moreThanInScope';

interface AgeFigures {
  readonly age: number;
  readonly state: AgeState;
  /** How many rows the age has. */
  readonly rows: number;
  readonly scope: Count;
  /** Classes that are not literate at the degree: level 1 does not depend on class B. */
  readonly classes: readonly Count[];
}

const sumOfKnown = (counts: readonly Count[]): number => counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
const isKnown = (counts: readonly Count[]): counts is readonly number[] => counts.every((count) => count !== null);

const measuresOf = (degree: LiteracyDegree): readonly LiteracyMeasure[] =>
  degree === 1 ? ['classA'] : ['classA', 'classB'];

/** More people in the classes than in scope, or fewer than nobody in one of them. */
const isImpossible = (scope: Count, classes: readonly Count[]): boolean =>
  classes.some((people) => people !== null && people < 0) || (scope !== null && sumOfKnown(classes) > scope);

const figuresOfAge = (found: readonly LiteracyRow[], age: number, query: LiteracyQuery): AgeFigures => {
  const { degree, group = 'Total' } = query;
  const rows = found.length;
  const [row] = found;
  const classes = measuresOf(degree).map((measure) => row?.[literacyKey(measure, group)] ?? null);
  const scope = row?.[literacyKey('scope', group)] ?? null;
  const unknown = { age, rows, scope: null, classes: classes.map(() => null) };
  if (row === undefined) return { ...unknown, state: 'noRow' };
  if (rows > 1) return { ...unknown, state: 'twice' };
  return isImpossible(scope, classes)
    ? { ...unknown, state: 'moreThanInScope' }
    : { age, rows, scope, classes, state: 'sound' };
};

/** Figures of every age of the band; those of an age that contradicts itself are as good as blank. */
const figuresOfBand = (rows: readonly LiteracyRow[], query: LiteracyQuery): readonly AgeFigures[] => {
  const { from, to } = query.band;
  const found: readonly LiteracyRow[][] = Array.from({ length: to - from + 1 }, () => []);
  for (const row of rows) found[row.age - from]?.push(row);
  return found.map((ofAge, index) => figuresOfAge(ofAge, from + index, query));
};

const portionOf = ({ scope, classes }: AgeFigures): Portion => {
  const notLiterate = sumOfKnown(classes);
  if (scope === null) return isKnown(classes) ? allBut(notLiterate) : anything(notLiterate);
  const most = scope - notLiterate;
  return between(isKnown(classes) ? most : 0, most, scope);
};

/** Cells without a figure, ages without a row, figures that contradict each other, by column. */
const needsOf = (ages: readonly AgeFigures[], { degree, group = 'Total' }: LiteracyQuery): readonly Need[] => {
  const columns = (['scope', ...measuresOf(degree)] as const).map((measure) => literacyKey(measure, group));
  const inState = (state: AgeState): readonly AgeFigures[] => ages.filter((one) => one.state === state);
  const agesIn = (state: AgeState): readonly number[] => inState(state).map(({ age }) => age);
  const absent = inState('noRow').length;
  const severalRows = inState('twice').reduce((sum, { rows }) => sum + rows, 0);
  const blanks = (index: number): number =>
    ages.filter((one) => one.state === 'sound' && [one.scope, ...one.classes][index] === null).length;
  return [
    ...contradictionNeeds('literacy', columns, agesIn('moreThanInScope')),
    ...contradictionNeeds('literacy', ['age'], agesIn('twice')).map((need) => ({ ...need, rows: severalRows })),
    ...columns.flatMap((field, index): readonly Need[] => [
      ...blankNeeds('literacy', field, blanks(index)),
      ...(absent === 0 ? [] : [{ part: 'literacy', field, rows: absent, reason: 'noRows' } as const]),
    ]),
  ];
};

const total = (counts: readonly Count[]): Count => (isKnown(counts) ? sumOfKnown(counts) : null);

const illiterateOf = (ages: readonly AgeFigures[]): Count => total(ages.map(({ classes }) => total(classes)));

/** People of the band (and group) who are literate at the degree, out of those in scope. */
export const literate = (rows: readonly LiteracyRow[], query: LiteracyQuery): Counted => {
  const ages = figuresOfBand(rows, query);
  const [d, notLiterate] = [total(ages.map(({ scope }) => scope)), illiterateOf(ages)];
  return {
    n: d === null || notLiterate === null ? null : d - notLiterate,
    d,
    bounds: boundsOf(ages.map(portionOf)),
    needs: needsOf(ages, query),
  };
};

/**
 * People of the band (and group) who are not literate at the degree, out of those in scope. With `bandTotal` the
 * population is everybody in the band, as one province's forms have it.
 */
export const illiterate = (
  rows: readonly LiteracyRow[],
  query: LiteracyQuery,
  denominator: SubgroupDenominator = 'ownGroup',
): Omit<Counted, 'bounds'> => {
  const ages = figuresOfBand(rows, query);
  const own = needsOf(ages, query);
  const n = illiterateOf(ages);
  if (denominator === 'ownGroup') return { n, d: total(ages.map(({ scope }) => scope)), needs: own };
  const everybody = { ...query, group: 'Total' } as const;
  const all = figuresOfBand(rows, everybody);
  const ofScope = (need: Need): boolean => need.field === 'scopeTotal';
  const ofClasses = (need: Need): boolean => need.field !== literacyKey('scope', query.group ?? 'Total');
  return {
    n,
    d: total(all.map(({ scope }) => scope)),
    needs: [...needsOf(all, everybody).filter(ofScope), ...own.filter(ofClasses)],
  };
};
