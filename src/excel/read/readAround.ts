/** What stands under a table and beside it: rows that were pasted there are in no table. */
import type { RawCell } from '../../workbook/cellType';
import type { TableRequest } from '../../workbook/parse/snapshotRequest';
import type { CellBlock, TableSnapshot } from '../../workbook/snapshot';
import type { FoundList } from './findLists';

/** Nearly always there is nothing; what there is, Excel cuts to the cells in use. */
export const AROUND_WEIGHT = 200;
export const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

interface RangesAround {
  readonly below: Excel.Range | null;
  readonly beside: Excel.Range | null;
}

export const rangesAround = (
  { worksheet, top, left, headers, rows }: FoundList,
  { rowsBelow, columnsBeside }: NonNullable<TableRequest['around']>,
): RangesAround => {
  const used = (row: number, column: number, height: number, width: number): Excel.Range | null => {
    const [rowCount, columnCount] = [Math.min(height, MOST_ROWS - row), Math.min(width, MOST_COLUMNS - column)];
    return rowCount <= 0 || columnCount <= 0
      ? null
      : worksheet.getRangeByIndexes(row, column, rowCount, columnCount).getUsedRangeOrNullObject(true);
  };
  return {
    below: used(top + 1 + rows, left, rowsBelow, headers.length),
    beside: used(top, left + headers.length, Math.min(1 + rows, rowsBelow), columnsBeside),
  };
};

export const loadAround = ({ below, beside }: RangesAround): void => {
  below?.load('values,rowIndex,columnIndex');
  beside?.load('values,rowIndex,columnIndex');
};

const blockOf = (range: Excel.Range | null): CellBlock | undefined =>
  range === null || range.isNullObject
    ? undefined
    : { top: range.rowIndex, left: range.columnIndex, values: range.values as RawCell[][] };

export const blocksOf = (ranges: RangesAround): Pick<TableSnapshot, 'below' | 'beside'> => {
  const [below, beside] = [blockOf(ranges.below), blockOf(ranges.beside)];
  return { ...(below === undefined ? {} : { below }), ...(beside === undefined ? {} : { beside }) };
};
