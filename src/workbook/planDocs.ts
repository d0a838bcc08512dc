/** What the documentation of the JSON form and the user guide say of each list and form, as data. */
import type { CellType, JsonType } from './cellType';
import type { Choice } from './choices';
import type { Column, ComputedField, Field } from './describe';
import { identityColumn, PLAN_FORMS } from './planParts';
import { SHEETS } from './workbook';

export interface DocumentedField {
  readonly key: string;
  readonly label: string;
  /** 'computed' fields are shown in the workbook and are no part of the JSON form. */
  readonly role: 'input' | 'fixed' | 'setting' | 'computed';
  /** Defined name of a form cell. */
  readonly name: string | null;
  /** `null`: no part of the JSON form. */
  readonly json: JsonType | null;
  readonly required: boolean;
  /** A new plan begins with a value. */
  readonly isPreset: boolean;
  readonly note: string | null;
  readonly choices: readonly Choice[];
}

export interface DocumentedPart {
  readonly json: string;
  readonly kind: 'form' | 'list';
  readonly sheet: string;
  readonly intro: string;
  /** Excel table name of a list. */
  readonly table: string | null;
  readonly fields: readonly DocumentedField[];
}

const typeParts = (type: CellType<unknown>) => ({ json: type.json, choices: type.choices?.choices ?? [] });

const ofColumn = (key: string, column: Column, identity: string | undefined): DocumentedField => ({
  key,
  label: column.header,
  role: column.role,
  name: null,
  note: column.note ?? null,
  isPreset: false,
  ...(column.role === 'computed'
    ? { json: null, choices: [], required: false }
    : { ...typeParts(column.type), required: column.required }),
  ...(column.role === 'fixed' && key !== identity ? { json: null } : {}),
});

const ofField = (key: string, field: Field | ComputedField): DocumentedField => ({
  key,
  label: field.label,
  role: field.role,
  name: field.name,
  note: (field.role !== 'computed' ? field.assumption?.why : undefined) ?? field.note ?? null,
  ...(field.role === 'computed'
    ? { json: null, choices: [], required: false, isPreset: false }
    : {
        ...typeParts(field.type),
        required: field.required,
        isPreset: field.preset !== null || field.presetIn !== undefined,
      }),
});

/** One entry a form or list, in the order of the sheets. */
export const planDocs = (): readonly DocumentedPart[] =>
  SHEETS.flatMap(({ title, intro, form, table }) => [
    ...(form === undefined || !PLAN_FORMS.includes(form)
      ? []
      : [
          {
            json: form.json,
            kind: 'form' as const,
            sheet: title,
            intro,
            table: null,
            fields: Object.entries(form.fields).map(([key, field]) => ofField(key, field)),
          },
        ]),
    ...(table === undefined || table.derived === true
      ? []
      : [
          {
            json: table.json,
            kind: 'list' as const,
            sheet: title,
            intro,
            table: table.id,
            fields: Object.entries(table.columns).map(([key, column]) => ofColumn(key, column, identityColumn(table))),
          },
        ]),
  ]);
