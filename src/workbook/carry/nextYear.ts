/** The plan of a later year, begun from that of an earlier one. What becomes of each part is said by the sheets. */
import { literacyAges, ruleSetById } from '../../domain/regulations/ruleSet';
import type { RuleSetId, RuleSets } from '../../domain/regulations/ruleSet';
import { CARRIED_AS } from '../choices/carried';
import { finish } from '../steps';
import type { Plan, PlanRecord } from '../plan';
import { assemblePlan, formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../planParts';
import { PLANNED } from '../sheets/years';
import type { RegisterScope } from './fate';
import type { CarryLine } from './line';
import { nextFields } from './nextFields';
import type { Answers } from './nextFields';
import { nextRows } from './nextRows';
import type { YearResult } from './nextRows';
import { rowLines } from './rowLines';

export interface NextYearOptions {
  readonly to: number;
  /** Of the targets, in the order of their rows. */
  readonly results: readonly YearResult[];
  /** Rule sets that there are. */
  readonly ruleSets: RuleSets;
  readonly answers?: Answers;
}

export type NextYear =
  | { readonly kind: 'carried'; readonly plan: Plan; readonly lines: readonly CarryLine[] }
  /** The older plan has no year; the year is not later than its own; no plan is made for it; a sent copy has no registers. */
  | {
      readonly kind: 'refused';
      readonly why: 'noYear' | 'notLater' | 'outside' | 'sentCopy';
      readonly from: number | null;
    };

/** By the rule set of the new year; without one, everybody whom any of them wants to be literate. */
const scopeOf = (ruleSets: RuleSets, id: RuleSetId | null, year: number): RegisterScope => {
  const literacy = ruleSetById(ruleSets, id)?.literacy ?? null;
  return {
    year,
    ages: literacy?.subject.value ?? literacyAges(ruleSets),
    finishedGrade: literacy?.literate[2].value.finishedGrade ?? null,
  };
};

const ORDER = new Map(CARRIED_AS.choices.map(({ id }, index) => [id, index] as const));

/** What asks something of the reader first; within that, in the order of the sheets. */
export const sortedLines = (lines: readonly CarryLine[]): readonly CarryLine[] =>
  [...lines].sort((a, b) => (ORDER.get(a.what) ?? 0) - (ORDER.get(b.what) ?? 0));

/** In steps: a register has tens of thousands of rows. */
export function* nextYearSteps(
  plan: Plan,
  { to, results, ruleSets, answers = {} }: NextYearOptions,
): Generator<undefined, NextYear> {
  const from = plan.info.year;
  if (from === null) return { kind: 'refused', why: 'noYear', from };
  if (to <= from) return { kind: 'refused', why: 'notLater', from };
  if (to > PLANNED.to) return { kind: 'refused', why: 'outside', from };
  const move = { from, to };
  const forms = PLAN_FORMS.map((form) => {
    const { confirmed } = plan.info;
    return [form.json, nextFields(form, formOf(plan, form), { move, confirmed, answers })] as const;
  });
  const parts = {
    forms: Object.fromEntries(forms.map(([json, next]) => [json, next.values])),
    confirmed: forms.flatMap(([, next]) => next.confirmed),
  };
  const scope = scopeOf(ruleSets, assemblePlan({ ...parts, lists: {} }).info.ruleSet, to);
  const lists: { json: string; rows: readonly PlanRecord[]; lines: readonly CarryLine[] }[] = [];
  for (const table of PLAN_TABLES) {
    const old = listOf(plan, table);
    const carrying = { move, scope, results };
    const next = yield* nextRows(table, old, carrying);
    const lines = rowLines(table, old, next, carrying);
    lists.push({ json: table.json, rows: next.rows.map(({ row }) => row), lines });
    yield;
  }
  return {
    kind: 'carried',
    plan: assemblePlan({ ...parts, lists: Object.fromEntries(lists.map(({ json, rows }) => [json, rows])) }),
    lines: sortedLines([...forms.flatMap(([, next]) => next.lines), ...lists.flatMap(({ lines }) => lines)]),
  };
}

export const nextYear = (...of: Parameters<typeof nextYearSteps>): NextYear => finish(nextYearSteps(...of));
