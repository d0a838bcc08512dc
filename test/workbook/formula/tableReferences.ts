import { columnName } from '../../../src/workbook/formula/print';
import type { References } from '../../../src/workbook/formula/print';

/** Lists that are all Excel tables, with headings of the test's own. */
export const tableReferences = (header: (table: string, key: string) => string): References => ({
  column: (table, key) => `${table}[${columnName(header(table, key))}]`,
  whole: (table) => `${table}[#All]`,
});
