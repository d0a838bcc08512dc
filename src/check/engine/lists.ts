/** The lists of a plan as rules see them: their table in the workbook, and how a row is called in a message. */
import type { TableDescription } from '../../workbook/describe';
import type { Plan, PlanLists } from '../../workbook/plan';
import { dataFields, PLAN_FORMS, PLAN_TABLES } from '../../workbook/planParts';

export type ListKey = keyof PlanLists;

/** The descriptions give `PlanLists` its type, so a table that is part of the plan is one of its lists. */
const keyOf = ({ json }: TableDescription): ListKey => json as ListKey;

export const LIST_KEYS: readonly ListKey[] = PLAN_TABLES.map(keyOf);

const byList = <V>(valueOf: (table: TableDescription) => V): Readonly<Record<ListKey, V>> =>
  Object.fromEntries(PLAN_TABLES.map((table) => [keyOf(table), valueOf(table)])) as Record<ListKey, V>;

/** List of the plan -> its description in the sheets. */
export const DESCRIPTION_OF = byList((table) => table);

/** List of the plan -> Excel table. */
export const TABLE_OF = byList(({ id }) => id);

export type PlanRow<L extends ListKey> = Plan[L][number];
/** A row seen without its type: columns are found by key. */
export type AnyRow = Readonly<Record<string, unknown>>;

type KeysOfType<R, V> = { [K in keyof R]-?: [R[K]] extends [V] ? K : never }[keyof R] & string;
/** Keys of the columns that hold a figure. */
export type NumberColumn<L extends ListKey> = KeysOfType<PlanRow<L>, number | null | undefined>;
export type AnyColumn<L extends ListKey> = keyof PlanRow<L> & string;

const LIST_OF_TABLE: ReadonlyMap<string, ListKey> = new Map(PLAN_TABLES.map((table) => [table.id, keyOf(table)]));

/** `undefined` for a table that is no list of the plan. */
export const listOfTable = (table: string): ListKey | undefined => LIST_OF_TABLE.get(table);

/** Forms of the plan. */
export type FormKey = { [K in keyof Plan]: Plan[K] extends readonly unknown[] ? never : K }[keyof Plan];

/** Parts of the workbook that a rule may read: lists, forms, what the reader reported, how the targets were judged. */
export type SourceId = ListKey | FormKey | 'problems' | 'targetResults';

/** Defined name -> the form that it is a field of. Beside a setting stands the name of the cell that confirms it. */
export const FORM_OF_NAME: ReadonlyMap<string, FormKey> = new Map(
  PLAN_FORMS.flatMap((form) =>
    dataFields(form).flatMap(([, { name }]) => [name, `${name}_XN`].map((own) => [own, form.json as FormKey] as const)),
  ),
);
