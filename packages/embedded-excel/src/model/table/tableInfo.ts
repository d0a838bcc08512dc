import type { TableInfo } from '../../engine/engine';
import { overlaps } from '../../geometry/rect';
import type { Rect } from '../../geometry/rect';
import { invalidOperation, itemNotFound, mergedRangeConflict } from '../../protocol/hostError';
import type { Book } from '../book';

export function tableInfo(book: Book, id: string): TableInfo {
  const info = book.engine.tables().find((table) => table.id === id);
  if (!info) throw itemNotFound();
  return info;
}

/** Tables never overlap, and hold no merged cells. learn.microsoft.com …/excel.tablecollection#add */
export function assertFreeOfTables(book: Book, sheet: string, rect: Rect, except: string | null): void {
  const clash = book.engine
    .tables()
    .some((table) => table.sheet === sheet && table.id !== except && overlaps(table.rect, rect));
  if (clash) throw invalidOperation("A table can't overlap another table.");
  if (book.engine.merges(sheet).some((merged) => overlaps(merged, rect))) throw mergedRangeConflict();
}
