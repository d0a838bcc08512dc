import type { Engine, TableInfo } from './engine/engine';
import type { EngineEvent } from './engine/events';
import type { Rect } from './geometry/rect';
import { lastColumn, lastRow, overlaps } from './geometry/rect';
import { calculatedColumns } from './model/table/calculatedColumns';
import { normaliseHeaders } from './model/table/tableHeaders';
import { extendValidations } from './model/table/extendValidations';

/**
 * Lets a table take in what a user types directly below it or to the right of it, and fills its
 * calculated columns down. Writes through the API do not grow tables.
 * support.microsoft.com "Resize a table by adding or removing rows and columns" (table AutoExpansion)
 */
export class TableGrowth {
  readonly #engine: Engine;
  #busy = false;

  constructor(engine: Engine, isUserAtWork: () => boolean) {
    this.#engine = engine;
    engine.onEvent((event) => {
      if (this.#busy || !isUserAtWork()) return;
      if (event.kind === 'changed' && event.change === 'RangeEdited') this.#grow(event);
    });
  }

  #grow(event: Extract<EngineEvent, { kind: 'changed' }>): void {
    const { sheet, rect } = event;
    const table = this.#engine
      .tables()
      .find((one) => one.sheet === sheet && !one.showTotals && (isBelow(one, rect) || isBeside(one, rect)));
    if (!table || this.#isBlank(sheet, rect)) return;
    const grown = isBelow(table, rect)
      ? { ...table.rect, rows: lastRow(rect) - table.rect.row + 1 }
      : { ...table.rect, columns: lastColumn(rect) - table.rect.column + 1 };
    if (!this.#isFree(table, grown, rect)) return;
    this.#busy = true;
    try {
      const calculated = calculatedColumns(this.#engine, table);
      const larger = { ...table, rect: grown };
      this.#engine.putTable(larger);
      if (isBelow(table, rect)) {
        extendValidations(this.#engine, table.sheet, { ...grown, row: rect.row, rows: rect.rows });
        this.#fillDown(table, rect, calculated);
      }
      else normaliseHeaders(this.#engine, larger, sheet, grown);
    } finally {
      this.#busy = false;
    }
  }

  #fillDown(table: TableInfo, rect: Rect, calculated: Map<number, (row: number) => string>): void {
    for (const [offset, formula] of calculated) {
      const column = table.rect.column + offset;
      for (let row = rect.row; row <= lastRow(rect); row++) {
        const at = { row, column, rows: 1, columns: 1 };
        if (this.#isBlank(table.sheet, at)) this.#engine.write(table.sheet, at, [[{ formula: formula(row) }]]);
      }
    }
  }

  #isBlank(sheet: string, rect: Rect): boolean {
    return this.#engine.formulas(sheet, rect).every((cells) => cells.every((content) => content === ''));
  }

  /** The band to take in must hold nothing but what was typed, and touch no other table. */
  #isFree(table: TableInfo, grown: Rect, typed: Rect): boolean {
    const others = this.#engine.tables().filter((one) => one.id !== table.id && one.sheet === table.sheet);
    if (others.some((one) => overlaps(one.rect, grown))) return false;
    const contents = this.#engine.formulas(table.sheet, grown);
    return contents.every((cells, r) =>
      cells.every((content, c) => {
        const at = { row: grown.row + r, column: grown.column + c, rows: 1, columns: 1 };
        return content === '' || overlaps(at, table.rect) || overlaps(at, typed);
      }),
    );
  }
}

const isBelow = (table: TableInfo, rect: Rect): boolean =>
  rect.row === lastRow(table.rect) + 1 &&
  rect.column >= table.rect.column &&
  lastColumn(rect) <= lastColumn(table.rect);

const isBeside = (table: TableInfo, rect: Rect): boolean =>
  rect.column === lastColumn(table.rect) + 1 &&
  rect.row >= table.rect.row &&
  lastRow(rect) <= lastRow(table.rect);
