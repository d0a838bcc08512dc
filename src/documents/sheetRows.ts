/**
 * A document as rows of a worksheet, for hosts where no file can be saved: lines of text and tables, in the order of
 * the document. Plain data; the Excel layer writes them.
 */
import { textOf } from './documentModel';
import type { Block, DocumentModel, TableCell } from './documentModel';
import { styleOf } from './layout30';

export interface SheetCell {
  readonly text: string;
  /** Columns that the cell reaches over. */
  readonly span: number;
  readonly bold: boolean;
}

export type SheetRow =
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      readonly align: 'left' | 'center';
    }
  | { readonly kind: 'tableHeader' | 'tableRow'; readonly cells: readonly SheetCell[] }
  | { readonly kind: 'gap' };

export interface SheetRows {
  readonly rows: readonly SheetRow[];
  /** Columns of the widest table. */
  readonly columns: number;
}

const GAP: SheetRow = { kind: 'gap' };
const sheetCell = ({ runs, span = 1, bold = false }: TableCell): SheetCell => ({ text: textOf(runs), span, bold });

const blockRows = (block: Block): readonly SheetRow[] => {
  switch (block.kind) {
    case 'paragraph': {
      const text = textOf(block.runs);
      const { bold, italic, align } = styleOf(block.element);
      return text === '' ? [] : [{ kind: 'line', text, bold, italic, align: align === 'center' ? 'center' : 'left' }];
    }
    case 'sideBySide':
      return [...block.left, ...block.right].flatMap(blockRows);
    case 'table':
      return [
        ...block.header.map((cells): SheetRow => ({ kind: 'tableHeader', cells: cells.map(sheetCell) })),
        ...block.rows.map((cells): SheetRow => ({ kind: 'tableRow', cells: cells.map(sheetCell) })),
        GAP,
      ];
  }
};

export const sheetRowsOf = ({ sections }: DocumentModel): SheetRows => {
  const rows = sections.flatMap(({ blocks }, index) => [...(index === 0 ? [] : [GAP]), ...blocks.flatMap(blockRows)]);
  const widths = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.columns.length] : [])),
  );
  return { rows, columns: Math.max(1, ...widths) };
};

const lineOf = (row: SheetRow): string => {
  if (row.kind === 'gap') return '';
  return row.kind === 'line' ? row.text : row.cells.map(({ text }) => text).join('\t');
};

/** The same as plain text: a line a paragraph or row, cells parted by tabs. */
export const textOfRows = ({ rows }: SheetRows): string => rows.map(lineOf).join('\n');
