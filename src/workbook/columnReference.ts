/** How formulas name the cells of a list: by its headings for an Excel table, by defined names for a plain range. */
import type { TableDescription } from './describe';
import { columnName } from './formula/print';
import type { References } from './formula/print';

/** Defined name of the data cells of a column of a plain range. */
export const columnRangeName = (list: string, key: string): string => `${list}_${key}`;

/**
 * Defined name of a plain range with its headings. Not the id itself: where the list was an Excel table once it must be
 * there before that table goes, and no name may be that of a table.
 */
export const wholeRangeName = (list: string): string => `${list}_ALL`;

/** Of lists found by their ids; `undefined` for one that is not there. */
export const referencesIn = (listOf: (id: string) => TableDescription | undefined): References => {
  const known = (id: string): TableDescription => {
    const list = listOf(id);
    if (list === undefined) throw new Error(`The workbook has no table "${id}".`);
    return list;
  };
  const columnOf = (id: string, key: string): string => {
    const { standsIn, columns } = known(id);
    const header = columns[key]?.header;
    if (header === undefined) throw new Error(`Table ${id} has no column "${key}".`);
    return standsIn === 'range' ? columnRangeName(id, key) : `${id}[${columnName(header)}]`;
  };
  // Formulas name some columns thousands of times.
  const columns = new Map<string, string>();
  return {
    column: (id, key) => {
      const place = `${id}.${key}`;
      const made = columns.get(place);
      if (made !== undefined) return made;
      const text = columnOf(id, key);
      columns.set(place, text);
      return text;
    },
    whole: (id) => (known(id).standsIn === 'range' ? wholeRangeName(id) : `${id}[#All]`),
  };
};
