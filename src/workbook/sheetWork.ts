/** What of a sheet a finished one has, and what says that work on it has begun: the check and Tổng quan go by the same. */
import type { Column, Columns, Field, Fields, FormDescription, InputColumn, SheetDescription } from './describe';
import type { TableDescription } from './describe';

const isExpected = (part: Column | Fields[string]): part is Field | InputColumn =>
  part.role !== 'computed' && part.role !== 'fixed' && (part.required || part.expected === true);

const entriesOf = <V>(parts: Readonly<Record<string, V>>): readonly (readonly [string, V])[] => Object.entries(parts);

/** Fields that a finished form has. */
export const expectedFields = ({ fields }: FormDescription): readonly (readonly [string, Field])[] =>
  entriesOf(fields).flatMap(([key, field]) =>
    field.role !== 'computed' && isExpected(field) ? [[key, field] as const] : [],
  );

/** Columns that a finished table has in every row. */
export const expectedColumns = ({ columns }: TableDescription): readonly (readonly [string, InputColumn])[] =>
  entriesOf<Columns[string]>(columns).flatMap(([key, column]) =>
    column.role === 'input' && isExpected(column) ? [[key, column] as const] : [],
  );

/** Fields that hold something only if somebody has typed it: a setting begins with the likeliest choice. */
export const typedFields = ({ fields }: FormDescription): readonly (readonly [string, Field])[] =>
  entriesOf(fields).flatMap(([key, field]) =>
    field.role === 'input' && field.preset === null && field.presetIn === undefined ? [[key, field] as const] : [],
  );

/** Columns of which the same holds. Rows that the description gives to a growing list are work begun. */
export const typedColumns = ({ columns }: TableDescription): readonly (readonly [string, InputColumn])[] =>
  entriesOf<Columns[string]>(columns).flatMap(([key, column]) =>
    column.role === 'input' ? [[key, column] as const] : [],
  );

/** Does the sheet hold that list or form of the plan? */
export const holdsPart = ({ form, table }: SheetDescription, part: string): boolean =>
  form?.json === part || table?.json === part;
