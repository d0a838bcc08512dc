import { oneOf } from '../arguments';
import type { BlockHome } from '../book';
import { boundedRect } from './boundedRect';

/** learn.microsoft.com …/excel.range#clear: Contents keeps looks, Formats keeps contents. */
export function clearCells(block: BlockHome, applyTo: unknown): void {
  const what = oneOf(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], 'All');
  const { book, sheet } = block;
  const rect = boundedRect(block);
  if (what === 'All' || what === 'Contents') {
    book.assertEditable(sheet, rect);
    book.engine.clearContents(sheet, rect);
  }
  if (what === 'All' || what === 'Formats') book.engine.clearStyles(sheet, block.rect);
  if (what !== 'Contents' && what !== 'Formats') book.state(sheet).hyperlinks.cut(rect);
}
