import type { Engine, TableInfo } from './engine/engine';
import { withRect } from './engine/tableHeadings';
import type { EngineEvent } from './engine/events';
import type { Rect } from './geometry/rect';
import { lastColumn, lastRow, overlaps } from './geometry/rect';
import type { StructuralEdit } from './geometry/structuralEdit';
import { fillNewRows } from './model/table/newRows';
import { bodyRect, normaliseHeaders } from './model/table/tableHeaders';

type Changed = Extract<EngineEvent, { kind: 'changed' }>;

/**
 * Lets a table take in what a user types directly below it or to the right of it, and makes rows
 * that come into a table like their neighbours. Writes through the API do not grow tables.
 * support.microsoft.com "Resize a table by adding or removing rows and columns" (table AutoExpansion)
 */
export class TableGrowth {
  readonly #engine: Engine;
  #busy = false;

  constructor(engine: Engine, isUserAtWork: () => boolean) {
    this.#engine = engine;
    engine.onEvent((event) => {
      if (this.#busy || event.kind !== 'changed') return;
      if (event.edit && event.restored !== true) this.#fillInserted(event.sheet, event.edit);
      else if (event.change === 'RangeEdited' && isUserAtWork()) this.#grow(event);
    });
  }

  /** Rows put in between rows of a table, by whomever. */
  #fillInserted(sheet: string, edit: StructuralEdit): void {
    if (edit.kind !== 'insert' || edit.axis !== 'rows') return;
    const fresh = { row: edit.at, rows: edit.count };
    const grown = this.#engine.tables().filter((table) => table.sheet === sheet && holds(table, edit));
    this.#alone(() => {
      for (const table of grown) fillNewRows(this.#engine, table, fresh);
    });
  }

  #grow({ sheet, rect }: Changed): void {
    const table = this.#engine
      .tables()
      .find((one) => one.sheet === sheet && !one.showTotals && (isBelow(one, rect) || isBeside(one, rect)));
    if (!table || this.#isBlank(sheet, rect)) return;
    const below = isBelow(table, rect);
    const added = below
      ? { ...table.rect, row: rect.row, rows: rect.rows }
      : { ...table.rect, column: rect.column, columns: rect.columns };
    if (!this.#isFree(table, added, rect)) return;
    const grown = below
      ? { ...table.rect, rows: table.rect.rows + added.rows }
      : { ...table.rect, columns: table.rect.columns + added.columns };
    this.#alone(() => {
      const larger = withRect(table, grown);
      this.#engine.putTable(larger);
      if (below) fillNewRows(this.#engine, larger, added);
      else normaliseHeaders(this.#engine, larger, sheet, grown);
    });
  }

  #alone(act: () => void): void {
    this.#busy = true;
    try {
      act();
    } finally {
      this.#busy = false;
    }
  }

  #isBlank(sheet: string, rect: Rect): boolean {
    return this.#engine.formulas(sheet, rect).every((cells) => cells.every((content) => content === ''));
  }

  /** The band to take in must hold nothing but what was typed, and touch no other table. */
  #isFree(table: TableInfo, added: Rect, typed: Rect): boolean {
    const others = this.#engine.tables().filter((one) => one.id !== table.id && one.sheet === table.sheet);
    if (others.some((one) => overlaps(one.rect, added))) return false;
    return this.#engine.formulas(table.sheet, added).every((cells, r) =>
      cells.every((content, c) => {
        const at = {
          row: added.row + r,
          column: added.column + c,
          rows: 1,
          columns: 1,
        };
        return content === '' || overlaps(at, typed);
      }),
    );
  }
}

/** True when the rows that were put in lie among the table's rows of data. */
function holds(table: TableInfo, edit: StructuralEdit): boolean {
  const body = bodyRect(table);
  const within = edit.at >= body.row && edit.at + edit.count - 1 <= lastRow(body);
  return within && edit.from <= body.column && edit.to >= lastColumn(body);
}

const isBelow = (table: TableInfo, rect: Rect): boolean =>
  rect.row === lastRow(table.rect) + 1 &&
  rect.column >= table.rect.column &&
  lastColumn(rect) <= lastColumn(table.rect);

const isBeside = (table: TableInfo, rect: Rect): boolean =>
  rect.column === lastColumn(table.rect) + 1 && rect.row >= table.rect.row && lastRow(rect) <= lastRow(table.rect);
