/** The check: a parsed workbook in, a report out. Pure; what day it is comes from the caller. */
import type { RuleSets } from '../domain/regulations/ruleSet';
import { RULE_SETS } from '../domain/regulations/ruleSets';
import { ASSUMPTIONS, isAssumed } from '../domain/settings';
import type { SettingId } from '../domain/settings';
import { communeKindIn } from '../vietnamese/placeWords';
import { finish } from '../workbook/steps';
import { planFacts } from './facts';
import type { ParsedWorkbook } from '../workbook/parsed';
import type { Plan } from '../workbook/plan';
import { withoutAccepted } from './accepted';
import type { Accepted } from './acceptedForm';
import type { CheckReport, FindingGroup, NotEvaluated, Severity, TargetResult } from './report';
import { Surroundings } from './engine/ruleContext';
import type { Rule } from './engine/rule';
import { RULES } from './rules';
import { runRules } from './engine/run';
import type { RuleOutcome } from './engine/run';
import { judgeTargets } from './targets';

export interface CheckContext {
  /** ISO date of the day of the check; `null` switches off what depends on it (late tasks). */
  readonly today: string | null;
  /** Findings that the user has accepted with a reason; they lapse when their cell changes. */
  readonly accepted?: readonly Accepted[];
}

export interface CheckOptions {
  /** For tests and for the rules on trial. All rules unless given. */
  readonly rules?: readonly Rule[];
  /** The rule sets of the law by which a plan may be judged. Those that exist unless given. */
  readonly ruleSets?: RuleSets;
}

const SETTING_IDS: readonly SettingId[] = ['year', ...(Object.keys(ASSUMPTIONS) as SettingId[])];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const settingsOf = ({ plan }: ParsedWorkbook, context: Surroundings): CheckReport['settings'] =>
  SETTING_IDS.map((setting) => {
    const value = context.settings[setting];
    const confirmed = !isAssumed(setting) || plan.info.confirmed.includes(setting);
    return { setting, value: value === null ? null : String(value), confirmed };
  });

/** Errors first; within a severity the rules' own order, which goes from the template to plausibility. */
const bySeverity = (groups: readonly FindingGroup[]): readonly FindingGroup[] =>
  SEVERITIES.flatMap((severity) => groups.filter((group) => group.severity === severity));

const countOf = (groups: readonly FindingGroup[], severity: Severity): number =>
  groups.reduce((sum, group) => (group.severity === severity ? sum + group.count : sum), 0);

/** No rule: the family of the targets stands for it. */
const targetFailed = ({ code, title }: TargetResult): NotEvaluated => ({
  ruleId: 'targets',
  why: 'targetFailed',
  values: { code, name: title, rows: 1 },
});

/** One cause is told once: what follows from it is not told beside it. A cause that was accepted explains nothing. */
const withoutExplained = (
  groups: readonly FindingGroup[],
  outcomes: readonly RuleOutcome[],
): readonly FindingGroup[] => {
  const standing = new Set(groups.map(({ ruleId }) => ruleId));
  const explained = new Set<string>(
    outcomes.flatMap(({ rule: { meta } }) => (standing.has(meta.id) ? (meta.explains ?? []) : [])),
  );
  return groups.filter(({ ruleId }) => !explained.has(ruleId));
};

export interface CheckParts {
  readonly parsed: ParsedWorkbook;
  readonly context: Surroundings;
  readonly outcomes: readonly RuleOutcome[];
  readonly accepted: readonly Accepted[];
}

export const reportOf = ({ parsed, context, outcomes, accepted }: CheckParts): CheckReport => {
  const found = bySeverity(outcomes.flatMap(({ group }) => (group === null ? [] : [group])));
  const { findings: open, accepted: kept } = withoutAccepted(found, accepted, parsed);
  const findings = withoutExplained(open, outcomes);
  const { info } = parsed.plan;
  return {
    version: 1,
    workbook: {
      commune: info.commune,
      communeKind: communeKindIn(info),
      province: info.province,
      year: info.year,
      templateVersion: parsed.snapshot.templateVersion,
    },
    settings: settingsOf(parsed, context),
    targets: context.targets.map(({ result }) => result),
    findings,
    accepted: kept,
    notEvaluated: [
      ...context.targets.flatMap(({ failed, result }) => (failed ? [targetFailed(result)] : [])),
      ...outcomes.flatMap(({ notEvaluated }) => notEvaluated),
    ],
    counts: {
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      note: countOf(findings, 'note'),
      accepted: kept.reduce((sum, group) => sum + group.count, 0),
      cells: parsed.cellCount,
      rules: outcomes.length,
    },
  };
};

/** The plan by which targets are judged: what the sheets see, of the rows that are targets. */
export const seenTargets = ({ plan, seen }: ParsedWorkbook): Plan => ({
  ...seen,
  targets: seen.targets.slice(0, plan.targets.length),
});

/** Judges the targets and gathers what the rules ask for. */
export const openContext = (parsed: ParsedWorkbook, today: string | null, ruleSets: RuleSets): Surroundings => {
  const facts = planFacts(parsed.seen, ruleSets, parsed.sent);
  const targets = judgeTargets({ plan: seenTargets(parsed), facts, places: parsed.places });
  return new Surroundings(parsed, facts, targets, today);
};

/** What a check leaves behind, so that the next one can keep what has not changed. */
export interface CheckState {
  readonly parsed: ParsedWorkbook;
  readonly today: string | null;
  readonly rules: readonly Rule[];
  readonly ruleSets: RuleSets;
  readonly outcomes: readonly RuleOutcome[];
  readonly report: CheckReport;
}

/** The check in steps: each `yield` is a moment at which the caller may do something else. */
export function* checkState(
  parsed: ParsedWorkbook,
  { today, accepted = [] }: CheckContext,
  { rules = RULES, ruleSets = RULE_SETS }: CheckOptions = {},
): Generator<undefined, CheckState> {
  const context = openContext(parsed, today, ruleSets);
  yield;
  const outcomes = yield* runRules(rules, context);
  return { parsed, today, rules, ruleSets, outcomes, report: reportOf({ parsed, context, outcomes, accepted }) };
}

export const check = (parsed: ParsedWorkbook, context: CheckContext, options?: CheckOptions): CheckReport =>
  finish(checkState(parsed, context, options)).report;
