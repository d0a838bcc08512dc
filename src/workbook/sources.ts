/** Where the lists and forms of a plan stand in the workbook: Excel tables and defined names, from the sheets. */
import type { PlanPart } from '../domain/planPart';
import type { Plan } from './plan';
import { PLAN_FORMS, PLAN_TABLES } from './planParts';

/** A table and a column key of it, or a defined name without a column. */
export interface WorkbookSource {
  readonly source: string;
  readonly column: string | null;
}

const TABLE_OF_PART: ReadonlyMap<string, string> = new Map(PLAN_TABLES.map(({ json, id }) => [json, id]));
const FORM_OF_PART = new Map(PLAN_FORMS.map((form) => [form.json, form]));

/** `part`: a list or a form by its name in the plan; `field`: a column of the list, or a field of the form. */
export const sourceOf = (part: PlanPart & keyof Plan, field: string | null): WorkbookSource => {
  const source = TABLE_OF_PART.get(part);
  if (source !== undefined) return { source, column: field };
  const name = field === null ? undefined : FORM_OF_PART.get(part)?.fields[field]?.name;
  if (name === undefined) throw new Error(`No sheet holds "${part}" with "${field ?? ''}".`);
  return { source: name, column: null };
};
