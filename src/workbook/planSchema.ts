/** The public JSON form of a plan (version 1), derived from the descriptions. */
import { z } from 'zod';
import type { JsonType } from './cellType';
import type { FormDescription, TableDescription } from './describe';
import { PLAN_VERSION } from './plan';
import {
  CONFIRMED_FORM,
  CONFIRMED_KEY,
  dataColumns,
  dataFields,
  PLAN_FORMS,
  PLAN_TABLES,
  SETTING_KEYS,
} from './planParts';

/** A cell holds no more digits than these exactly. */
const LARGEST = 1e15;
/** Longer than any cell. */
const LONGEST = 32_767;

/**
 * The kind of value only: a number or a text that the cell's own limits refuse is written as it is, so that the check
 * shows where it stands.
 */
const schemaOf = (json: JsonType): z.ZodType => {
  switch (json.kind) {
    case 'string':
      return z.string().max(LONGEST);
    case 'integer':
    case 'number':
      return z.number().min(-LARGEST).max(LARGEST);
    case 'boolean':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'choice':
      return z.enum(json.values as [string, ...string[]]);
  }
};

/** A value may be left out, or be `null` for a blank cell. */
const optional = (json: JsonType): z.ZodType => schemaOf(json).nullable().optional();

const rowSchema = (table: TableDescription): z.ZodType =>
  z.strictObject(Object.fromEntries(dataColumns(table).map(([key, { type }]) => [key, optional(type.json)])));

const formSchema = (form: FormDescription): z.ZodType =>
  z.strictObject({
    ...Object.fromEntries(dataFields(form).map(([key, { type }]) => [key, optional(type.json)])),
    ...(form.json === CONFIRMED_FORM
      ? { [CONFIRMED_KEY]: z.array(z.enum(SETTING_KEYS as [string, ...string[]])).optional() }
      : {}),
  });

/** Keys that are not known are refused; lists, forms and values need not be given. */
export const planSchema = z.strictObject({
  version: z.literal(PLAN_VERSION).optional(),
  ...Object.fromEntries(PLAN_FORMS.map((form) => [form.json, formSchema(form).optional()])),
  ...Object.fromEntries(PLAN_TABLES.map((table) => [table.json, z.array(rowSchema(table)).optional()])),
});

/** JSON Schema of the same, for documentation and for other programs. */
export const planJsonSchema = (): unknown => z.toJSONSchema(planSchema, { io: 'input' });
