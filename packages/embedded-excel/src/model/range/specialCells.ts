import type { Rect } from '../../geometry/rect';
import { cell, intersection, isSingleCell, lastRow, subtractAll } from '../../geometry/rect';
import { runsOf } from '../../geometry/runs';
import { notImplemented } from '../../protocol/hostError';
import type { Book } from '../book';

function validatedCells(book: Book, sheet: string, within: Rect): readonly Rect[] {
  const found: Rect[] = [];
  for (const { ranges } of book.engine.validations(sheet, within)) {
    for (const range of ranges) {
      const common = intersection(range, within);
      if (common) found.push(...subtractAll(common, found));
    }
  }
  return found;
}

/** Neighbouring cells of a row as one block, and equal blocks below each other as one. */
function formulaCells(book: Book, sheet: string, within: Rect): readonly Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  book.engine.formulas(sheet, within).forEach((line, down) => {
    const row = within.row + down;
    const next = runsOf(line.map((content) => typeof content === 'string' && content.startsWith('='))).map(
      ({ from, to }): Rect => {
        const column = within.column + from;
        const above = open.find(
          (rect) => rect.column === column && rect.columns === to - from && lastRow(rect) === row - 1,
        );
        return above === undefined ? { row, column, rows: 1, columns: to - from } : { ...above, rows: above.rows + 1 };
      },
    );
    done.push(
      ...open.filter((rect) => !next.some(({ row: top, column }) => top === rect.row && column === rect.column)),
    );
    open = next;
  });
  return [...done, ...open];
}

const KINDS: Readonly<Record<string, typeof formulaCells>> = {
  DataValidations: validatedCells,
  Formulas: formulaCells,
};

/** learn.microsoft.com …/excel.range#getspecialcells: the blocks of a range whose cells are of a kind. */
export function specialCells(book: Book, sheet: string, rect: Rect, kind: unknown): readonly Rect[] {
  const find = KINDS[String(kind)];
  if (find === undefined) throw notImplemented('Range', 'getSpecialCells', String(kind));
  // From one cell Excel looks at the whole sheet: support.microsoft.com "Find and select cells that meet specific conditions".
  return find(book, sheet, isSingleCell(rect) ? (book.engine.used(sheet, true) ?? cell(0, 0)) : rect);
}
