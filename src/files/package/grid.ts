/** The grid of every worksheet, and areas of it as files spell them. */
import { findPosition } from '../../workbook/a1';
import type { Rect } from '../../workbook/templateModel';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

const rect = (top: number, left: number, bottom: number, right: number): Rect | undefined =>
  top < 0 || left < 0 || bottom < top || right < left || bottom >= MOST_ROWS || right >= MOST_COLUMNS
    ? undefined
    : { top, left, rows: bottom - top + 1, columns: right - left + 1 };

/** `B9:B13`, `$D$2`, `C:D` or `5:6`; undefined for anything else, and outside the grid. */
export const rectOf = (reference: string): Rect | undefined => {
  const [first = '', last = first] = reference.replaceAll('$', '').split(':');
  const [start, end] = [findPosition(first), findPosition(last)];
  if (start !== undefined && end !== undefined) return rect(start.row, start.column, end.row, end.column);
  const [left, right] = [findPosition(`${first}1`), findPosition(`${last}1`)];
  if (/^[A-Z]+$/i.test(first) && left !== undefined && right !== undefined)
    return rect(0, left.column, MOST_ROWS - 1, right.column);
  const [top, bottom] = [Number(first), Number(last)];
  return Number.isInteger(top) && Number.isInteger(bottom) ? rect(top - 1, 0, bottom - 1, MOST_COLUMNS - 1) : undefined;
};
