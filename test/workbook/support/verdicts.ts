import { planFacts } from '../../../src/check/facts';
import type { TargetResult } from '../../../src/check/report';
import { judgeTargets } from '../../../src/check/targets';
import { RULE_SETS } from '../../../src/domain/regulations/ruleSets';
import { kindsJudging, reportedKind } from '../../../src/domain/targetKinds';
import type { Verdict } from '../../../src/domain/verdict';
import { CANNOT_TELL, MET, NOT_MET } from '../../../src/workbook/formula/verdictLabels';
import type { Plan } from '../../../src/workbook/plan';

const WORDS: Readonly<Record<Verdict, string>> = { met: MET, notMet: NOT_MET, cannotTell: CANNOT_TELL };

/** What a cell shows for a verdict. */
export const writtenVerdict = (verdict: Verdict | undefined): string | undefined =>
  verdict === undefined ? undefined : WORDS[verdict];

const NO_PLACES = {
  cell: () => undefined,
  columnTop: () => undefined,
  tableCorner: () => undefined,
  missingRow: () => undefined,
  field: () => undefined,
};

/** What the check says of each target of a plan that stands in no cells. */
export const targetResults = (plan: Plan): readonly TargetResult[] =>
  judgeTargets({ plan, facts: planFacts(plan, RULE_SETS), places: NO_PLACES }).map(({ result }) => result);

const NOT_IN_PEOPLE = kindsJudging('level', 'answer').map(reportedKind);

/** What the sheet shows of those who are missing: for a level or an answer nobody. */
export const writtenMissing = ({ kind, missing }: Pick<TargetResult, 'kind' | 'missing'>): number | null =>
  kind !== null && NOT_IN_PEOPLE.includes(kind) ? null : missing;
