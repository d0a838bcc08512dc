import type { Engine, TableInfo } from '../../engine/engine';
import { fromR1C1, toR1C1 } from '../../formula/r1c1';
import { bodyRect } from './tableHeaders';

/**
 * Columns in which every row of data holds the same formula, seen from its own cell. New rows take
 * it over. support.microsoft.com "Use calculated columns in an Excel table"
 * @returns column offset in the table -> formula for an absolute row
 */
export function calculatedColumns(
  engine: Engine,
  table: TableInfo,
): Map<number, (row: number) => string> {
  const body = bodyRect(table);
  const formulas = engine.formulas(table.sheet, body);
  const found = new Map<number, (row: number) => string>();
  for (let c = 0; c < body.columns; c++) {
    const column = body.column + c;
    const relative = new Set(
      formulas.map((cells, r) => {
        const content = cells[c];
        const isFormula = typeof content === 'string' && content.startsWith('=');
        return isFormula ? toR1C1(content, body.row + r, column) : null;
      }),
    );
    const [only] = relative;
    if (relative.size === 1 && typeof only === 'string') {
      found.set(c, (row) => fromR1C1(only, row, column));
    }
  }
  return found;
}
