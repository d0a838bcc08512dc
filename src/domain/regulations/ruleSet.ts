/**
 * A rule set: one object with every figure by which a commune's levels are judged. It is chosen by the plan's settings
 * and handed to whoever judges. Nothing assumes one: where none is chosen, or the year is not its own, nothing is told.
 */
import type { UniversalEducationCode } from '../universalEducationCodes';
import type { Figure } from './figure';
import type { Notice } from './notices';
import type { AgeRange, EducationStandards, LiteracyStandards, LowerSecondaryStandards, ShareRule } from './standards';

/** As users' files and formulas have it: ASCII, stable, "ND20-2014". */
export type RuleSetId = string;

/** What can be judged by a rule set; `null` in a rule set that says nothing of it. */
export interface Programmes {
  readonly literacy: LiteracyStandards | null;
  readonly preschool: EducationStandards | null;
  readonly primary: EducationStandards | null;
  readonly lowerSecondary: LowerSecondaryStandards | null;
}
export type RuledProgramme = keyof Programmes;

export interface RuleSet extends Programmes {
  readonly id: RuleSetId;
  readonly title: string;
  readonly document: string;
  /** First and last year of the plan that it judges; `null`: in force on the day of `checkedOn`. */
  readonly from: number;
  readonly to: number | null;
  readonly checkedOn: string;
  /** Were its figures compared with the text in the Official Gazette? */
  readonly comparedWithOriginal: boolean;
  /** The rule set that replaces it; `null`: none was adopted when it was last looked up. */
  readonly successor: RuleSetId | null;
  /** What was announced of a successor, which may have been adopted since. */
  readonly successorNotice: Notice | null;
}

/** The rule sets that there are, the one that is likeliest where several cover a programme first. */
export type RuleSets = readonly RuleSet[];

export const isInForce = ({ from, to }: Pick<RuleSet, 'from' | 'to'>, year: number): boolean =>
  from <= year && (to === null || year <= to);

/** A plan without a year is not spared: the rule set counts as it stands. */
export const judgesYear = (ruleSet: RuleSet, year: number | null | undefined): boolean =>
  year === null || year === undefined || isInForce(ruleSet, year);

/** The notice that a plan of the year should know of; `null`: none, or the successor is there. */
export const successorUnchecked = ({ successor, successorNotice }: RuleSet, year: number): Notice | null =>
  successor === null && successorNotice !== null && year >= Number(successorNotice.appliesFrom.slice(0, 4))
    ? successorNotice
    : null;

export const covering = (ruleSets: RuleSets, programme: RuledProgramme): RuleSets =>
  ruleSets.filter((ruleSet) => ruleSet[programme] !== null);

/**
 * Rule sets for the programme that are newer than the chosen one and in force in the year: which of them applies is for an
 * official to say. In its first year plans were made before it.
 */
export const newerRuleSets = (ruleSets: RuleSets, programme: RuledProgramme, chosen: RuleSet, year: number): RuleSets =>
  covering(ruleSets, programme).filter(
    (ruleSet) => ruleSet.from > chosen.from && ruleSet.from < year && isInForce(ruleSet, year),
  );

/** `null` where nothing is chosen, or what is chosen is not among them. */
export const ruleSetById = (ruleSets: RuleSets, id: RuleSetId | null): RuleSet | null =>
  ruleSets.find((ruleSet) => ruleSet.id === id) ?? null;

/**
 * What a new plan is prefilled with, and what a function takes that is called without a rule set: the first that
 * covers the programme and, where the year is known, is in force.
 */
export const likeliestRuleSet = (
  ruleSets: RuleSets,
  programme: RuledProgramme,
  year: number | null = null,
): RuleSet | null => covering(ruleSets, programme).find((ruleSet) => judgesYear(ruleSet, year)) ?? null;

/** Ages of everybody whom one of them wants to be literate. */
export const literacyAges = (ruleSets: RuleSets): AgeRange => {
  const subjects = ruleSets.flatMap(({ literacy }) => (literacy === null ? [] : [literacy.subject.value]));
  return { from: Math.min(...subjects.map(({ from }) => from)), to: Math.max(...subjects.map(({ to }) => to)) };
};

const EDUCATION = ['preschool', 'primary', 'lowerSecondary'] as const;

export const shareRulesOf = (ruleSet: RuleSet): readonly ShareRule[] =>
  EDUCATION.flatMap((programme) => ruleSet[programme]?.conditions ?? []);

/** Every figure of a rule set. */
export const figuresOfRuleSet = (ruleSet: RuleSet): readonly Figure<unknown>[] => {
  const { literacy, lowerSecondary } = ruleSet;
  return [
    ...(literacy === null
      ? []
      : [literacy.subject, ...Object.values(literacy.literate), ...Object.values(literacy.levels)]),
    ...EDUCATION.flatMap((programme) => (ruleSet[programme] === null ? [] : [ruleSet[programme].subject])),
    ...shareRulesOf(ruleSet).map(({ figure }) => figure),
    ...(lowerSecondary === null ? [] : [lowerSecondary.prerequisite]),
  ];
};

/** Figures by which the rule sets judge a figure of universal education. */
export const figuresOnCode = (ruleSets: RuleSets, code: UniversalEducationCode): readonly Figure<unknown>[] =>
  ruleSets.flatMap(shareRulesOf).flatMap((rule) => (rule.code === code ? [rule.figure] : []));
