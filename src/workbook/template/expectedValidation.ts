/** The data validation that the template gives a cell: while it is drawn, and when it is put back. */
import { choice } from '../cellTypes/choice';
import { CONFIRMATIONS } from '../choices/general';
import type { CellType, ValidationSpec } from '../cellType';
import { confirmationName } from '../layout';
import { dataFields, PLAN_FORMS } from '../planParts';
import type { Rect, ValidatedRect } from '../templateModel';
import { TABLES } from '../workbook';
import { validationTexts } from './validationTexts';

export type Validation = Omit<ValidatedRect, keyof Rect>;

/** Reference of a column that a list is taken from, without '='; `null` where there is no such column. */
export type ColumnReference = (table: string, key: string) => string | null;

export interface Labelled {
  readonly type: CellType<unknown>;
  readonly label: string;
  readonly note?: string | undefined;
}

export const CONFIRMATION: Labelled & { readonly type: CellType<'assumed' | 'confirmed'> } = {
  type: choice(CONFIRMATIONS),
  label: 'Xác nhận lựa chọn',
};

/** `null` where the type asks for none, or the list has nowhere to come from. */
export const validationOf = ({ type, label, note }: Labelled, reference: ColumnReference): Validation | null => {
  const spec = type.validation;
  if (spec === null) return null;
  const texts = validationTexts(label, note, spec);
  if (spec.kind !== 'listOfColumn') return { spec, ...texts };
  const source = reference(spec.table, spec.column);
  return source === null ? null : { spec, source: `=${source}`, alert: 'warning', ...texts };
};

const fields: ReadonlyMap<string, Labelled> = new Map(
  PLAN_FORMS.flatMap((form) =>
    dataFields(form).flatMap(([, field]): readonly (readonly [string, Labelled])[] =>
      field.assumption === undefined
        ? [[field.name, field]]
        : [
            [field.name, field],
            [confirmationName(field.name), CONFIRMATION],
          ],
    ),
  ),
);

const columns: ReadonlyMap<string, Labelled> = new Map(
  TABLES.flatMap(({ table }) =>
    Object.entries(table.columns).flatMap(([key, column]) =>
      column.role === 'computed'
        ? []
        : [[`${table.id}.${key}`, { type: column.type, label: column.header, note: column.note }] as const],
    ),
  ),
);

const labelledOf = (source: string, column: string | null): Labelled | undefined =>
  column === null ? fields.get(source) : columns.get(`${source}.${column}`);

/** Defined names of the cells that are validated. */
export const VALIDATED_NAMES: readonly string[] = [...fields].flatMap(([name, { type }]) =>
  type.validation === null ? [] : [name],
);

/** What is told of a column by table and key, or of a form cell by its defined name. */
export const expectedSpec = (source: string, column: string | null): ValidationSpec | null =>
  labelledOf(source, column)?.type.validation ?? null;

export const expectedValidation = (
  source: string,
  column: string | null,
  reference: ColumnReference,
): Validation | null => {
  const labelled = labelledOf(source, column);
  return labelled === undefined ? null : validationOf(labelled, reference);
};
