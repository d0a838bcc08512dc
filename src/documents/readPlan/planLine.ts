/** A line of a plan, wherever it came from: a paragraph, a list item, a row of a table. */
export interface PlanLine {
  /** As it stands in the plan, tidied; cells of a table row are joined. */
  readonly text: string;
  /** Cells of a table row; `null` for running text. */
  readonly cells: readonly string[] | null;
  /** Which table of the plan, counted from 0; `null` for running text. */
  readonly table: number | null;
  /** Marked as a heading, or wholly bold, in the file. */
  readonly marked: boolean;
}

export const textLine = (text: string, marked = false): PlanLine => ({ text, cells: null, table: null, marked });

export const tableLine = (cells: readonly string[], table: number): PlanLine => ({
  text: cells.filter((cell) => cell !== '').join(' | '),
  cells,
  table,
  marked: false,
});
