/** The two kinds of tables of a document model as Word tables. */
import {
  BorderStyle,
  HeightRule,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  TableCell as DocxCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { AlignmentType, ITableBordersOptions, TextRun } from 'docx';
import type { Paragraph, Run, SideBySide, Table, TableCell, TableColumn } from './documentModel';
import type { Alignment } from './layout30';
import { twips } from './wordUnits';

type WordAlignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/** What the renderer of paragraphs lends to the tables. */
export interface ParagraphTools {
  readonly paragraphs: (paragraph: Paragraph, available: number) => readonly DocxParagraph[];
  readonly textRun: (run: Run) => TextRun;
  readonly alignment: (align: Alignment) => WordAlignment;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS: ITableBordersOptions = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** Heads, recipients and signature: no lines, never on two pages. */
export const sideBySideTable = (block: SideBySide, tools: ParagraphTools): DocxTable => {
  const columnWidths = block.widths.map(twips);
  const column = (paragraphs: readonly Paragraph[], width: number): DocxCell =>
    new DocxCell({
      width: { size: twips(width), type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      children: paragraphs.flatMap((paragraph) => [...tools.paragraphs(paragraph, width)]),
    });
  return new DocxTable({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [column(block.left, block.widths[0]), column(block.right, block.widths[1])],
      }),
    ],
  });
};

const CELL_MARGIN = 1.2;

const widthsOf = (columns: readonly TableColumn[], available: number): readonly number[] => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => twips((available * share) / shares));
};

interface CellPlan {
  readonly cell: TableCell;
  readonly column: number;
}

/** Columns of the cells of each header row, past those that a cell of a row above reaches into. */
const placeHeader = (header: Table['header']): readonly (readonly CellPlan[])[] => {
  const taken = new Set<string>();
  return header.map((cells, rowIndex) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken.has(`${String(rowIndex)}:${String(column)}`)) column += 1;
      const start = column;
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
        for (let right = 0; right < (cell.span ?? 1); right += 1)
          taken.add(`${String(rowIndex + down)}:${String(start + right)}`);
      }
      column += cell.span ?? 1;
      return { cell, column: start };
    });
  });
};

const placeRow = (cells: readonly TableCell[]): readonly CellPlan[] => {
  let column = 0;
  return cells.map((cell) => {
    const start = column;
    column += cell.span ?? 1;
    return { cell, column: start };
  });
};

/** A table with lines; header rows come again on every page, and no row is split. */
export const borderedTable = (block: Table, available: number, tools: ParagraphTools): DocxTable => {
  const widths = widthsOf(block.columns, available);
  const build =
    (element: 'tableHeader' | 'tableCell') =>
    ({ cell, column }: CellPlan): DocxCell => {
      const span = cell.span ?? 1;
      const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      const align = element === 'tableHeader' ? 'center' : span > 1 ? 'left' : (block.columns[column]?.align ?? 'left');
      const runs = cell.bold === true ? cell.runs.map((run) => ({ bold: true, ...run })) : cell.runs;
      return new DocxCell({
        width: { size: width, type: WidthType.DXA },
        ...(span > 1 ? { columnSpan: span } : {}),
        ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          new DocxParagraph({ style: element, alignment: tools.alignment(align), children: runs.map(tools.textRun) }),
        ],
      });
    };
  const row = (cells: readonly CellPlan[], element: 'tableHeader' | 'tableCell'): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(element === 'tableHeader' ? { tableHeader: true } : {}),
      height: { value: twips(6), rule: HeightRule.ATLEAST },
      children: cells.map(build(element)),
    });
  return new DocxTable({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: {
      left: twips(CELL_MARGIN),
      right: twips(CELL_MARGIN),
      top: 20,
      bottom: 20,
      marginUnitType: WidthType.DXA,
    },
    rows: [
      ...placeHeader(block.header).map((cells) => row(cells, 'tableHeader')),
      ...block.rows.map((cells) => row(placeRow(cells), 'tableCell')),
    ],
  });
};
