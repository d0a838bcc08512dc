/** Which data rows of a table lie outside given blocks of cells: those that have data validation, or a formula. */
import type { RowRun, TableSnapshot } from '../snapshot';
import type { Rect } from '../templateModel';

type Body = Pick<TableSnapshot, 'top' | 'left'> & { readonly rows: number };

/** All rows of a column. */
export const allRows = (rows: number): readonly RowRun[] => (rows === 0 ? [] : [{ from: 0, rows }]);

/** Time grows with the number of blocks, not with that of the cells. */
const outside = (
  rows: number,
  blocks: readonly { readonly from: number; readonly to: number }[],
): readonly RowRun[] => {
  const runs: RowRun[] = [];
  let next = 0;
  for (const { from, to } of [...blocks].sort((a, b) => a.from - b.from)) {
    if (from > next) runs.push({ from: next, rows: Math.min(from, rows) - next });
    next = Math.max(next, to);
    if (next >= rows) return runs;
  }
  if (next < rows) runs.push({ from: next, rows: rows - next });
  return runs;
};

/** By column position, for the columns asked for. `blocks` are sheet positions; they may overlap and reach beyond the table. */
export const rowsOutside = (
  { top, left, rows }: Body,
  positions: readonly number[],
  blocks: readonly Rect[],
): Readonly<Record<number, readonly RowRun[]>> =>
  Object.fromEntries(
    positions.map((position) => {
      const column = left + position;
      const own = blocks
        .filter(
          (block) => block.left <= column && column < block.left + block.columns && block.top + block.rows > top + 1,
        )
        .map((block) => ({ from: Math.max(0, block.top - top - 1), to: block.top + block.rows - top - 1 }))
        .filter(({ from }) => from < rows);
      return [position, outside(rows, own)];
    }),
  );
