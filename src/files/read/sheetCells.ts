/**
 * The cells of a worksheet that somebody asks for, what of them is merged, and which have data validation. Time and
 * memory follow the cells that are there: areas that are only declared are never walked through.
 */
import type { RawCell } from '../../workbook/cellType';
import type { Rect } from '../../workbook/templateModel';
import { FileProblem } from '../fileProblem';
import type { WorkbookPackage } from '../package/workbookPackage';
import { CellCollector, type FoundCell } from './cellCollector';
import { RowScanner } from './rowScanner';
import { sharedFormula } from './sharedFormula';
import { SheetHandlers } from './sheetHandlers';
import { readSheetPart } from './sheetPart';

export interface SheetCell {
  readonly value: RawCell;
  /** Holds a value or a formula; one that is only formatted does not. */
  readonly filled: boolean;
  readonly style: number;
  /** Without '='; '' for none. */
  readonly formula: string;
}

export interface SheetCells {
  /** Undefined where there is none, or where a merge covers it. */
  cell(row: number, column: number): SheetCell | undefined;
  /** The cells that hold something, row by row. */
  filled(): Iterable<{ readonly row: number; readonly column: number; readonly cell: SheetCell }>;
  /** The last row with a cell in the area; -1 where it has none. */
  lastRow(area: Rect): number;
  /** Hidden by hand or by a filter; rows with cells that were asked for. */
  isHidden(row: number): boolean;
  /** Merges that cover cells asked for. */
  readonly merges: readonly Rect[];
  /** `null` where there are more than anybody made on purpose. */
  readonly validated: readonly Rect[] | null;
}

/** Cells looked at on behalf of merges, beyond those that are there: merges that do not overlap stay below. */
const MOST_COVERED = 100_000;
/** References in formulas that cells share, each written out for its cell. */
const MOST_MOVED = 1_000_000;

/** First place in sorted `rows` that is not below `row`. */
const placeOf = (rows: readonly number[], row: number): number => {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle] ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** Takes away what merges cover: Excel has nothing there either. */
const uncover = (
  rows: ReadonlyMap<number, (FoundCell | undefined)[]>,
  sorted: readonly number[],
  merges: readonly Rect[],
  most: number,
): void => {
  let looked = 0;
  for (const { top, left, rows: height, columns } of merges) {
    for (let place = placeOf(sorted, top); place < sorted.length; place += 1) {
      const row = sorted[place] ?? 0;
      if (row >= top + height) break;
      const cells = rows.get(row) ?? [];
      const last = Math.min(cells.length, left + columns);
      looked += 1 + Math.max(0, last - left);
      if (looked > most) throw new FileProblem('damaged');
      for (let column = row === top ? left + 1 : left; column < last; column += 1) cells[column] = undefined;
    }
  }
};

export interface SheetSource {
  readonly workbook: WorkbookPackage;
  readonly path: string;
  readonly strings: readonly string[];
  /** What is added to a number of that style, so that days count from 1900. */
  readonly firstDay: (style: number) => number;
}

/** The cells in `wanted`. Throws FileProblem. */
export const readSheetCells = (
  { workbook, path, strings, firstDay }: SheetSource,
  wanted: readonly Rect[],
): SheetCells => {
  const collector = new CellCollector(wanted, strings, firstDay);
  const handlers = new SheetHandlers(collector);
  readSheetPart(workbook.package, path, handlers, new RowScanner(collector));
  const { merges, validated } = handlers;
  const { rows, shared } = collector;
  const sorted = [...rows.keys()].sort((a, b) => a - b);
  uncover(rows, sorted, merges, 4 * collector.count + MOST_COVERED);

  let references = 0;
  const formulaOf = ({ formula, shared: number }: FoundCell, row: number, column: number): string => {
    const text = number === undefined || formula !== '' ? undefined : shared.get(number);
    if (text === undefined) return formula;
    text.moved ??= sharedFormula(text.text);
    const moved = text.moved.at(row - text.row, column - text.column);
    references += text.moved.references;
    if (references > MOST_MOVED) throw new FileProblem('tooLarge');
    return moved;
  };

  const cellAt = (row: number, column: number): SheetCell | undefined => {
    const found = rows.get(row)?.[column];
    return found?.shared === undefined ? found : { ...found, formula: formulaOf(found, row, column) };
  };

  return {
    merges,
    validated,
    isHidden: (row) => collector.hidden.has(row),
    cell: cellAt,
    *filled() {
      for (const row of sorted) {
        const cells = rows.get(row) ?? [];
        for (let column = 0; column < cells.length; column += 1) {
          const cell = cells[column]?.filled === true ? cellAt(row, column) : undefined;
          if (cell !== undefined) yield { row, column, cell };
        }
      }
    },
    lastRow: ({ top, left, rows: height, columns }) => {
      for (let place = placeOf(sorted, top + height) - 1; place >= 0; place -= 1) {
        const row = sorted[place] ?? 0;
        if (row < top) break;
        const cells = rows.get(row) ?? [];
        for (let column = left; column < Math.min(cells.length, left + columns); column += 1)
          if (cells[column] !== undefined) return row;
      }
      return -1;
    },
  };
};
