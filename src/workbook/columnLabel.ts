/** What a column is called where it stands without the headings around it. */
import type { Column, TableDescription } from './describe';

/** 'A Tổng số' -> 'Tổng số': the letter tells groups of one sheet apart, and says nothing by itself. */
const coreOf = ({ header }: Column): string => header.replace(/^\p{Lu}\s(?=\p{Lu})/u, '');

/** 'Tổng số'; 'Nhóm A - Tổng số' where several groups of the table have such a column. */
export const columnLabel = ({ columns }: TableDescription, key: string): string | null => {
  const column = columns[key];
  if (column === undefined) return null;
  const core = coreOf(column);
  const isAmbiguous = Object.values(columns).some((other) => other !== column && coreOf(other) === core);
  const [group = ''] = (column.band ?? '').split(':');
  return isAmbiguous && group !== '' ? `${group} - ${core}` : column.header;
};
