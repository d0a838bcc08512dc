/** The calculated cells of a template, and comparing what others make of them. */
import type { RawCell } from '../../src/workbook/cellType';
import { a1 } from '../../src/workbook/a1';
import type { Template, TemplateCell, TemplateSheet } from '../../src/workbook/templateModel';

export interface CalculatedCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: RawCell;
}

const cellsOf = ({ title, blocks }: TemplateSheet): readonly CalculatedCell[] =>
  blocks.flatMap(({ top, left, cells }) =>
    cells.flatMap((line, row) =>
      line.flatMap((content, column) =>
        typeof content === 'object'
          ? [
              {
                sheet: title,
                address: a1(top + row, left + column),
                formula: content.formula,
                value: content.value ?? '',
              },
            ]
          : [],
      ),
    ),
  );

export const calculatedCells = ({ sheets }: Template): readonly CalculatedCell[] => sheets.flatMap(cellsOf);

/** The same template, every calculated value replaced by one that is certainly wrong. */
export const withWrongValues = (template: Template): Template => {
  const wrong = (content: TemplateCell): TemplateCell =>
    typeof content === 'object' ? { formula: content.formula, value: 'chưa tính' } : content;
  return {
    ...template,
    sheets: template.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(wrong)) })),
    })),
  };
};

/** Custom functions as a file stores them. */
export const asStored = (template: Template): Template => {
  const stored = (content: TemplateCell): TemplateCell =>
    typeof content === 'object'
      ? { ...content, formula: content.formula.replaceAll('XHHT.', '_xldudf_XHHT_') }
      : content;
  return {
    ...template,
    sheets: template.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((line) => line.map(stored)) })),
      table:
        sheet.table === null
          ? null
          : {
              ...sheet.table,
              columnFormulas: Object.fromEntries(
                Object.entries(sheet.table.columnFormulas ?? {}).map(([column, formula]) => [
                  column,
                  formula.replaceAll('XHHT.', '_xldudf_XHHT_'),
                ]),
              ),
            },
    })),
  };
};

const TOLERANCE = 1e-12;

export const sameValue = (value: RawCell, other: RawCell): boolean => {
  if (typeof value !== 'number' || typeof other !== 'number') return value === other;
  return Math.abs(value - other) <= TOLERANCE * Math.max(1, Math.abs(value));
};

/** Readable lines for the cells that differ; none when all agree. */
export const differences = (
  cells: readonly CalculatedCell[],
  other: (cell: CalculatedCell) => RawCell,
): readonly string[] =>
  cells.flatMap((cell) => {
    const found = other(cell);
    if (sameValue(cell.value, found)) return [];
    return [
      `${cell.sheet}!${cell.address}: ${JSON.stringify(cell.value)} and ${JSON.stringify(found)} of ${cell.formula.slice(0, 200)}`,
    ];
  });
