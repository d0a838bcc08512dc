/** The plan of a later year, begun from a workbook that was checked: its results become last year's. */
import { nationalTarget, planBelowNational } from '../domain/national';
import { percent, percentPoints } from '../domain/ratio';
import type { RuleSets } from '../domain/regulations/ruleSet';
import { RULE_SETS } from '../domain/regulations/ruleSets';
import { kindDefinition } from '../domain/targetKinds';
import { notCarried } from '../workbook/carry/notCarried';
import { reason } from '../workbook/carry/line';
import { nextYearSteps, sortedLines } from '../workbook/carry/nextYear';
import type { NextYear } from '../workbook/carry/nextYear';
import type { Answers } from '../workbook/carry/nextFields';
import type { YearResult } from '../workbook/carry/nextRows';
import { startingPlan } from '../workbook/carry/startingPlan';
import type { ParsedWorkbook } from '../workbook/parsed';
import type { PlanTargetRow } from '../workbook/plan';
import { finish } from '../workbook/steps';
import { targetOfRow } from '../workbook/targetRow';
import type { TemplateDifference } from '../workbook/upgrade/difference';
import type { TargetResult } from './report';

const NOTHING: YearResult = { value: null, bounds: null, isAnswer: false, national: null };

/** A rate as a cell keeps it. */
const rounded = (points: number): number => percentPoints(percent(points));

/** The milestone ahead of the new year, where the target can be compared with it. */
const milestoneOf = (row: PlanTargetRow, year: number): YearResult['national'] => {
  const target = targetOfRow(row);
  if (target === undefined || planBelowNational(target, year) === null) return null;
  const national = nationalTarget(target.code, year);
  return national.known ? { year: national.figure.to ?? year, value: percentPoints(national.value) } : null;
};

/** A result counts only where every filling of what is missing gives the same. */
export const yearResult = (row: PlanTargetRow, result: TargetResult | undefined, to: number): YearResult => {
  if (row.kind === null || result === undefined) return NOTHING;
  const { judges } = kindDefinition(row.kind);
  const shown = (value: number): number => (judges === 'share' ? rounded(value) : value);
  const { bounds, actual } = result;
  const known = bounds !== null && bounds.highest !== null && shown(bounds.lowest) === shown(bounds.highest);
  return {
    value: known && actual !== null ? shown(actual) : null,
    bounds:
      bounds === null || bounds.highest === null
        ? null
        : { lowest: shown(bounds.lowest), highest: shown(bounds.highest) },
    isAnswer: judges === 'answer',
    national: milestoneOf(row, to),
  };
};

export interface YearOver {
  readonly parsed: ParsedWorkbook;
  /** What it lacks of today's template; `null` for a workbook of today. */
  readonly former: TemplateDifference | null;
  /** Of the check, in the order of the rows. */
  readonly targets: readonly TargetResult[];
  /** Findings that were accepted in it. */
  readonly accepted: number;
}

export interface BeginOptions {
  readonly to: number;
  readonly answers?: Answers;
  readonly ruleSets?: RuleSets;
}

export function* beginYearSteps(
  { parsed, former, targets, accepted }: YearOver,
  { to, answers = {}, ruleSets = RULE_SETS }: BeginOptions,
): Generator<undefined, NextYear> {
  if (parsed.sent !== null) return { kind: 'refused', why: 'sentCopy', from: parsed.plan.info.year };
  const results = parsed.plan.targets.map((row, index) => yearResult(row, targets[index], to));
  const starting = startingPlan(parsed, former);
  yield;
  const next = yield* nextYearSteps(starting, { to, results, ruleSets, answers });
  if (next.kind === 'refused') return next;
  const acceptances = accepted === 0 ? [] : [reason('accepted', { count: accepted })];
  return {
    ...next,
    lines: sortedLines([
      ...next.lines,
      ...notCarried(parsed),
      ...acceptances.map(
        (why) => ({ what: 'notCarried', at: null, subject: '', before: '', now: '', reason: why }) as const,
      ),
    ]),
  };
}

export const beginYear = (...of: Parameters<typeof beginYearSteps>): NextYear => finish(beginYearSteps(...of));
