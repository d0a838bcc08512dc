/** Plans to begin with. */
import type { Plan, PlanRecord } from './plan';
import { assemblePlan, CONFIRMED_FORM, dataFields, givenRows, PLAN_FORMS, PLAN_TABLES } from './planParts';

/** Nothing entered: every value blank, every list empty but those whose rows the form fixes. */
export const emptyPlan = (): Plan => assemblePlan({ forms: {}, confirmed: [], lists: {} });

export interface NewPlanOptions {
  readonly year: number;
  readonly province?: string;
  readonly commune?: string;
  readonly especiallyDifficult?: boolean;
}

const presets = (): Record<string, PlanRecord> =>
  Object.fromEntries(
    PLAN_FORMS.map((form) => [
      form.json,
      Object.fromEntries(dataFields(form).map(([key, field]) => [key, field.preset as PlanRecord[string]])),
    ]),
  );

/** A new plan of a commune: settings as assumed, the thirteen targets, tasks and paragraphs to edit. */
export const newPlan = ({ year, province, commune, especiallyDifficult }: NewPlanOptions): Plan => {
  const forms = presets();
  forms[CONFIRMED_FORM] = {
    ...forms[CONFIRMED_FORM],
    year,
    province: province ?? null,
    commune: commune ?? null,
    communeKind: 'commune',
    ...(especiallyDifficult === undefined ? {} : { especiallyDifficult }),
  };
  const lists = Object.fromEntries(PLAN_TABLES.map((table) => [table.json, givenRows(table)]));
  return assemblePlan({ forms, confirmed: [], lists });
};
