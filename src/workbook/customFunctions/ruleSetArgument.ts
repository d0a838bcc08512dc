/** The rule set that a level function judges by: the arguments `bo_quy_dinh` and `nam`. */
import { covering, likeliestRuleSet } from '../../domain/regulations/ruleSet';
import type { RuledProgramme, RuleSet, RuleSets } from '../../domain/regulations/ruleSet';
import { choiceReader, labelOf } from '../cellTypes/choice';
import { generalRuleSetsList, namesOfRuleSet, preschoolRuleSetsList } from '../choices/settings';
import { ArgumentError } from './argumentError';
import { optional } from './definition';
import type { ArgumentInput } from './input';

const RULE_SET = 'bo_quy_dinh';
const YEAR = 'nam';

/** They stand last, so that older calls mean what they meant. */
export const RULE_SET_PARAMETERS = [optional(RULE_SET, 'text'), optional(YEAR, 'number')] as const;
type RuleSetParameter = (typeof RULE_SET_PARAMETERS)[number]['id'];

const named = (ruleSets: RuleSets, programme: RuledProgramme, text: string): RuleSet | undefined => {
  const sets = covering(ruleSets, programme);
  const exact = sets.find((ruleSet) =>
    namesOfRuleSet(ruleSet, programme).some((name) => name.toLowerCase() === text.toLowerCase()),
  );
  if (exact !== undefined) return exact;
  const list = programme === 'preschool' ? preschoolRuleSetsList(ruleSets) : generalRuleSetsList(ruleSets);
  const near = choiceReader(list).read(text).value;
  if (near !== null) return sets.find(({ id }) => id === near);
  throw new ArgumentError(RULE_SET, 'notInList', {
    allowed: list.choices.map(({ id }) => labelOf(list, id)).join('; '),
  });
};

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
  const year = input.number(YEAR);
  if (input.isOmitted(RULE_SET)) return { ruleSet: likeliestRuleSet(ruleSets, programme, year), year };
  const text = input.text(RULE_SET);
  return { ruleSet: text === '' ? null : (named(ruleSets, programme, text) ?? null), year };
};
