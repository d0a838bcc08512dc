/** What the workbook itself calls its columns and fields, from its description. */
import type { SheetDescription, TableDescription } from '../../workbook/describe';
import { SHEETS } from '../../workbook/workbook';

export interface SourceWords {
  /** Title of the sheet in a new template. */
  readonly sheet: string;
  /** Header of the column, or label of the form field; `null` where neither is meant. */
  readonly label: string | null;
}

const fieldLabel = (sheet: SheetDescription, name: string): string | undefined =>
  Object.values(sheet.form?.fields ?? {}).find((field) => field.name === name)?.label;

/** What the domain calls otherwise than the sheets: the value of a target. */
const COLUMN_OF: Readonly<Record<string, string>> = { target: 'value' };

const headerOf = ({ columns }: TableDescription, key: string): string | null =>
  (columns[key] ?? columns[COLUMN_OF[key] ?? key])?.header ?? null;

/** Words for a table or defined name, and a column of it; undefined for what the description does not have. */
export const sourceWords = (source: string, column: string | null): SourceWords | undefined => {
  for (const sheet of SHEETS) {
    if (sheet.table?.id === source) {
      return { sheet: sheet.title, label: column === null ? null : headerOf(sheet.table, column) };
    }
    const label = fieldLabel(sheet, source);
    if (label !== undefined) return { sheet: sheet.title, label };
  }
  return undefined;
};
