/** Reads the public JSON form of a plan. */
import type { z } from 'zod';
import type { CellProblemCode, CellType, RawCell } from './cellType';
import { tidy } from './cellTypes/rawCell';
import type { FormDescription, TableDescription } from './describe';
import { readJsonText } from './jsonText';
import type { Plan, PlanRecord, PlanValue } from './plan';
import {
  assemblePlan,
  CONFIRMED_FORM,
  CONFIRMED_KEY,
  dataColumns,
  dataFields,
  identityColumn,
  givenRows,
  hasDefaultRows,
  heldYear,
  OWNER_FORM,
  PLAN_FORMS,
  PLAN_TABLES,
  presetOf,
} from './planParts';
import type { MutableRecord } from './planParts';
import { planSchema } from './planSchema';

/** One thing in the JSON that cannot be a plan. The wording is in the language files of whoever shows it. */
export interface PlanJsonProblem {
  /** 'hamlets[3].population'; '' for the whole. */
  readonly path: string;
  readonly code:
    | 'notJson'
    | 'duplicateKey'
    | 'unknownKey'
    | 'notText'
    | 'notNumber'
    | 'notYesNo'
    | 'notAList'
    | 'notAGroup'
    | 'wrongType'
    | 'outOfRange'
    | 'notInList'
    | 'notADate'
    | 'tooLong'
    | 'unknownRow'
    | 'duplicateRow'
    | 'doesNotFit';
  readonly values: Readonly<Record<string, string | number>>;
}

export type PlanJsonResult =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly PlanJsonProblem[] };

type Path = readonly PropertyKey[];

const pathText = (path: Path): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${String(part)}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');

/** By what the schema's library calls the type; its words are not for users. */
const NOT_OF_TYPE: Partial<Record<string, PlanJsonProblem['code']>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notNumber',
  boolean: 'notYesNo',
  array: 'notAList',
  object: 'notAGroup',
};

const problemsOfIssue = (issue: z.core.$ZodIssue): readonly PlanJsonProblem[] => {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: pathText([...issue.path, key]), code: 'unknownKey', values: { key } }));
    case 'too_big':
      return [
        { path, code: issue.origin === 'string' ? 'tooLong' : 'outOfRange', values: { max: Number(issue.maximum) } },
      ];
    case 'too_small':
      return [{ path, code: 'outOfRange', values: { min: Number(issue.minimum) } }];
    case 'invalid_value':
      return [{ path, code: 'notInList', values: { choices: issue.values.map(String).join(', ') } }];
    case 'invalid_format':
      return [{ path, code: 'notADate', values: {} }];
    case 'invalid_type':
      return [{ path, code: NOT_OF_TYPE[issue.expected] ?? 'wrongType', values: {} }];
    default:
      return [{ path, code: 'wrongType', values: {} }];
  }
};

const valueOf = (value: unknown): PlanValue => {
  if (typeof value === 'string') return tidy(value) || null;
  return (value ?? null) as PlanValue;
};

/** What the check reports at the cell; the figure is somebody's and is not refused on the way there. */
const REPORTED_BY_CHECK: ReadonlySet<CellProblemCode> = new Set([
  'negative',
  'notWhole',
  'tooSmall',
  'tooLarge',
  'tooLong',
]);

/** Writes and reads a value as a cell would: what comes back as another value is no value of that cell. */
const fits = (type: CellType<unknown>, value: PlanValue, row: Readonly<Record<string, RawCell>>): boolean => {
  if (value === null) return true;
  const reading = type.read(type.write(value, row), row);
  if (reading.problem !== undefined) return REPORTED_BY_CHECK.has(reading.problem.code);
  return reading.value === value;
};

type Typed = readonly (readonly [string, { readonly type: CellType<unknown> }])[];

