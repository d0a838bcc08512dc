import type { CellInput } from '../../engine/content';
import { CELL_KEYS } from '../../engine/style';
import { moveFormula } from '../../formula/r1c1';
import type { Rect } from '../../geometry/rect';
import { cell, contains, forEachCell, matrixOf, overlaps } from '../../geometry/rect';
import type { Located } from '../arguments';
import type { Book } from '../book';

export interface CopyOptions {
  readonly what: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** learn.microsoft.com …/excel.range#copyfrom (ExcelApi 1.9): a larger target repeats the source. */
export function copyCells(book: Book, source: Located, target: Located, options: CopyOptions): void {
  const { rect: from } = source;
  const [rows, columns] = options.transpose ? [from.columns, from.rows] : [from.rows, from.columns];
  const to: Rect = {
    row: target.rect.row,
    column: target.rect.column,
    rows: Math.max(rows, target.rect.rows - (target.rect.rows % rows)),
    columns: Math.max(columns, target.rect.columns - (target.rect.columns % columns)),
  };
  const origin = (row: number, column: number): [number, number] => {
    const [r, c] = [(row - to.row) % rows, (column - to.column) % columns];
    return options.transpose ? [from.row + c, from.column + r] : [from.row + r, from.column + c];
  };
  if (options.what !== 'Formats') copyContents(book, source, { ...target, rect: to }, origin, options);
  if (options.what === 'All' || options.what === 'Formats') {
    copyStyles(book, source.sheet, { ...target, rect: to }, origin);
  }
  if (options.transpose || source.sheet !== target.sheet) return;
  if (options.what === 'All') copyValidations(book, source, to);
  if (options.what === 'All' || options.what === 'Formats') copyConditionals(book, source, to);
}

/** Each column of the target, and the column of the source that it repeats. */
const columnPairs = (from: Rect, to: Rect): readonly (readonly [own: Rect, target: Rect])[] =>
  Array.from({ length: to.columns }, (_column, right) => [
    { ...from, column: from.column + (right % from.columns), columns: 1 },
    { ...to, column: to.column + right, columns: 1 },
  ]);

function copyValidations({ engine }: Book, { sheet, rect: from }: Located, to: Rect): void {
  for (const [own, target] of columnPairs(from, to)) engine.copyValidation(sheet, own, target);
}

/** They go with the looks. support.microsoft.com "Use conditional formatting": copy and paste conditional formatting */
function copyConditionals({ engine }: Book, { sheet, rect: from }: Located, to: Rect): void {
  for (const [own, target] of columnPairs(from, to)) {
    for (const format of engine.conditionalFormats(sheet)) {
      const applies = format.ranges.some((range) => overlaps(range, own));
      if (!applies || format.ranges.some((range) => contains(range, target))) continue;
      engine.putConditionalFormat(sheet, { ...format, ranges: [...format.ranges, target] });
    }
  }
}

type Origin = (row: number, column: number) => [number, number];

function copyContents(book: Book, source: Located, target: Located, origin: Origin, options: CopyOptions): void {
  const { engine } = book;
  const values = options.what === 'Values';
  const contents = matrixOf(target.rect, (row, column): CellInput => {
    const [r, c] = origin(row, column);
    const read = values ? engine.values(source.sheet, cell(r, c)) : engine.formulas(source.sheet, cell(r, c));
    const content = read[0]?.[0] ?? '';
    if (content === '' && options.skipBlanks) return null;
    const isFormula = !values && typeof content === 'string' && content.startsWith('=');
    return isFormula ? { formula: moveFormula(content, [r, c], [row, column]) } : { formula: null, value: content };
  });
  book.write(target.sheet, target.rect, contents);
}

function copyStyles(book: Book, sheet: string, target: Located, origin: Origin): void {
  forEachCell(target.rect, (row, column) => {
    const from = cell(...origin(row, column));
    const to = cell(row, column);
    for (const key of CELL_KEYS) {
      const value = book.engine.style(sheet, from, key);
      const changed = value !== null && value !== book.engine.style(target.sheet, to, key);
      if (changed) book.engine.setStyle(target.sheet, to, key, value);
    }
  });
}
