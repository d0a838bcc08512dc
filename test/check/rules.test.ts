import { hamletExamples } from '../../src/check/examples/hamlets';
import { universalEducationExamples } from '../../src/check/examples/universalEducation';
import type { RuleExamples } from '../../src/check/examples/example';
import { ruleById } from '../../src/check/rules';
import { describeRule } from './describeRule';

const all: Readonly<Record<string, RuleExamples>> = { ...hamletExamples, ...universalEducationExamples };

for (const [id, examples] of Object.entries(all)) {
  const rule = ruleById(id);
  if (rule === undefined) throw new Error(`Examples for a rule that does not exist: ${id}`);
  describeRule(rule, examples);
}
