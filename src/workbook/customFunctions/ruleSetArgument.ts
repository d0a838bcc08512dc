/** The rule set that a level function judges by: the arguments `bo_quy_dinh` and `nam`. */
import { likeliestRuleSet, ruleSetById } from '../../domain/regulations/ruleSet';
import type { RuledProgramme, RuleSet, RuleSets } from '../../domain/regulations/ruleSet';
import { ruleSetsNamed } from '../choices/settings';
import { optional } from './definition';
import type { ArgumentInput } from './input';

const RULE_SET = 'bo_quy_dinh';
const YEAR = 'nam';

/** They stand last, so that older calls mean what they meant. */
export const RULE_SET_PARAMETERS = [optional(RULE_SET, 'text'), optional(YEAR, 'number')] as const;
type RuleSetParameter = (typeof RULE_SET_PARAMETERS)[number]['id'];

export interface ChosenRuleSet {
  readonly ruleSet: RuleSet | null;
  readonly year: number | null;
}

/**
 * An empty cell names no rule set, and nothing is judged. An argument left out stands for the likeliest one: of the
 * year, where a year is given.
 */
export const ruleSetOf = (
  input: ArgumentInput<RuleSetParameter>,
  ruleSets: RuleSets,
  programme: RuledProgramme,
): ChosenRuleSet => {
  const year = input.year(YEAR);
  if (input.isOmitted(RULE_SET)) return { ruleSet: likeliestRuleSet(ruleSets, programme, year), year };
  return { ruleSet: ruleSetById(ruleSets, input.choice(RULE_SET, ruleSetsNamed(ruleSets, programme))), year };
};