const readRecord = (
  typed: Typed,
  given: Readonly<Record<string, unknown>>,
  path: Path,
  problems: PlanJsonProblem[],
): MutableRecord => {
  const record = Object.fromEntries(typed.map(([key]) => [key, valueOf(given[key])]));
  const raw: Record<string, RawCell> = {};
  for (const [key, { type }] of typed) raw[key] = type.write(record[key] ?? null, raw);
  for (const [key, { type }] of typed) {
    if (!fits(type, record[key] ?? null, raw))
      problems.push({ path: pathText([...path, key]), code: 'doesNotFit', values: {} });
  }
  return record;
};

/** Rows of a table whose rows are fixed must be among those, each once. */
const checkIdentity = (table: TableDescription, rows: readonly PlanRecord[], problems: PlanJsonProblem[]): void => {
  const identity = identityColumn(table);
  if (table.grows || identity === undefined) return;
  const known = new Set(givenRows(table).map((row) => row[identity]));
  const seen = new Set<PlanValue>();
  rows.forEach((row, index) => {
    const value = row[identity] ?? null;
    const path = pathText([table.json, index, identity]);
    if (!known.has(value)) problems.push({ path, code: 'unknownRow', values: { value: String(value) } });
    else if (seen.has(value)) problems.push({ path, code: 'duplicateRow', values: { value: String(value) } });
    seen.add(value);
  });
};

type Given = Readonly<Record<string, unknown>>;

/** Settings that are not given are assumed as in a new template; `null` leaves the cell blank. */
const withPresets = (form: FormDescription, given: Given, year: number | null): Given => ({
  ...Object.fromEntries(dataFields(form).map(([key, field]) => [key, presetOf(field, year)])),
  ...given,
});

const hasValue = (record: PlanRecord): boolean => Object.values(record).some((value) => value !== null);

const listIn = (
  table: TableDescription,
  given: Given,
  year: number | null,
  problems: PlanJsonProblem[],
): readonly PlanRecord[] => {
  const rows = given[table.json] as readonly Given[] | undefined;
  if (rows === undefined) return hasDefaultRows(table) ? givenRows(table, year) : [];
  const records = rows.map((row, index) => readRecord(dataColumns(table), row, [table.json, index], problems));
  checkIdentity(table, records, problems);
  return table.grows ? records.filter(hasValue) : records;
};

/** Reads the public JSON form; `json` is what `JSON.parse` gave. */
export const readPlanJson = (json: unknown): PlanJsonResult => {
  const parsed = planSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOfIssue) };
  const given = parsed.data as Given;
  const problems: PlanJsonProblem[] = [];
  const year = heldYear((given[OWNER_FORM] as Given | undefined)?.['year']);
  const forms = Object.fromEntries(
    PLAN_FORMS.map((form) => {
      const values = withPresets(form, (given[form.json] ?? {}) as Given, year);
      return [form.json, readRecord(dataFields(form), values, [form.json], problems)];
    }),
  );
  const lists = Object.fromEntries(PLAN_TABLES.map((table) => [table.json, listIn(table, given, year, problems)]));
  if (problems.length > 0) return { ok: false, problems };
  const confirmed = ((given[CONFIRMED_FORM] as Given | undefined)?.[CONFIRMED_KEY] ?? []) as readonly string[];
  return { ok: true, plan: assemblePlan({ forms, confirmed: [...new Set(confirmed)], lists }) };
};

/** The same from a text. */
export const parsePlanJson = (text: string): PlanJsonResult => {
  const read = readJsonText(text.replace(/^\uFEFF/, ''));
  switch (read.kind) {
    case 'json':
      return readPlanJson(read.json);
    case 'notJson':
      return { ok: false, problems: [{ path: '', code: 'notJson', values: { line: read.line } }] };
    case 'duplicateKeys':
      return {
        ok: false,
        problems: read.keys.map(({ path, key, line }) => ({
          path: pathText([...path, key]),
          code: 'duplicateKey',
          values: { key, line },
        })),
      };
  }
};
