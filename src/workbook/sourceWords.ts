/** What the workbook itself calls its columns and fields, from its description. */
import { columnLabel } from './columnLabel';
import { findField, TABLES } from './workbook';

export interface SourceWords {
  /** Title of the sheet in a new template. */
  readonly sheet: string;
  /** Name of the column, or label of the form field; `null` where neither is meant. */
  readonly label: string | null;
}

/** What the domain calls otherwise than the sheets: the value of a target, the ten scores of a citizen. */
const COLUMN_OF: Readonly<Record<string, string>> = { target: 'value', scores: 'score1' };

/** Words for a table or defined name, and a column of it; undefined for what the description does not have. */
export const sourceWords = (source: string, column: string | null): SourceWords | undefined => {
  const found = TABLES.find(({ table }) => table.id === source);
  if (found !== undefined) {
    const { sheet, table } = found;
    const label =
      column === null ? null : (columnLabel(table, column) ?? columnLabel(table, COLUMN_OF[column] ?? column));
    return { sheet: sheet.title, label };
  }
  const own = findField(source);
  return own === undefined ? undefined : { sheet: own.sheet.title, label: own.field.label };
};
