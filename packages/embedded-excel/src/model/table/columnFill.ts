import type { CellInput, Scalar } from '../../engine/content';
import type { Engine, TableInfo } from '../../engine/engine';
import { fromR1C1, toR1C1 } from '../../formula/r1c1';
import type { Rect } from '../../geometry/rect';
import { intersection, lastRow } from '../../geometry/rect';
import type { Book } from '../book';
import { bodyRect } from './tableHeaders';

type Contents = readonly (readonly CellInput[])[];

/** Rows that are compared to see whether a column has one formula: all of a short table, every so-manieth of a long one. */
const ROWS_COMPARED = 100;

const isFormula = (content: Scalar | undefined): content is string =>
  typeof content === 'string' && content.startsWith('=');

interface ColumnWrite {
  /** The column's cells that were written. */
  readonly written: Rect;
  /** What was given to them, by row. */
  readonly given: (row: number) => CellInput | undefined;
}

const inputFormula = (input: CellInput | undefined): string | null =>
  input === null || input === undefined ? null : input.formula;

/** The last formula that was written, as seen from its row. */
function lastFormula({ written, given }: ColumnWrite): string | null {
  for (let row = lastRow(written); row >= written.row; row--) {
    const formula = inputFormula(given(row));
    if (formula !== null) return toR1C1(formula, row, written.column);
  }
  return null;
}

const comparedRows = (rows: number): readonly number[] => {
  const step = Math.max(1, Math.floor(rows / ROWS_COMPARED));
  return Array.from({ length: rows }, (_, row) => row).filter((row) => row % step === 0 || row === rows - 1);
};

const comparedContents = (engine: Engine, sheet: string, body: Rect): readonly (readonly [row: number, Scalar])[] => {
  const rows = comparedRows(body.rows);
  if (rows.length < body.rows)
    return rows.map((row) => [row, engine.formulas(sheet, { ...body, row: body.row + row, rows: 1 })[0]?.[0] ?? '']);
  return engine.formulas(sheet, body).map((cells, row) => [row, cells[0] ?? '']);
};

/** The one formula of all cells that are not blank, as seen from its row; '' for a blank column, null for any other. */
function formulaOf(
  engine: Engine,
  sheet: string,
  body: Rect,
): { readonly formula: string | null; readonly isFull: boolean } {
  const contents = comparedContents(engine, sheet, body);
  const filled = contents.filter(([, content]) => content !== '');
  const isFull = filled.length === contents.length;
  const found = new Set<string>();
  for (const [row, content] of filled) {
    if (!isFormula(content)) return { formula: null, isFull };
    found.add(toR1C1(content, body.row + row, body.column));
    if (found.size > 1) return { formula: null, isFull };
  }
  return { formula: [...found][0] ?? '', isFull };
}

function fillColumn(engine: Engine, sheet: string, body: Rect, formula: string): void {
  const now = formulaOf(engine, sheet, body);
  if (now.isFull && now.formula === formula) return;
  const filled = engine.formulas(sheet, body).map(([content = ''], row): [CellInput] => {
    const own = fromR1C1(formula, body.row + row, body.column);
    return [(content === '' || isFormula(content)) && content !== own ? { formula: own } : null];
  });
  engine.write(sheet, body, filled);
}

/**
 * "Fill formulas in tables to create calculated columns", which is on by default and which the API does not switch off:
 * where a table's column was blank or held one formula, the last formula that is written goes into every cell of it but
 * those with data. office-js#2093 (by design), #1916, #5909, #6745; support.microsoft.com "Use calculated columns in an
 * Excel table"; Excel for Mac help: a column that already contains data is not filled.
 * @returns to be called when the cells were written
 */
export function fillTableColumns(book: Book, sheet: string, rect: Rect, contents: Contents): () => void {
  if (book.switches.calculatedColumns === 'kept') return () => undefined;
  const fills = book.engine.tables().flatMap((table) => {
    const touched = table.sheet === sheet ? intersection(bodyRect(table), rect) : null;
    if (!touched) return [];
    return Array.from({ length: touched.columns }, (_, index) => touched.column + index).flatMap((column) => {
      const body = columnOf(table, column);
      const given = (row: number): CellInput | undefined => contents[row - rect.row]?.[column - rect.column];
      const formula = lastFormula({ written: { ...touched, column, columns: 1 }, given });
      if (formula === null || formulaOf(book.engine, sheet, body).formula === null) return [];
      return [{ body, formula }];
    });
  });
  return () => {
    for (const { body, formula } of fills) fillColumn(book.engine, sheet, body, formula);
  };
}

const columnOf = (table: TableInfo, column: number): Rect => ({ ...bodyRect(table), column, columns: 1 });
