/** The plan of a workbook of any version: lists and fields that came since its template begin as in a new plan. */
import type { ParsedWorkbook } from '../parsed';
import type { Plan } from '../plan';
import { assemblePlan, formOf, listOf, PLAN_FORMS, PLAN_TABLES } from '../planParts';
import { carriedPlan } from '../upgrade/carriedPlan';
import type { TemplateDifference } from '../upgrade/difference';
import { tableNamed } from '../snapshot';

/** `former`: what the workbook lacks of today's template; `null` for one of today. Rows stand where the reader saw them. */
export const startingPlan = (parsed: ParsedWorkbook, former: TemplateDifference | null): Plan => {
  const { plan, snapshot } = parsed;
  if (former === null || plan.info.year === null) return plan;
  const carried = carriedPlan(parsed, former, plan.info.year).plan;
  return assemblePlan({
    forms: Object.fromEntries(PLAN_FORMS.map((form) => [form.json, formOf(carried, form)])),
    confirmed: carried.info.confirmed,
    lists: Object.fromEntries(
      PLAN_TABLES.map((table) => [
        table.json,
        listOf(tableNamed(snapshot, table.id) !== undefined ? plan : carried, table),
      ]),
    ),
  });
};
