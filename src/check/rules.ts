/** All rules, in the order in which a report lists them: whole situations first, then from the template to plausibility. */
import type { Rule } from './engine/rule';
import { activityRules } from './rules/activities';
import { cellRules } from './rules/cells';
import { citizenRules } from './rules/citizens';
import { encodingRules } from './rules/encodings';
import { formulaErrorRules, formulaRules } from './rules/formulas';
import { hamletRules } from './rules/hamlets';
import { informationRules } from './rules/information';
import { literacyRules } from './rules/literacy';
import { selfAssessmentRules } from './rules/selfAssessment';
import { situationRules } from './rules/situations';
import { structureRules } from './rules/structure';
import { targetRules } from './rules/targets';
import { unitRules } from './rules/units';
import { universalEducationRules } from './rules/universalEducation';

export const RULES: readonly Rule[] = [
  ...situationRules,
  ...structureRules,
  ...formulaRules,
  ...cellRules,
  ...encodingRules,
  ...informationRules,
  ...targetRules,
  ...hamletRules,
  ...literacyRules,
  ...universalEducationRules,
  ...citizenRules,
  ...unitRules,
  ...activityRules,
  ...selfAssessmentRules,
  ...formulaErrorRules,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.meta.id, rule]));

export const ruleById = (id: string): Rule | undefined => BY_ID.get(id);
