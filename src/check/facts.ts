/** The figures of a plan as the domain measures them. Rows without a name or code are not part of a plan. */
import type {
  HamletRow,
  IlliterateRow,
  InstitutionRow,
  LiteracyRow,
  Scores,
  UnitRow,
  UniversalEducationRow,
} from '../domain/figures';
import type { Citizen } from '../domain/learningCitizen';
import type { PlanFacts } from '../domain/planFacts';
import type { RuleSets } from '../domain/regulations/ruleSet';
import { DEFAULT_SETTINGS } from '../domain/settings';
import type { PlanSettings } from '../domain/settings';
import type { Plan, PlanCitizen } from '../workbook/plan';
import { totalsIn } from '../workbook/sent/sentStamp';
import type { SentStamp } from '../workbook/sent/sentStamp';

const hasName = <R extends { readonly name: string | null }>(row: R): row is R & { readonly name: string } =>
  row.name !== null && row.name !== '';
const hasAge = <R extends { readonly age: number | null }>(row: R): row is R & { readonly age: number } =>
  row.age !== null;
const hasCode = <R extends { readonly code: string | null }>(row: R): row is R & { readonly code: string } =>
  row.code !== null;

export const scoresOf = (row: PlanCitizen): Scores => [
  row.score1,
  row.score2,
  row.score3,
  row.score4,
  row.score5,
  row.score6,
  row.score7,
  row.score8,
  row.score9,
  row.score10,
];

const citizenOf = (row: PlanCitizen): Citizen => ({
  hamlet: row.hamlet,
  birthYear: row.birthYear,
  scores: scoresOf(row),
});

/**
 * Settings left blank count as assumed; an especially difficult commune that was not entered stays open, and so does
 * every level while no rule set is chosen.
 */
export const planSettings = ({ info }: Plan): PlanSettings => ({
  year: info.year,
  especiallyDifficult: info.especiallyDifficult,
  ruleSet: info.ruleSet,
  preschoolRuleSet: info.preschoolRuleSet,
  illiterate2Convention: info.illiterate2Convention ?? DEFAULT_SETTINGS.illiterate2Convention,
  learningCitizenDenominator: info.learningCitizenDenominator ?? DEFAULT_SETTINGS.learningCitizenDenominator,
  pupilsCounted: info.pupilsCounted ?? DEFAULT_SETTINGS.pupilsCounted,
  technicalTrainingMeaning: info.technicalTrainingMeaning ?? DEFAULT_SETTINGS.technicalTrainingMeaning,
  subgroupDenominator: info.subgroupDenominator ?? DEFAULT_SETTINGS.subgroupDenominator,
});

/**
 * `ruleSets`: those that there are; the plan's settings name one of them. `sent`: the stamp of a copy, whose registers are
 * totals.
 */
export const planFacts = (plan: Plan, ruleSets: RuleSets, sent: SentStamp | null = null): PlanFacts => {
  const totals = totalsIn(sent);
  const hamlets: readonly HamletRow[] = plan.hamlets.filter(hasName);
  const illiterateByHamlet: readonly IlliterateRow[] = plan.illiterateByHamlet
    .map((row) => ({ ...row, name: row.hamlet }))
    .filter(hasName);
  const literacy: readonly LiteracyRow[] = plan.literacy.filter(hasAge);
  const universalEducation: readonly UniversalEducationRow[] = plan.universalEducation.filter(hasCode);
  const units: readonly UnitRow[] = plan.units.filter(hasName);
  const institutions: readonly InstitutionRow[] = plan.institutions.filter(hasName);
  return {
    settings: planSettings(plan),
    ruleSets,
    hamlets,
    illiterateByHamlet,
    literacy,
    universalEducation,
    citizens: plan.citizens.filter(hasName).map(citizenOf),
    ...(totals === undefined ? {} : { totals }),
    units,
    institutions,
    centre: plan.centre,
  };
};
