/** Results of several communes as those of one: from their counts, never from their rates. */
import { RULE_SETS } from '../domain/regulations/ruleSets';
import { mergePlans } from '../workbook/merge/mergePlans';
import type { MappingRow } from '../workbook/merge/mapping';
import { hamletsOf } from '../workbook/merge/source';
import type { MergeSource } from '../workbook/merge/source';
import type { Places } from '../workbook/parsed';
import type { PlanValue } from '../workbook/plan';
import { yearResult } from './beginYear';
import { planFacts } from './facts';
import { judgeTargets } from './targets';

/** The plan stands in no workbook. */
const NOWHERE: Places = {
  cell: () => undefined,
  columnTop: () => undefined,
  tableCorner: () => undefined,
  missingRow: () => undefined,
  field: () => undefined,
};

/** Every hamlet on its own: what is one hamlet since may have been two. */
const apart = (sources: readonly MergeSource[]): readonly MappingRow[] =>
  sources.flatMap(({ label, plan }) =>
    hamletsOf(plan).map(({ name }) => ({
      line: 0,
      commune: label,
      hamlet: name,
      newCommune: null,
      newHamlet: `${label}: ${name}`,
      how: 'renamed' as const,
      confirmed: true,
      person: null,
    })),
  );

/** By the code of the target; those of which the counts give one result only. */
export const resultsTogether = (sources: readonly MergeSource[]): ReadonlyMap<string, PlanValue> => {
  const { plan } = mergePlans({ sources, mapping: apart(sources), commune: null, answers: new Map(), lastYear: null });
  const judged = judgeTargets({ plan, facts: planFacts(plan, RULE_SETS), places: NOWHERE });
  return new Map(
    plan.targets.flatMap((row, index) => {
      const { value, isAnswer } = yearResult(row, judged[index]?.result, plan.info.year ?? 0);
      return row.code === null || value === null || isAnswer ? [] : [[row.code, value] as const];
    }),
  );
};
