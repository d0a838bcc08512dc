import type { Engine, TableInfo } from '../../engine/engine';
import { fromR1C1, toR1C1 } from '../../formula/r1c1';
import type { Rect } from '../../geometry/rect';
import { lastRow } from '../../geometry/rect';
import { bodyRect } from './tableHeaders';

/** Rows looked at above the new ones, and below them. */
const NEAR = 2;

/**
 * Formulas that new rows take over from their columns. Excel remembers the formula of a column; here
 * it is what at least two of the nearest rows hold, seen from their own cells. So one cell that was
 * overwritten does not hide the formula, and a long table is not read from end to end.
 * support.microsoft.com "Use calculated columns in an Excel table"
 * @param fresh the new rows, within the table or right below it
 * @returns column offset in the table -> formula for an absolute row
 */
export function calculatedColumns(
  engine: Engine,
  table: TableInfo,
  fresh: Pick<Rect, 'row' | 'rows'>,
): Map<number, (row: number) => string> {
  const near = nearestRows(table, fresh);
  const rows = near.map((row) => engine.formulas(table.sheet, { ...table.rect, row, rows: 1 })[0] ?? []);
  const found = new Map<number, (row: number) => string>();
  for (let offset = 0; offset < table.rect.columns; offset++) {
    const column = table.rect.column + offset;
    const relative = rows.map((contents, index) => {
      const content = contents[offset];
      const isFormula = typeof content === 'string' && content.startsWith('=');
      return isFormula ? toR1C1(content, near[index] ?? 0, column) : null;
    });
    const shared = relative.find((one) => one !== null && isShared(one, relative));
    if (typeof shared === 'string') found.set(offset, (row) => fromR1C1(shared, row, column));
  }
  return found;
}

/** Rows of data around the new ones, the nearest first. */
function nearestRows(table: TableInfo, fresh: Pick<Rect, 'row' | 'rows'>): number[] {
  const body = bodyRect(table);
  const distances = Array.from({ length: NEAR }, (_row, index) => index);
  return distances
    .flatMap((away) => [fresh.row - 1 - away, fresh.row + fresh.rows + away])
    .filter((row) => row >= body.row && row <= lastRow(body));
}

const isShared = (formula: string, all: readonly (string | null)[]): boolean =>
  all.filter((one) => one === formula).length >= Math.min(2, all.length);
