/** Lines of totals that a later version has: they come above those that are there, where the sheet has blank rows. */
import type { SummaryLine } from '../../workbook/describe';
import type { References } from '../../workbook/formula/print';
import { newDraft } from '../../workbook/template/draft';
import { placeSummaryLine } from '../../workbook/template/tableParts';
import type { TemplateDifference } from '../../workbook/upgrade/difference';
import { hasCustomFunctions } from '../capabilities';
import { drawCells } from '../draw/renderSheet';
import { columnPositions, rowOfLine } from './oldTable';
import type { OldTable } from './oldTable';

const linesOf = ({ description }: OldTable): readonly SummaryLine[] => description.summary ?? [];

/** Those that came since and are not there: an upgrade that failed later may have written them. */
const lackingLines = (old: OldTable, difference: TemplateDifference): readonly SummaryLine[] => {
  const came = new Set(difference.lines.flatMap(({ table, line }) => (table === old.description.id ? [line] : [])));
  return linesOf(old).filter(({ label }) => came.has(label) && (old.lines === null || rowOfLine(old.lines, label) < 0));
};

/** First of as many rows of these cells as there are new lines: right above the first line, or above the headings. */
const firstRow = (old: OldTable, lines: Excel.Range, count: number): number => {
  const known = linesOf(old)
    .map(({ label }) => rowOfLine(lines, label))
    .filter((row) => row >= 0);
  const hasBands = Object.values(old.description.columns).some(({ band }) => band !== undefined);
  const headings = old.list.top - lines.rowIndex - (hasBands ? 1 : 0);
  return Math.min(headings, ...known) - count;
};

/** Are the rows that new lines take blank? Known after the round trip of `measure`. */
export const hasRoomAbove = (old: OldTable, difference: TemplateDifference): boolean => {
  const { length } = lackingLines(old, difference);
  if (length === 0) return true;
  if (old.lines === null) return false;
  const first = firstRow(old, old.lines, length);
  const rows = (old.lines.formulas as unknown[][]).slice(Math.max(0, first), first + length);
  return first >= 0 && rows.every((cells) => cells.every((cell) => cell === ''));
};

/** Queues the lines; the table's columns are complete by then. */
export const addLines = (
  context: Excel.RequestContext,
  old: OldTable,
  difference: TemplateDifference,
  references: References,
): void => {
  const { lines, description: table, list } = old;
  const lacking = lackingLines(old, difference);
  if (lines === null || lacking.length === 0) return;
  const first = lines.rowIndex + firstRow(old, lines, lacking.length);
  const draft = newDraft();
  lacking.forEach((line, index) => {
    placeSummaryLine(draft, line, {
      table,
      row: first + index,
      left: list.left,
      width: list.headers.length + old.lackingColumns.length,
      positions: columnPositions(old, difference),
      use: hasCustomFunctions() ? 'headline' : 'none',
      references,
    });
  });
  drawCells(context, list.worksheet, draft);
};
