/** Functions of single values that also take ranges of one shape and then fill as many cells. */
import type { RawCell } from '../cellType';
import { ArgumentError } from './argumentError';
import { isHeadingRow } from './cells';
import type { Cell } from './cells';
import type { FunctionResult, Matrix } from './arguments';
import type { Position } from './input';

export interface Range {
  readonly argument: string;
  readonly cells: Matrix;
}

const isSingle = (cells: Matrix): boolean => cells.length === 1 && cells[0]?.length === 1;

const hasShape = (cells: Matrix, rows: number, columns: number): boolean =>
  isSingle(cells) || (cells.length === rows && (cells[0]?.length ?? 0) === columns);

const at = (cells: Matrix, row: number, column: number): Cell =>
  (isSingle(cells) ? cells[0]?.[0] : cells[row]?.[column]) ?? null;

/** A first row of headings in every range that has several: its place stays empty. */
const haveHeadings = (ranges: readonly Range[]): boolean =>
  isHeadingRow(ranges.filter(({ cells }) => cells.length > 1).flatMap(({ cells }) => cells[0] ?? []));

/** The result of one place, or what is wrong with it. */
export const orComplaint = (calculate: () => RawCell): RawCell | ArgumentError => {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof ArgumentError) return error;
    throw error;
  }
};

/** `calculate` for every place of the ranges; a single value goes with every place. A bad place spoils only its own. */
export const cellByCell = (
  ranges: readonly Range[],
  calculate: (cells: readonly Cell[], position: Position) => RawCell,
): FunctionResult => {
  const rows = Math.max(...ranges.map(({ cells }) => cells.length));
  const columns = Math.max(...ranges.map(({ cells }) => cells[0]?.length ?? 0));
  const odd = ranges.find(({ cells }) => !hasShape(cells, rows, columns));
  if (odd !== undefined) throw new ArgumentError(odd.argument, 'shape');
  const withHeading = haveHeadings(ranges);
  const one = (row: number, column: number): RawCell =>
    calculate(
      ranges.map(({ cells }) => at(cells, row, column)),
      { row: row + 1, column: column + 1 },
    );
  if (rows === 1 && columns === 1) return one(0, 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      withHeading && row === 0 ? '' : orComplaint(() => one(row, column)),
    ),
  );
};
