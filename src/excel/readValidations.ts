/**
 * Which rows of a table's columns have lost their data validation, as Excel tells it: `type` of a whole column says all,
 * none or mixed; only for the mixed ones it matters where the validated cells are. Nothing is reported on one word alone.
 */
import { findPosition } from '../workbook/a1';
import { allRows, unvalidatedOf } from '../workbook/parse/unvalidated';
import type { RowRun } from '../workbook/snapshot';
import type { Rect } from '../workbook/templateModel';
import type { Load } from './roundTrips';

interface ColumnRange {
  readonly index: number;
  readonly range: Excel.Range;
}

/** An address that is longer may be cut off. */
const LONGEST_ADDRESS = 8_000;
const ADDRESS_WEIGHT = 200;

export interface ValidationLoads {
  readonly columns: readonly ColumnRange[];
  readonly loads: readonly Load[];
  readonly search: CellSearch;
}

/** Where the validated cells of a table are. */
class CellSearch {
  #areas: Excel.RangeAreas | null = null;
  readonly #body: Excel.Range;
  readonly loads: readonly Load[];

  constructor(body: Excel.Range, isWanted: boolean) {
    this.#body = body;
    this.loads = isWanted ? [{ weight: ADDRESS_WEIGHT, queue: () => this.#queue() }] : [];
  }

  /** `null` where it was not asked, or the answer is not to be had. */
  get areas(): Excel.RangeAreas | null {
    return this.#areas;
  }

  forget(): void {
    this.#areas = null;
  }

  #queue(): void {
    this.#areas = this.#body.getSpecialCellsOrNullObject('DataValidations');
    this.#areas.load('address,areaCount');
  }
}

/** On a protected sheet Excel may refuse to look for kinds of cells; there single rows are not asked for. */
export const validationLoads = (body: Excel.Range, columns: readonly ColumnRange[], isProtected: boolean): ValidationLoads => ({
  columns,
  loads: columns.map(({ range }) => ({ weight: 1, queue: () => range.dataValidation.load('type') })),
  search: new CellSearch(body, columns.length > 0 && !isProtected),
});

/** Did a request fail for that search alone? */
export const isRefusedSearch = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && /getSpecialCells/i.test(error.debugInfo.errorLocation ?? '');

/** 'Thôn'!B9:C13 -> its rectangle; a sheet's name may hold a comma, but no address ends in one. */
const rectOf = (address: string): Rect | undefined => {
  const [first = '', last = first] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const [start, end] = [findPosition(first), findPosition(last)];
  if (start === undefined || end === undefined) return undefined;
  return { top: start.row, left: start.column, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
};

/** `undefined` where the areas cannot be told from what Excel answered. */
const areasOf = (validated: Excel.RangeAreas | null): readonly Rect[] | undefined => {
  if (validated === null) return undefined;
  if (validated.isNullObject) return [];
  if (validated.address.length > LONGEST_ADDRESS) return undefined;
  const rects = [...validated.address.matchAll(/!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/g)].flatMap(([, address = '']) => rectOf(address) ?? []);
  return rects.length === validated.areaCount ? rects : undefined;
};

type Body = Parameters<typeof unvalidatedOf>[0];

const isMixed = (type: string | null): boolean => type === null || type === 'Inconsistent' || type === 'MixedCriteria';

/** After the round trip; a column of which nothing certain was said is left out. */
export const unvalidatedRows = ({ columns, search }: ValidationLoads, body: Body): Readonly<Record<number, readonly RowRun[]>> => {
  const areas = areasOf(search.areas);
  const mixed = columns.filter(({ range }) => isMixed(range.dataValidation.type));
  return {
    ...Object.fromEntries(
      columns
        .filter((column) => !mixed.includes(column))
        .map(({ index, range }) => [index, range.dataValidation.type === 'None' ? allRows(body.rows) : []]),
    ),
    ...(areas === undefined ? {} : unvalidatedOf(body, mixed.map(({ index }) => index), areas)),
  };
};
