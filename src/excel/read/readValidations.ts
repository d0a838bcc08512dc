/**
 * Which rows of a table's columns have lost their data validation, as Excel tells it: `type` of a whole column says all,
 * none or mixed; only for the mixed ones it matters where the validated cells are. Nothing is reported on one word alone.
 */
import { allRows, rowsOutside } from '../../workbook/parse/rowRuns';
import type { RowRun } from '../../workbook/snapshot';
import { CellSearch } from './cellSearch';
import type { Load } from './roundTrips';

interface ColumnRange {
  readonly index: number;
  readonly range: Excel.Range;
}

export interface ValidationLoads {
  readonly columns: readonly ColumnRange[];
  readonly loads: readonly Load[];
  readonly search: CellSearch;
}

export const validationLoads = (
  body: Excel.Range,
  columns: readonly ColumnRange[],
  isProtected: boolean,
): ValidationLoads => ({
  columns,
  loads: columns.map(({ range }) => ({ weight: 1, queue: () => range.dataValidation.load('type') })),
  search: new CellSearch(body, 'DataValidations', columns.length > 0 && !isProtected),
});

type Body = Parameters<typeof rowsOutside>[0];

const isMixed = (type: string | null): boolean => type === null || type === 'Inconsistent' || type === 'MixedCriteria';

/** After the round trip; a column of which nothing certain was said is left out. */
export const unvalidatedRows = (
  { columns, search }: ValidationLoads,
  body: Body,
): Readonly<Record<number, readonly RowRun[]>> => {
  const { blocks } = search;
  const mixed = columns.filter(({ range }) => isMixed(range.dataValidation.type));
  return {
    ...Object.fromEntries(
      columns
        .filter((column) => !mixed.includes(column))
        .map(({ index, range }) => [index, range.dataValidation.type === 'None' ? allRows(body.rows) : []]),
    ),
    ...(blocks === undefined
      ? {}
      : rowsOutside(
          body,
          mixed.map(({ index }) => index),
          blocks,
        )),
  };
};
