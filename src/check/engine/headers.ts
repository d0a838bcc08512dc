/** Words of the workbook's description for messages. The key itself where it has none: a message is never worth a crash. */
import { findColumn, findField, findSheetTitle } from '../../workbook/workbook';
import type { CellType } from '../../workbook/cellType';
import type { Name } from '../report';

export const headerOf = (table: string, column: string): string => findColumn(table, column)?.header ?? column;

export const sheetTitleOf = (table: string): string => findSheetTitle(table) ?? table;

/** Beside a setting that the law leaves open stands a cell, named `<name>_XN`, in which an official confirms it. */
const CONFIRMS = /_XN$/;

export const fieldLabelOf = (name: string): string | Name => {
  const own = findField(name)?.field.label;
  if (own !== undefined) return own;
  const setting = findField(name.replace(CONFIRMS, ''))?.field.label;
  return setting === undefined ? name : { confirms: setting };
};

type DescribedType = Pick<CellType<never>, 'id' | 'isPlainNumber' | 'choices'>;

/** Type of a cell, by table and column or by the name of a field; `undefined` for what is worked out. */
export const cellTypeOf = (source: string, column: string | null): DescribedType | undefined => {
  const described = column === null ? findField(source)?.field : findColumn(source, column);
  return described === undefined || described.role === 'computed' ? undefined : described.type;
};
