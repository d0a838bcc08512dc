/**
 * Tables of others, which give "mù chữ mức độ 1 / 2" (MC1, MC2) instead of our three classes.
 *
 * MC1 is class A in all of them. MC2 is class B in some (ROI, disjoint) and A + B in others (LUYKE, cumulative),
 * and nothing in a form says which.
 */
import type { LiteracyRow } from './figures';
import { literacyLevel } from './literacyLevel';
import type { LevelOptions } from './levels';
import type { Count } from './ratio';
import { ILLITERATE2_CONVENTIONS } from './settings';
import type { Illiterate2Convention } from './settings';

export interface ForeignCounts {
  readonly scope: Count;
  readonly mc1: Count;
  readonly mc2: Count;
}

export interface LiteracyClasses {
  readonly scope: Count;
  readonly classA: Count;
  readonly classB: Count;
}

const subtract = (a: Count, b: Count): Count => (a === null || b === null ? null : a - b);

/** The classes behind a foreign row. Undefined when the convention cannot be right: a class would be negative. */
export const classesFrom = (
  { scope, mc1, mc2 }: ForeignCounts,
  convention: Illiterate2Convention,
): LiteracyClasses | undefined => {
  const classB = convention === 'ROI' ? mc2 : subtract(mc2, mc1);
  const classC = subtract(subtract(scope, mc1), classB);
  const impossible = [classB, classC].some((people) => people !== null && people < 0);
  return impossible ? undefined : { scope, classA: mc1, classB };
};

export type ForeignAge = ForeignCounts & { readonly age: number };

const NO_SUBGROUPS = {
  scopeFemale: null,
  scopeMinority: null,
  scopeMinorityFemale: null,
  classAFemale: null,
  classAMinority: null,
  classAMinorityFemale: null,
  classBFemale: null,
  classBMinority: null,
  classBMinorityFemale: null,
} as const;

const rowsUnder = (
  ages: readonly ForeignAge[],
  convention: Illiterate2Convention,
): readonly LiteracyRow[] | undefined => {
  const rows = ages.flatMap((row) => {
    const classes = classesFrom(row, convention);
    if (classes === undefined) return [];
    const { scope, classA, classB } = classes;
    return [{ age: row.age, ...NO_SUBGROUPS, scopeTotal: scope, classATotal: classA, classBTotal: classB }];
  });
  return rows.length === ages.length ? rows : undefined;
};

/** A table as it stands in our columns, taken for one of others: read as disjoint, its classes are what it says. */
export const asForeign = (rows: readonly LiteracyRow[]): readonly ForeignAge[] =>
  rows.map(({ age, scopeTotal, classATotal, classBTotal }) => ({
    age,
    scope: scopeTotal,
    mc1: classATotal,
    mc2: classBTotal,
  }));

/** The level that a table gives by each convention that it can mean; `null` where it gives none. */
export const levelsByConvention = (
  ages: readonly ForeignAge[],
  options: LevelOptions,
): Readonly<Partial<Record<Illiterate2Convention, number | null>>> =>
  Object.fromEntries(
    ILLITERATE2_CONVENTIONS.flatMap((convention) => {
      const rows = rowsUnder(ages, convention);
      return rows === undefined ? [] : [[convention, literacyLevel(rows, options).level]];
    }),
  );

/** Would the commune reach another level if the table meant the other convention? Then somebody has to say which one. */
export const verdictDependsOnConvention = (ages: readonly ForeignAge[], options: LevelOptions): boolean =>
  new Set(Object.values(levelsByConvention(ages, options))).size > 1;
