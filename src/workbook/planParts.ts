/** The lists and forms that a plan consists of, for code that knows no table by name. */
import type { Field, FixedColumn, FormDescription, InputColumn, TableDescription } from './describe';
import { OWNER_NAMES } from './identity';
import type { Plan, PlanRecord, PlanValue } from './plan';
import { PLAN_VERSION } from './plan';
import { FORMS, TABLES } from './workbook';

export type DataColumn = InputColumn | FixedColumn;

/** Nothing is in the cell; a text without letters is nothing. */
export const isBlankValue = (value: PlanValue | undefined): boolean =>
  value === null || value === undefined || value === '';

/** Tables whose rows are part of the plan. */
export const PLAN_TABLES: readonly TableDescription[] = TABLES.map(({ table }) => table).filter(
  ({ derived }) => derived !== true,
);
/** Forms with cells to fill in; one that is worked out altogether is no part of the plan. */
export const PLAN_FORMS: readonly FormDescription[] = FORMS.map(({ form }) => form).filter(({ fields }) =>
  Object.values(fields).some(({ role }) => role !== 'computed'),
);

const dataColumnsOf = new WeakMap<TableDescription, readonly (readonly [string, DataColumn])[]>();

/** Columns that hold data of the plan, in the order of the sheet. */
export const dataColumns = (table: TableDescription): readonly (readonly [string, DataColumn])[] => {
  const known = dataColumnsOf.get(table);
  if (known !== undefined) return known;
  const columns = Object.entries(table.columns).flatMap(([key, column]) =>
    column.role === 'computed' ? [] : [[key, column] as const],
  );
  dataColumnsOf.set(table, columns);
  return columns;
};

/** Fields that hold data of the plan. */
export const dataFields = (form: FormDescription): readonly (readonly [string, Field])[] =>
  Object.entries(form.fields).flatMap(([key, field]) => (field.role === 'computed' ? [] : [[key, field] as const]));

/** What a field of a new plan begins with. */
export const presetOf = ({ preset, presetIn }: Field, year: number | null): PlanValue =>
  (year === null || presetIn === undefined ? preset : presetIn(year)) as PlanValue;

/** Keys of the settings that stay assumptions until somebody confirms them. */
export const SETTING_KEYS: readonly string[] = PLAN_FORMS.flatMap((form) =>
  dataFields(form).flatMap(([key, field]) => (field.assumption === undefined ? [] : [key])),
);

/** JSON name of the one form with such a field. */
const formWith = (what: string, isIt: (field: Field) => boolean): string => {
  const [form, other] = PLAN_FORMS.filter((one) => dataFields(one).some(([, field]) => isIt(field)));
  if (form === undefined || other !== undefined) throw new Error(`One form of a plan has ${what}, and no other.`);
  return form.json;
};

/** Form that the list of confirmed settings belongs to. */
export const CONFIRMED_FORM = formWith('settings to confirm', ({ assumption }) => assumption !== undefined);
/** Form that says whose plan it is, and of which year. */
export const OWNER_FORM = formWith('the year of the plan', ({ name }) => name === OWNER_NAMES.year);
export const CONFIRMED_KEY = 'confirmed';

/** The year on which it depends what a plan begins with; none that its cell cannot hold. */
export const heldYear = (year: unknown): number | null => {
  const [, field] = PLAN_FORMS.flatMap(dataFields).find(([, { name }]) => name === OWNER_NAMES.year) ?? [];
  return typeof year === 'number' && field?.type.read(year, {}).value === year ? year : null;
};

export type MutableRecord = Record<string, PlanValue>;

export const blankRow = (table: TableDescription): MutableRecord =>
  Object.fromEntries(dataColumns(table).map(([key]) => [key, null]));

/** The column by which a row of a table with given rows is known: ages, codes. */
export const identityColumn = (table: TableDescription): string | undefined =>
  dataColumns(table).find(([, column]) => column.role === 'fixed')?.[0];

/** Rows that the description gives, those of a plan's year where it is known; every data column present. */
export const givenRows = (table: TableDescription, year: number | null = null): readonly PlanRecord[] => {
  if (table.initial.kind !== 'given') return [];
  const keys = dataColumns(table).map(([key]) => key);
  const { rows, rowsIn } = table.initial;
  return (year === null || rowsIn === undefined ? rows : rowsIn(year)).map((row) =>
    Object.fromEntries(keys.map((key) => [key, row[key] ?? null])),
  );
};

/** Lists in which every hamlet has a row of its own. */
export const hasRowPerHamlet = ({ merging }: TableDescription): boolean =>
  merging.rows === 'matched' && Object.values(merging.columns).includes('hamlet');

/** Lists that a plan has without being given: the thirteen targets, tasks and paragraphs to edit. */
export const hasDefaultRows = ({ grows, initial }: TableDescription): boolean => grows && initial.kind === 'given';

/**
 * The rows of a table whose rows are fixed, in their order, filled in from `rows`. Fixed cells keep what the description
 * says, whatever `rows` has there.
 */
export const completeRows = (table: TableDescription, rows: readonly PlanRecord[]): readonly PlanRecord[] => {
  const identity = identityColumn(table);
  if (table.grows || identity === undefined) return rows;
  const byIdentity = new Map(rows.map((row) => [row[identity], row] as const));
  return givenRows(table).map((given) => {
    const own = byIdentity.get(given[identity] ?? null);
    if (own === undefined) return given;
    return Object.fromEntries(
      dataColumns(table).map(([key, column]) => [key, (column.role === 'fixed' ? given[key] : own[key]) ?? null]),
    );
  });
};

export interface PlanParts {
  /** Forms by their JSON name. */
  readonly forms: Readonly<Record<string, PlanRecord>>;
  readonly confirmed: readonly string[];
  /** Rows by the JSON name of their table. */
  readonly lists: Readonly<Record<string, readonly PlanRecord[]>>;
  /** Rows that name a fixed row a second time: no plan has them, the formulas of a sheet see them. */
  readonly repeated?: Readonly<Record<string, readonly PlanRecord[]>>;
}

/** The descriptions give `Plan` its type, so a record made after them is a plan; nothing else makes one. */
export const assemblePlan = ({ forms, confirmed, lists, repeated = {} }: PlanParts): Plan => {
  const formEntries = PLAN_FORMS.map((form) => {
    const blank = Object.fromEntries(dataFields(form).map(([key]) => [key, null]));
    const values = { ...blank, ...forms[form.json] };
    return [form.json, form.json === CONFIRMED_FORM ? { ...values, [CONFIRMED_KEY]: confirmed } : values] as const;
  });
  const listEntries = PLAN_TABLES.map(
    (table) =>
      [table.json, [...completeRows(table, lists[table.json] ?? []), ...(repeated[table.json] ?? [])]] as const,
  );
  const parts = Object.fromEntries<unknown>([...formEntries, ...listEntries]);
  return { version: PLAN_VERSION, ...parts } as unknown as Plan;
};

export const listOf = (plan: Plan, table: TableDescription): readonly PlanRecord[] =>
  (plan as unknown as Readonly<Record<string, readonly PlanRecord[]>>)[table.json] ?? [];

export const formOf = (plan: Plan, form: FormDescription): PlanRecord =>
  (plan as unknown as Readonly<Record<string, PlanRecord>>)[form.json] ?? {};
