/** A line of a plan, wherever it came from: a paragraph, a list item, a row of a table. */
export interface PlanLine {
  /** As it stands in the plan, tidied; cells of a table row are joined. */
  readonly text: string;
  /** Cells of a table row, '' where a cell is covered by the one above or before it; `null` for running text. */
  readonly cells: readonly string[] | null;
  /** The same cells, a covered one with the text of what covers it; `null` for running text. */
  readonly spread: readonly string[] | null;
  /** Which table of the plan, counted from 0; `null` for running text. */
  readonly table: number | null;
  /** Marked as a heading, or wholly bold, in the file. */
  readonly marked: boolean;
  /** Struck through or hidden in the file, so no part of `text`; '' where nothing is. */
  readonly struck: string;
}

export const textLine = (text: string, { marked = false, struck = '' } = {}): PlanLine => ({
  text,
  cells: null,
  spread: null,
  table: null,
  marked,
  struck,
});

export const tableLine = (
  cells: readonly string[],
  table: number,
  { spread = cells, struck = '' }: { readonly spread?: readonly string[]; readonly struck?: string } = {},
): PlanLine => ({
  text: cells.filter((cell) => cell !== '').join(' | '),
  cells,
  spread,
  table,
  marked: false,
  struck,
});
