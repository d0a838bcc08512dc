/** Asks Excel where in a range the cells of one kind are, instead of reading every one of them. */
import { findPosition } from '../../workbook/a1';
import type { Rect } from '../../workbook/templateModel';
import type { Load } from './roundTrips';

/** An address that is longer may be cut off. */
const LONGEST_ADDRESS = 8_000;
const ADDRESS_WEIGHT = 200;

/** On a protected sheet Excel may refuse to look for kinds of cells; there, or where nobody wants to know, it is not asked. */
export class CellSearch {
  #found: Excel.RangeAreas | null = null;
  readonly #range: Excel.Range;
  readonly #kind: 'DataValidations' | 'Formulas';
  readonly loads: readonly Load[];

  constructor(range: Excel.Range, kind: 'DataValidations' | 'Formulas', isWanted: boolean) {
    this.#range = range;
    this.#kind = kind;
    this.loads = isWanted ? [{ weight: ADDRESS_WEIGHT, queue: () => this.#queue() }] : [];
  }

  /** After the round trip; `undefined` where it was not asked, or the answer is not to be had. */
  get blocks(): readonly Rect[] | undefined {
    return blocksOf(this.#found);
  }

  forget(): void {
    this.#found = null;
  }

  #queue(): void {
    this.#found = this.#range.getSpecialCellsOrNullObject(this.#kind);
    this.#found.load('address,areaCount');
  }
}

/** Did a request fail for such a search alone? */
export const isRefusedSearch = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && /getSpecialCells/i.test(error.debugInfo.errorLocation ?? '');

/** 'Thôn'!B9:C13 -> its rectangle; a sheet's name may hold a comma, but no address ends in one. */
const rectOf = (address: string): Rect | undefined => {
  const [first = '', last = first] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const [start, end] = [findPosition(first), findPosition(last)];
  if (start === undefined || end === undefined) return undefined;
  return { top: start.row, left: start.column, rows: end.row - start.row + 1, columns: end.column - start.column + 1 };
};

const blocksOf = (found: Excel.RangeAreas | null): readonly Rect[] | undefined => {
  if (found === null) return undefined;
  if (found.isNullObject) return [];
  if (found.address.length > LONGEST_ADDRESS) return undefined;
  const rects = [...found.address.matchAll(/!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?=,|$)/g)].flatMap(
    ([, address = '']) => rectOf(address) ?? [],
  );
  return rects.length === found.areaCount ? rects : undefined;
};
