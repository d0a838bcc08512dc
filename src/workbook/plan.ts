/**
 * A plan as data: what the workbook holds, and what the public JSON form (version 1) says. Percentages are percentage
 * points, dates 'yyyy-mm-dd', choices ids, a blank cell `null`.
 */
import type { FormDescription, FormValuesOf, InputFieldKeys, RowOf, TableDescription } from './describe';
import type { DescribedSheet } from './workbook';

export const PLAN_VERSION = 1;

/** Value of a cell in a plan. */
export type PlanValue = string | number | boolean | null;
/** A row or a form of any table, for code that knows no table by name. */
export type PlanRecord = Readonly<Record<string, PlanValue>>;

type TableOf<S> = S extends { readonly table: infer T extends TableDescription } ? T : never;
type FormOf<S> = S extends { readonly form: infer F extends FormDescription } ? F : never;
/** Left out are the tables and forms that hold nothing typed. */
type PlanTable<T extends TableDescription> = T extends { readonly derived?: never } ? T : never;
type PlanForm<F extends FormDescription> = F extends unknown
  ? [InputFieldKeys<F['fields']>] extends [never]
    ? never
    : F
  : never;

/** The lists of a plan by their names in JSON. */
export type PlanLists = {
  readonly [T in PlanTable<TableOf<DescribedSheet>> as T['json']]: readonly RowOf<T>[];
};
type PlanForms = { readonly [F in PlanForm<FormOf<DescribedSheet>> as F['json']]: FormValuesOf<F> };

export type PlanInfo = PlanForms['info'] & {
  /** Keys of the settings that an official has confirmed. */
  readonly confirmed: readonly string[];
};

export interface Plan extends PlanLists, PlanForms {
  readonly version: typeof PLAN_VERSION;
  readonly info: PlanInfo;
}

export type PlanTargetRow = Plan['targets'][number];
export type PlanCitizen = Plan['citizens'][number];
