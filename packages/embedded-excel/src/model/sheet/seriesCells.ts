import { emptyChartSeries } from '../../protocol/hostError';
import type { Located } from '../arguments';
import type { Book } from '../book';

/** Refuses a series over cells none of which holds a number, in the builds of Excel that do. */
export function assertSeries(book: Book, { sheet, rect }: Located): void {
  if (book.switches.blankSeries === 'drawn') return;
  const hasFigure = book.engine.values(sheet, rect).some((row) => row.some((value) => typeof value === 'number'));
  if (!hasFigure) throw emptyChartSeries();
}
