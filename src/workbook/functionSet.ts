/** The custom functions and their native twins, by the rule sets that there are. */
import type { RuleSets } from '../domain/regulations/ruleSet';
import { RULE_SETS } from '../domain/regulations/ruleSets';
import { functionLibrary } from './customFunctions/library';
import type { FunctionLibrary } from './customFunctions/library';
import { twinsBy } from './formula/twins';
import type { Twins } from './formula/twins';

export interface FunctionSet {
  readonly library: FunctionLibrary;
  readonly twins: Twins;
}

export const functionSet = (ruleSets: RuleSets): FunctionSet => ({
  library: functionLibrary(ruleSets),
  twins: twinsBy(ruleSets),
});

/** Those that the add-in registers, and by which the template's formulas are written. */
export const FUNCTIONS: FunctionSet = functionSet(RULE_SETS);
