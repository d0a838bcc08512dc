/**
 * Plans of communes as the plan of the one that they become, and the plan of a commune as that of a part of it. Pure; the plans
 * and the mapping are those in which `mergeProblems` finds nothing.
 */
import type { Plan, PlanRecord, PlanValue } from '../plan';
import { assemblePlan, CONFIRMED_FORM, PLAN_FORMS, PLAN_TABLES } from '../planParts';
import { keptRows } from './keptRows';
import { mappingOf } from './mapping';
import type { MappingRow } from './mapping';
import { matchedRows } from './matchedRows';
import { mergedForm } from './mergedForm';
import type { MergeContext, MergeNews } from './mergeContext';
import type { MergeAnswers, MergeLine, MergeQuestion } from './mergeLine';
import { hamletGroups } from './hamletGroups';
import type { MergeSource } from './source';

export interface MergeRequest {
  readonly sources: readonly MergeSource[];
  readonly mapping: readonly MappingRow[];
  /** The new commune, where the mapping speaks of several; `null` where it is the only one. */
  readonly commune: string | null;
  readonly answers: MergeAnswers;
  /** Last year's results of the new commune by the code of the target; `null` where its counts give none. */
  readonly lastYear: ReadonlyMap<string, PlanValue> | null;
}

export interface Merger {
  readonly plan: Plan;
  readonly lines: readonly MergeLine[];
  /** Not answered yet: the plan is blank there. */
  readonly questions: readonly MergeQuestion[];
}

/** What was confirmed everywhere, and is the same everywhere, needs no second look. */
const confirmedOf = ({ sources }: MergeRequest, info: PlanRecord): readonly string[] => {
  const [first, ...others] = sources.map(({ plan }) => plan.info);
  if (first === undefined) return [];
  const all: readonly PlanRecord[] = [first, ...others].map(({ confirmed: _, ...values }) => values);
  return first.confirmed.filter(
    (key) =>
      others.every(({ confirmed }) => confirmed.includes(key)) &&
      all.every((values) => (values[key] ?? null) === (info[key] ?? null)),
  );
};

export const mergePlans = (request: MergeRequest): Merger => {
  const { sources, answers, lastYear } = request;
  const mapping = mappingOf(request.mapping, sources, request.commune);
  const context: MergeContext = { sources, mapping, answers, lastYear, groups: hamletGroups(sources, mapping) };
  const news: MergeNews[] = [];
  const take = <T extends MergeNews>(part: T): T => {
    news.push(part);
    return part;
  };
  const forms = Object.fromEntries(PLAN_FORMS.map((form) => [form.json, take(mergedForm(form, context)).values]));
  const lists = Object.fromEntries(
    PLAN_TABLES.map((table) => [
      table.json,
      take(table.merging.rows === 'kept' ? keptRows(table, table.merging, context) : matchedRows(table, context)).rows,
    ]),
  );
  return {
    plan: assemblePlan({ forms, confirmed: confirmedOf(request, forms[CONFIRMED_FORM] ?? {}), lists }),
    lines: news.flatMap(({ lines }) => lines),
    questions: news.flatMap(({ questions }) => questions),
  };
};
