/** Cells that are to be changed, by sheet and column, so that 17,000 of them are a handful of objects. */
import { positionOf } from '../../workbook/a1';
import type { CellPlace } from '../../workbook/parsed';
import { bytesOfContent, type Step } from '../draw/sendInOrder';
import { writableRuns, type IsHidden } from '../hiddenRows';
import { writeCells, type CellWrite, type IsTextCell } from '../writeCells';

/** What is to be done in one column of a sheet, over the rows from the first to the last of it. */
export interface Strip<Item> {
  readonly range: Excel.Range;
  readonly top: number;
  readonly rows: number;
  readonly items: readonly { readonly row: number; readonly item: Item }[];
}

export const stripsOf = <Item extends { readonly place: CellPlace }>(
  context: Excel.RequestContext,
  items: readonly Item[],
): Strip<Item>[] => {
  const groups = new Map<string, { sheet: string; column: number; items: { row: number; item: Item }[] }>();
  for (const item of items) {
    const { row, column } = positionOf(item.place.address);
    const key = `${column}|${item.place.sheet}`;
    const group = groups.get(key) ?? { sheet: item.place.sheet, column, items: [] };
    group.items.push({ row, item });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ sheet, column, items: own }) => {
    const rows = own.map(({ row }) => row);
    const top = rows.reduce((least, row) => Math.min(least, row));
    const bottom = rows.reduce((most, row) => Math.max(most, row));
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, bottom - top + 1, 1);
    return { range, top, rows: bottom - top + 1, items: own };
  });
};

export interface CellLook {
  readonly numberFormat?: string | undefined;
  readonly font?: string | undefined;
}

/** A cell of a column: what is written (`null` leaves it), and the looks that go with it. */
export interface ColumnCell extends CellLook {
  readonly content: CellWrite;
}

/** What one call adds to a request beside its content. */
const BYTES_PER_RUN = 700;

const rowsOf = (range: Excel.Range, from: number, to: number): Excel.Range =>
  range.getCell(from, 0).getResizedRange(to - from - 1, 0);

/** Neighbouring cells that need the same look. */
const lookAlike = (
  cells: readonly (ColumnCell | undefined)[],
  lookOf: (cell: ColumnCell) => string | undefined,
): readonly { readonly look: string; readonly from: number; readonly to: number }[] => {
  const runs: { look: string; from: number; to: number }[] = [];
  for (const [position, cell] of cells.entries()) {
    const look = cell === undefined ? undefined : lookOf(cell);
    if (look === undefined) continue;
    const last = runs.at(-1);
    if (last?.look === look && last.to === position) last.to = position + 1;
    else runs.push({ look, from: position, to: position + 1 });
  }
  return runs;
};

/** The looks first: a figure in a cell of format Text would stay a text. */
const writeRun = (range: Excel.Range, cells: readonly (ColumnCell | undefined)[], isTextCell: IsTextCell): void => {
  for (const { look, from, to } of lookAlike(cells, ({ numberFormat }) => numberFormat)) {
    rowsOf(range, from, to).numberFormat = Array.from({ length: to - from }, () => [look]);
  }
  for (const { look, from, to } of lookAlike(cells, ({ font }) => font)) {
    rowsOf(range, from, to).format.font.name = look;
  }
  const isText: IsTextCell = (position) => {
    const format = cells[position]?.numberFormat;
    return format === undefined ? isTextCell(position, 0) : format === '@';
  };
  writeCells(
    range,
    cells.map((cell) => [cell?.content ?? null]),
    isText,
  );
};

/** Steps that write the cells of one column, by position in the range: a run each. */
export const columnSteps = (
  range: Excel.Range,
  cells: ReadonlyMap<number, ColumnCell>,
  isHidden: IsHidden,
  isTextCell: IsTextCell = () => false,
): readonly Step[] => {
  const positions = [...cells.keys()].sort((a, b) => a - b);
  return writableRuns(positions, isHidden).map(({ from, to }) => {
    const own = Array.from({ length: to - from }, (_cell, index) => cells.get(from + index));
    const bytes = own.reduce((sum, cell) => sum + bytesOfCell(cell?.content ?? null), 0);
    return {
      bytes: BYTES_PER_RUN + bytes,
      queue: () => writeRun(rowsOf(range, from, to), own, (position) => isTextCell(from + position, 0)),
    };
  });
};

const bytesOfCell = (content: CellWrite): number =>
  bytesOfContent(content !== null && typeof content === 'object' ? content.formula : content);
