import type { CellInput, Scalar } from '../../engine/content';
import type { Engine, TableInfo } from '../../engine/engine';
import { fromR1C1, toR1C1 } from '../../formula/r1c1';
import type { Rect } from '../../geometry/rect';
import { intersection } from '../../geometry/rect';
import type { Book } from '../book';
import { bodyRect } from './tableHeaders';

type Contents = readonly (readonly CellInput[])[];

/** Rows that are compared to see whether a column has one formula: all of most tables, every so-manieth of a long one. */
const ROWS_COMPARED = 1_000;

const isFormula = (content: Scalar | undefined): content is string =>
  typeof content === 'string' && content.startsWith('=');

interface ColumnWrite {
  /** The column's data cells. */
  readonly body: Rect;
  /** What was given to them, by row of the body; undefined outside of what was written. */
  readonly given: (row: number) => CellInput | undefined;
}

const inputFormula = (input: CellInput | undefined): string | null =>
  input === null || input === undefined ? null : input.formula;

/** The last formula that was written, as seen from its row. */
function lastFormula({ body, given }: ColumnWrite): string | null {
  for (let row = body.rows - 1; row >= 0; row--) {
    const formula = inputFormula(given(row));
    if (formula !== null) return toR1C1(formula, body.row + row, body.column);
  }
  return null;
}

/** Do the cells that were not written hold data, or several formulas? Then the column is left as it is. */
function isColumnOfData({ body, given }: ColumnWrite, contents: readonly Scalar[], rows: readonly number[]): boolean {
  const others = new Set<string>();
  for (const row of rows) {
    const input = given(row);
    const content = contents[row] ?? '';
    if ((input !== undefined && input !== null) || content === '') continue;
    if (!isFormula(content)) return true;
    others.add(toR1C1(content, body.row + row, body.column));
  }
  return others.size > 1;
}

function fillColumn(engine: Engine, sheet: string, write: ColumnWrite): void {
  const { body } = write;
  const formula = lastFormula(write);
  if (formula === null) return;
  const contents = engine.formulas(sheet, body).map((cells) => cells[0] ?? '');
  const step = Math.max(1, Math.floor(body.rows / ROWS_COMPARED));
  const compared = contents.flatMap((_content, row) => (row % step === 0 || row === body.rows - 1 ? [row] : []));
  if (isColumnOfData(write, contents, compared)) return;
  const isOne = compared.every((row) => {
    const content = contents[row];
    return isFormula(content) && toR1C1(content, body.row + row, body.column) === formula;
  });
  if (isOne) return;
  const filled = contents.map((content, row): [CellInput] => {
    const own = fromR1C1(formula, body.row + row, body.column);
    return [(content === '' || isFormula(content)) && content !== own ? { formula: own } : null];
  });
  engine.write(sheet, body, filled);
}

/**
 * "Fill formulas in tables to create calculated columns", which is on by default and which the API does not switch off:
 * where the rest of a table's column is blank or holds one formula, the last formula that is written goes into every cell
 * of it but those with data. office-js#2093 (by design), #1916, #5909, #6745; support.microsoft.com "Use calculated columns
 * in an Excel table"; Excel for Mac help: a column that already contains data is not filled.
 */
export function fillTableColumns(book: Book, sheet: string, rect: Rect, contents: Contents): void {
  if (book.switches.calculatedColumns === 'kept') return;
  for (const table of book.engine.tables()) {
    const touched = table.sheet === sheet ? intersection(bodyRect(table), rect) : null;
    if (!touched) continue;
    for (let column = touched.column; column < touched.column + touched.columns; column++) {
      const given = (row: number): CellInput | undefined =>
        contents[bodyRect(table).row + row - rect.row]?.[column - rect.column];
      fillColumn(book.engine, sheet, { body: columnOf(table, column), given });
    }
  }
}

const columnOf = (table: TableInfo, column: number): Rect => ({ ...bodyRect(table), column, columns: 1 });
