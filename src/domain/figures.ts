/**
 * Shapes of the figures that the domain judges. Field names are the column keys of the plan workbook, so that a
 * row of a sheet *is* a domain record and nothing has to be copied between the two.
 */
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

/** Counts of people kept per hamlet. The ratio targets read their numerators and denominators from these. */
export const HAMLET_COUNTS = [
  'population',
  'female',
  'minority',
  'minorityFemale',
  'households',
  'workingAge',
  'age15Plus',
  'age18Plus',
  'informationCompetence',
  'lifeSkills',
  'technicalTraining',
  'university',
  'adultsInLearningModels',
  'learningCitizensRegistered',
  'learningCitizens',
  'learningFamiliesRegistered',
  'learningFamilies',
  'clans',
  'learningClansRegistered',
  'learningClans',
] as const;
export type HamletCount = (typeof HAMLET_COUNTS)[number];

export type HamletRow = { readonly name: string; readonly recognised: boolean | null } & {
  readonly [K in HamletCount]: Count;
};

/** One figure of universal education: `count` out of `population`. */
export interface UniversalEducationRow {
  readonly code: string;
  readonly count: Count;
  readonly population: Count;
}

/** Ten scores of a person, 0-10 each; `null` where nothing was entered. */
export type Scores = readonly Count[];

export interface UnitRow {
  readonly name: string;
  /** Recognised as a learning unit this year. */
  readonly recognised: boolean | null;
  readonly recognisedLastYear: boolean | null;
  readonly members: Count;
  readonly membersWithTitle: Count;
}

export interface InstitutionRow {
  readonly name: string;
  readonly digitalManagement: boolean | null;
  readonly lessons: Count;
  readonly digitalLessons: Count;
}
