import type { Finds, PlanPart, RuleExamples } from './example';

/** Examples of a rule that passes on what the reader of the workbook reported. */
export const reported = (plan: PlanPart, finds: Finds): RuleExamples => ({
  passes: [['nothing reported', {}]],
  fails: [['reported by the reader', plan, finds]],
});
