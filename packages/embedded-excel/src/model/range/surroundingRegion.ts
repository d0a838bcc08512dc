import type { Engine } from '../../engine/engine';
import type { Rect } from '../../geometry/rect';
import { boundingRect, intersection, lastColumn, lastRow } from '../../geometry/rect';

/** The block around `rect` that blank rows and columns (or the sheet's edge) enclose. */
export function surroundingRegion(engine: Engine, sheet: string, rect: Rect): Rect {
  const used = engine.used(sheet, false);
  if (!used) return rect;
  let region = rect;
  for (;;) {
    const ring = grow(region);
    const seen = intersection(ring, used);
    const filled = seen && filledPart(engine, sheet, seen);
    const next = filled ? boundingRect(region, filled) : region;
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

function grow(rect: Rect): Rect {
  const row = Math.max(0, rect.row - 1);
  const column = Math.max(0, rect.column - 1);
  return {
    row,
    column,
    rows: lastRow(rect) + 2 - row,
    columns: lastColumn(rect) + 2 - column,
  };
}

function filledPart(engine: Engine, sheet: string, rect: Rect): Rect | null {
  let found: Rect | null = null;
  engine.formulas(sheet, rect).forEach((cells, r) =>
    cells.forEach((content, c) => {
      if (content === '') return;
      const at = {
        row: rect.row + r,
        column: rect.column + c,
        rows: 1,
        columns: 1,
      };
      found = found ? boundingRect(found, at) : at;
    }),
  );
  return found;
}
