/**
 * Shapes of the figures that the domain judges. Field names are the column keys of the plan workbook, so that a
 * row of a sheet *is* a domain record and nothing has to be copied between the two.
 */
import type { AnsweredColumn, SummedColumn } from './indicators';
import type { RateList } from './planPart';
import type { Count } from './ratio';

/** Population groups of the ministry's forms: all, women, ethnic minority, minority women. */
export const POPULATION_GROUPS = ['Total', 'Female', 'Minority', 'MinorityFemale'] as const;
export type PopulationGroup = (typeof POPULATION_GROUPS)[number];

/** Exclusive classes of the literacy table: in scope, A = grade 3 not finished, B = grade 3 but not primary school. */
export const LITERACY_MEASURES = ['scope', 'classA', 'classB'] as const;
export type LiteracyMeasure = (typeof LITERACY_MEASURES)[number];
export type LiteracyKey = `${LiteracyMeasure}${PopulationGroup}`;

/** One age of the literacy table. Counts are people of that age in that group. */
export type LiteracyRow = { readonly age: number } & { readonly [K in LiteracyKey]: Count };

/** A row of a list that rates are taken over: what the catalogue sums and counts of it. */
export type RateRow<L extends RateList> = { readonly name: string } & {
  readonly [K in SummedColumn<L>]: Count;
} & { readonly [K in AnsweredColumn<L>]: boolean | null };

export type HamletRow = RateRow<'hamlets'>;
export type IlliterateRow = RateRow<'illiterateByHamlet'>;
export type UnitRow = RateRow<'units'>;
export type InstitutionRow = RateRow<'institutions'>;

/** One figure of universal education: `count` out of `population`. */
export interface UniversalEducationRow {
  readonly code: string;
  readonly count: Count;
  readonly population: Count;
}

/** Ten scores of a person, 0-10 each; `null` where nothing was entered. */
export type Scores = readonly Count[];
