/** Values of a plan as a sheet shows them, for people to read. */
import type { CellType, RawCell, RowContext } from '../cellType';
import type { DataColumn } from '../planParts';
import type { PlanRecord, PlanValue } from '../plan';
import { dayText } from '../../vietnamese/calendar';

const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/** Percentage points. */
export const points = (value: number): string => `${NUMBERS.format(value)} %`;

/** `row`: the other cells of the row, by which some types are told. A blank is an empty text. */
export const shownValue = (type: CellType<unknown>, value: PlanValue, row: RowContext = {}): string => {
  if (value === null) return '';
  if (type.json.kind === 'date') return dayText(String(value));
  // Years, grades and numbers of orders have no marks between their digits.
  if (typeof value !== 'number') return String(type.write(value, row));
  const format = type.numberFormat(row);
  if (format.includes('%')) return points(value);
  return format === '0' ? String(value) : NUMBERS.format(value);
};

export const writtenRow = (columns: readonly (readonly [string, DataColumn])[], row: PlanRecord): RowContext => {
  const written: Record<string, RawCell> = {};
  for (const [key, { type }] of columns) written[key] = type.write(row[key] ?? null, written);
  return written;
};

/** Heading and value of every filled cell of a row but those in `besides`. */
export const shownRow = (
  columns: readonly (readonly [string, DataColumn])[],
  row: PlanRecord,
  besides: readonly string[],
): string => {
  const written = writtenRow(columns, row);
  return columns
    .flatMap(([key, { header, type }]) => {
      const value = row[key] ?? null;
      return value === null || besides.includes(key) ? [] : [`${header}: ${shownValue(type, value, written)}`];
    })
    .join('; ');
};

/** Long texts are cut at a word: a line only has to be found again. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : most).trimEnd()}…`;
};
