/**
 * From which day a workbook counts. Office.js has no property for it; the workbook's own DATE tells, which is calculated
 * without a cell: its first year "is a number from 1900 or 1904 (depending on the workbook's date system)"
 * (learn.microsoft.com …/excel.functions#date, ExcelApi 1.2). Not tried in Excel.
 */
import { DAYS_TO_1904 } from '../vietnamese/calendar';
import { DATE_FORMAT } from '../workbook/cellTypes/date';
import type { RawCell } from '../workbook/cellType';
import type { TemplateBlock, TemplateCell, TemplateSheet } from '../workbook/templateModel';

/** Queues the question. Days by which serial numbers of this workbook lie behind those of 1900, after the next round trip. */
export const askDateSystem = (context: Excel.RequestContext): (() => number) => {
  const day = context.workbook.functions.date(1904, 1, 2).load('value');
  return () => (day.value === 1 ? DAYS_TO_1904 : 0);
};

/** A day of such a workbook, as the plan counts it. */
export const readDay = (cell: RawCell, behind: number): RawCell => (typeof cell === 'number' ? cell + behind : cell);

/** A day of the plan, as such a workbook counts it; anything in another format is no day. */
export const writtenDay = <C>(cell: C, format: string | undefined, behind: number): C | number =>
  typeof cell === 'number' && format === DATE_FORMAT ? cell - behind : cell;

type Drawn = Pick<TemplateSheet, 'numberFormats'> & { readonly blocks: readonly TemplateBlock[] };

/** What is drawn, with its days as a workbook counts them that lies so far behind. */
export const daysIn = <D extends Drawn>(drawn: D, behind: number): D => {
  if (behind === 0) return drawn;
  const formatAt = (row: number, column: number): string | undefined =>
    drawn.numberFormats
      .filter(
        ({ top, left, rows, columns }) => row >= top && row < top + rows && column >= left && column < left + columns,
      )
      .at(-1)?.format;
  return {
    ...drawn,
    blocks: drawn.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row, r) =>
        row.map((cell, c): TemplateCell => writtenDay(cell, formatAt(block.top + r, block.left + c), behind)),
      ),
    })),
  };
};
