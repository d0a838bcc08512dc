/** How the tables of a workbook spell their columns: what a formula text is read by and printed with. */
import type { TableDescription } from '../describe';
import { headerKey } from '../cellTypes/comparable';

export interface TableNames {
  /** Headers in their order, by table name in any capitals; undefined for a table that is not there. */
  headers(table: string): readonly string[] | undefined;
  /** Key of the column in the description, for a table of the template. */
  key(table: string, header: string): string | undefined;
  /** Header of a column of the template as it is written in the workbook. */
  header(table: string, key: string): string | undefined;
}

export interface FoundTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/** The tables that a workbook has, of which `described` are known column by column. */
export const tableNamesOf = (found: readonly FoundTable[], described: readonly TableDescription[]): TableNames => {
  const tables = new Map(
    found.map(({ name, headers }) => {
      const description = described.find(({ id }) => id.toLowerCase() === name.toLowerCase());
      const keys = new Map(
        Object.entries(description?.columns ?? {}).map(([key, column]) => [headerKey(column.header), key] as const),
      );
      const byKey = new Map(
        headers.flatMap((header) => {
          const key = keys.get(headerKey(header));
          return key === undefined ? [] : [[key, header] as const];
        }),
      );
      return [name.toLowerCase(), { headers, keys, byKey }] as const;
    }),
  );
  const tableOf = (name: string) => tables.get(name.toLowerCase());
  return {
    headers: (name) => tableOf(name)?.headers,
    key: (name, header) => tableOf(name)?.keys.get(headerKey(header)),
    header: (name, key) => tableOf(name)?.byKey.get(key),
  };
};
