/** What the workbook itself calls its columns and fields, from its description. */
import { findColumn, findField, findSheetTitle } from '../../workbook/workbook';

export interface SourceWords {
  /** Title of the sheet in a new template. */
  readonly sheet: string;
  /** Header of the column, or label of the form field; `null` where neither is meant. */
  readonly label: string | null;
}

/** What the domain calls otherwise than the sheets: the value of a target. */
const COLUMN_OF: Readonly<Record<string, string>> = { target: 'value' };

const headerOf = (table: string, key: string): string | null =>
  (findColumn(table, key) ?? findColumn(table, COLUMN_OF[key] ?? key))?.header ?? null;

/** Words for a table or defined name, and a column of it; undefined for what the description does not have. */
export const sourceWords = (source: string, column: string | null): SourceWords | undefined => {
  const sheet = findSheetTitle(source);
  if (sheet !== undefined) return { sheet, label: column === null ? null : headerOf(source, column) };
  const found = findField(source);
  return found === undefined ? undefined : { sheet: found.sheet.title, label: found.field.label };
};
