/**
 * A document as data: what a reader sees, paragraph by paragraph. Renderers turn it into a Word file, a preview or
 * rows of a worksheet; none of them knows what a plan or a report is.
 */
import type { Alignment, ElementId } from './layout30';

/** A stretch of text. Whatever is not said here is as the element's style says. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /**
   * Where a figure comes from, as a path: 'plan.targets.3.value', 'report.targets.3.missing',
   * 'sum.budget.planned.commune'. Texts made of words have none.
   */
  readonly origin?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly element: ElementId;
  readonly runs: readonly Run[];
  /** Stays on the page of what follows (a heading, a line before a table). */
  readonly keepWithNext?: boolean;
}

/** Two columns without borders: the heads, and recipients beside the signature. Never split over pages. */
export interface SideBySide {
  readonly kind: 'sideBySide';
  /** Millimetres. */
  readonly widths: readonly [number, number];
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

export interface TableCell {
  readonly runs: readonly Run[];
  /** Columns that the cell reaches over; 1 unless given. */
  readonly span?: number;
  /** Header rows only: rows that the cell reaches over; 1 unless given. */
  readonly rowSpan?: number;
  readonly bold?: boolean;
}

export interface TableColumn {
  /** Share of the width of the text; the shares of a table need not add up to anything. */
  readonly share: number;
  readonly align: Alignment;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** Repeated on every page. */
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
}

export type Block = Paragraph | SideBySide | Table;

/** Starts on a new page; pages are numbered from 1, and the first page of a section shows no number. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export interface DocumentModel {
  /** For the file's properties and the preview's heading. */
  readonly title: string;
  /** Without extension; ASCII letters, digits and hyphens. */
  readonly fileName: string;
  readonly sections: readonly Section[];
}

export const run = (text: string, options: Omit<Run, 'text'> = {}): Run => ({ text, ...options });

export const paragraph = (element: ElementId, ...content: readonly (string | Run)[]): Paragraph => ({
  kind: 'paragraph',
  element,
  runs: content.map((part) => (typeof part === 'string' ? { text: part } : part)),
});

export const cell = (content: string | Run | readonly Run[], options: Omit<TableCell, 'runs'> = {}): TableCell => ({
  runs:
    typeof content === 'string'
      ? [{ text: content }]
      : Array.isArray(content)
        ? (content as readonly Run[])
        : [content as Run],
  ...options,
});

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
