/** The rule sets that exist. Whoever judges is handed one of them, whoever builds formulas or functions all of them. */
import { nd20RuleSet } from './nd20-2014';
import { nd277RuleSet } from './nd277-2025';
import type { RuleSets } from './ruleSet';

export const RULE_SETS: RuleSets = [nd20RuleSet, nd277RuleSet];
