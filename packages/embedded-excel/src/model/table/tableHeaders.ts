import type { Scalar } from '../../engine/content';
import type { Engine, TableInfo } from '../../engine/engine';
import type { Rect } from '../../geometry/rect';
import { intersection } from '../../geometry/rect';
import { itemNotFound } from '../../protocol/hostError';

/** The reference does not tell what Excel answers while the row is off: not tried in Excel. */
export function headerRect(table: TableInfo): Rect {
  if (table.hiddenHeadings !== null) throw itemNotFound();
  return { ...table.rect, rows: 1 };
}

/** Rows of data only; a table always shows at least one row, even when it holds no data. */
export function bodyRect(table: TableInfo): Rect {
  const head = table.hiddenHeadings === null ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  const rows = Math.max(1, table.rect.rows - head - foot);
  return { ...table.rect, row: table.rect.row + head, rows };
}

/**
 * Makes the header cells that were written texts without duplicates, as Excel does: blank ones
 * become `Column1`, repeated ones get a number.
 * support.microsoft.com "Overview of Excel tables" (header row)
 */
export function normaliseHeaders(engine: Engine, table: TableInfo, sheet: string, written: Rect): void {
  if (table.sheet !== sheet || table.hiddenHeadings !== null) return;
  const header = headerRect(table);
  const touched = intersection(header, written);
  if (!touched) return;
  const values = engine.values(sheet, header)[0] ?? [];
  const unique = uniqueHeaders(values);
  if (unique.every((name, index) => name === values[index])) return;
  engine.write(sheet, header, [unique.map((value) => ({ formula: null, value }))]);
}

/** Column names as Excel would make them from the cells. */
export function uniqueHeaders(values: readonly Scalar[]): string[] {
  const taken = new Set<string>();
  return values.map((value, index) => {
    const base = value === '' ? `Column${index + 1}` : String(value);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
