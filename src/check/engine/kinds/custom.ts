/** Rules about the plan as a whole that need code of their own. */
import type { Findings } from '../findings';
import { metaOf } from '../rule';
import type { ColumnRef, Rule, RuleMeta } from '../rule';
import type { RuleContext } from '../ruleContext';

interface CustomRule extends RuleMeta {
  readonly columns?: readonly ColumnRef[];
  readonly parts?: Rule['parts'];
  readonly canBeUndecided?: boolean;
  /** Runs once. A generator gives way to the screen at each `yield`. */
  readonly inspect: (context: RuleContext, findings: Findings) => Iterable<undefined> | undefined;
}

export const custom = (rule: CustomRule): Rule => ({
  meta: metaOf(rule),
  scans: null,
  columns: rule.columns ?? [],
  ...(rule.parts === undefined ? {} : { parts: rule.parts }),
  canBeUndecided: rule.canBeUndecided ?? false,
  open: (context, findings) => ({ end: () => rule.inspect(context, findings) }),
});
