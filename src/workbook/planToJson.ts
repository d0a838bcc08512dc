/** Writes the public JSON form of a plan. */
import type { FormDescription, TableDescription } from './describe';
import type { Plan, PlanRecord } from './plan';
import { PLAN_VERSION } from './plan';
import {
  dataColumns,
  dataFields,
  formOf,
  hasDefaultRows,
  heldYear,
  identityColumn,
  listOf,
  PLAN_FORMS,
  PLAN_TABLES,
  presetOf,
} from './planParts';

const withoutBlanks = (record: PlanRecord): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

/** Of what the form fixes, the code or age of a row is enough: its words follow from that. */
const rowsOf = (plan: Plan, table: TableDescription): readonly Record<string, unknown>[] => {
  const identity = identityColumn(table);
  const inputs = dataColumns(table).flatMap(([key, { role }]) => (role === 'input' ? [key] : []));
  const written = dataColumns(table).flatMap(([key, { role }]) => (role === 'input' || key === identity ? [key] : []));
  return listOf(plan, table)
    .filter((row) => inputs.some((key) => (row[key] ?? null) !== null))
    .map((row) => withoutBlanks(Object.fromEntries(written.map((key) => [key, row[key] ?? null]))));
};

/** A setting left blank is written as such: left out it would be assumed. */
const formIn = (plan: Plan, form: FormDescription): Record<string, unknown> => {
  const values = formOf(plan, form);
  const year = heldYear(plan.info.year);
  const blank = dataFields(form).filter(
    ([key, field]) => presetOf(field, year) !== null && (values[key] ?? null) === null,
  );
  return { ...withoutBlanks(values), ...Object.fromEntries(blank.map(([key]) => [key, null])) };
};

/** The public JSON form: what is left out means the same as what it was: blanks, lists without rows, given words. */
export const planToJson = (plan: Plan): Record<string, unknown> => {
  const forms = PLAN_FORMS.map((form) => [form.json, formIn(plan, form)] as const);
  const lists = PLAN_TABLES.map((table) => [table, rowsOf(plan, table)] as const);
  return {
    version: PLAN_VERSION,
    ...Object.fromEntries(forms.filter(([, form]) => Object.keys(form).length > 0)),
    ...Object.fromEntries(
      lists.filter(([table, rows]) => rows.length > 0 || hasDefaultRows(table)).map(([{ json }, rows]) => [json, rows]),
    ),
  };
};
