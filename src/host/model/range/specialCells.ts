import type { Rect } from '../../geometry/rect';
import { cell, intersection, isSingleCell, subtractAll } from '../../geometry/rect';
import { notImplemented } from '../../protocol/hostError';
import type { Book } from '../book';

/** learn.microsoft.com …/excel.range#getspecialcells: the blocks of a range whose cells have data validation. */
export function specialCells(book: Book, sheet: string, rect: Rect, kind: unknown): readonly Rect[] {
  if (kind !== 'DataValidations') throw notImplemented('Range', 'getSpecialCells', String(kind));
  // From one cell Excel looks at the whole sheet: support.microsoft.com "Find and select cells that meet specific conditions".
  const used = book.engine.used(sheet, true);
  const within = isSingleCell(rect) ? (used ?? cell(0, 0)) : rect;
  const found: Rect[] = [];
  for (const { ranges } of book.engine.validations(sheet, within)) {
    for (const range of ranges) {
      const common = intersection(range, within);
      if (common) found.push(...subtractAll(common, found));
    }
  }
  return found;
}
