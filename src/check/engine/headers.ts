/** Words of the workbook's description for messages: headers of columns, labels of fields, titles of sheets. */
import type { ComputedField, Field } from '../../workbook/describe';
import { FORMS, TABLES } from '../../workbook/workbook';
import type { Name } from '../report';

interface Words {
  readonly sheet: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
}

const WORDS: ReadonlyMap<string, Words> = new Map(
  TABLES.map(({ sheet, table }) => {
    const columns = Object.entries(table.columns);
    const words: Words = {
      sheet: sheet.title,
      headers: Object.fromEntries(columns.map(([key, { header }]) => [key, header])),
      types: Object.fromEntries(
        columns.flatMap(([key, column]) => (column.role === 'computed' ? [] : [[key, column.type.id]])),
      ),
    };
    return [table.id, words] as const;
  }),
);

interface FieldWords {
  readonly label: string | Name;
  readonly type: string | null;
}

/** Beside a setting that the law leaves open stands a cell, named `<name>_XN`, in which an official confirms it. */
const wordsOfField = (field: Field | ComputedField): readonly (readonly [string, FieldWords])[] => [
  [field.name, { label: field.label, type: field.role === 'computed' ? null : field.type.id }],
  [`${field.name}_XN`, { label: { confirms: field.label }, type: null }],
];

const FIELDS: ReadonlyMap<string, FieldWords> = new Map(
  FORMS.flatMap(({ form }) => Object.values(form.fields).flatMap(wordsOfField)),
);

/** The key itself where the description has no such column: a message is never worth a crash. */
export const headerOf = (table: string, column: string): string => WORDS.get(table)?.headers[column] ?? column;

export const sheetTitleOf = (table: string): string => WORDS.get(table)?.sheet ?? table;

export const fieldLabelOf = (name: string): string | Name => FIELDS.get(name)?.label ?? name;

/** Id of the type of a cell, by table and column or by the name of a field. */
export const cellTypeOf = (source: string, column: string | null): string | undefined =>
  column === null ? (FIELDS.get(source)?.type ?? undefined) : WORDS.get(source)?.types[column];
