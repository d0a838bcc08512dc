import type { CellInput, Scalar } from '../../engine/content';
import { moveFormula } from '../../formula/r1c1';
import type { Rect } from '../../geometry/rect';
import { invalidArgument, notImplemented } from '../../protocol/hostError';
import { HostObject, home } from '../../protocol/hostObject';
import type { BlockHome, Book } from '../book';

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** learn.microsoft.com/javascript/api/excel/excel.rangesort */
export class RangeSort extends HostObject<BlockHome> {
  apply(fields: unknown, matchCase: unknown = false, hasHeaders: unknown = false, orientation?: unknown): void {
    if (orientation === 'Columns') throw notImplemented('RangeSort', 'apply', 'sorting columns');
    const skip = hasHeaders === true ? 1 : 0;
    const rect = {
      ...this[home].rect,
      row: this[home].rect.row + skip,
      rows: this[home].rect.rows - skip,
    };
    if (rect.rows > 1) sortRows(this[home].book, this[home].sheet, rect, fields, matchCase === true);
  }
}

/** Sorts whole rows of a block; rows that compare equal keep their order, as in Excel. */
export function sortRows(book: Book, sheet: string, rect: Rect, given: unknown, matchCase: boolean): void {
  if (!Array.isArray(given)) throw invalidArgument();
  const fields = given as SortField[];
  const unsupported = fields.find(({ sortOn }) => sortOn !== undefined && sortOn !== 'Value');
  if (unsupported) throw notImplemented('SortField', 'sortOn', String(unsupported.sortOn));
  const values = book.engine.values(sheet, rect);
  const formulas = book.engine.formulas(sheet, rect);
  const order = values.map((_row, index) => index);
  order.sort((a, b) => {
    for (const { key, ascending = true } of fields) {
      const result = compare(values[a]?.[key] ?? '', values[b]?.[key] ?? '', matchCase, ascending);
      if (result !== 0) return result;
    }
    return a - b;
  });
  const contents = order.map((from, to) =>
    (formulas[from] ?? []).map((content, c): CellInput => {
      if (typeof content !== 'string' || !content.startsWith('=')) return { formula: null, value: content };
      const column = rect.column + c;
      return {
        formula: moveFormula(content, [rect.row + from, column], [rect.row + to, column]),
      };
    }),
  );
  book.write(sheet, rect, contents);
}

const RANK: Readonly<Record<string, number>> = {
  number: 0,
  string: 1,
  boolean: 2,
};

/** Numbers, then texts, then booleans; blanks last whichever way. support.microsoft.com "Sort data". */
function compare(a: Scalar, b: Scalar, matchCase: boolean, ascending: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const direction = ascending ? 1 : -1;
  const ranks = (RANK[typeof a] ?? 0) - (RANK[typeof b] ?? 0);
  if (ranks !== 0) return direction * ranks;
  if (typeof a === 'string' && typeof b === 'string') {
    return (
      direction *
      a.localeCompare(b, 'vi', {
        sensitivity: matchCase ? 'variant' : 'accent',
      })
    );
  }
  return direction * (Number(a) - Number(b));
}
