import type { Scalar } from './engine/content';
import type { TableInfo } from './engine/engine';
import type { EngineEvent } from './engine/events';
import { isErrorValue } from './engine/input';
import { formatA1 } from './geometry/a1';
import { intersection } from './geometry/rect';
import type { Book } from './model/book';
import type { Bridge } from './protocol/bridge';

/** The library's numbers of events (`eventType`), and the target of workbook-wide handlers. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  tableSelected: 100,
  tableChanged: 101,
} as const;
const WORKBOOK = 'Workbook';

type Changed = Extract<EngineEvent, { kind: 'changed' }>;

/** What events depend on: none is told before the add-in has asked for one, and its own changes are marked. */
interface Addin {
  readonly isActing: boolean;
  readonly isListened: boolean;
}

/** Turns what the engine reports into the events an add-in can listen to. */
export class EventRouter {
  readonly #book: Book;
  readonly #bridge: Bridge;
  readonly #addin: Addin;

  constructor(book: Book, bridge: Bridge, addin: Addin) {
    this.#addin = addin;
    this.#book = book;
    this.#bridge = bridge;
    book.engine.onEvent((event) => {
      if (book.enableEvents && addin.isListened) this.#route(event);
    });
  }

  #route(event: EngineEvent): void {
    switch (event.kind) {
      case 'changed':
        return this.#changed(event);
      case 'selected':
        return this.#selected(event.sheet, event.rect);
      case 'activated':
        this.#both(EVENT.deactivated, event.previous, {
          worksheetId: event.previous,
        });
        return this.#both(EVENT.activated, event.sheet, {
          worksheetId: event.sheet,
        });
      case 'sheetAdded':
        return this.#bridge.raise(EVENT.added, WORKBOOK, {
          source: 'Local',
          worksheetId: event.sheet,
        });
      case 'sheetDeleted':
        return this.#bridge.raise(EVENT.deleted, WORKBOOK, {
          source: 'Local',
          worksheetId: event.sheet,
        });
      case 'sheetRenamed':
        return this.#both(EVENT.nameChanged, event.sheet, {
          source: 'Local',
          worksheetId: event.sheet,
          nameBefore: event.before,
          nameAfter: event.after,
        });
      case 'formatted':
        return this.#both(EVENT.formatChanged, event.sheet, {
          source: 'Local',
          worksheetId: event.sheet,
          address: formatA1(event.rect),
        });
      case 'calculated':
        return this.#both(EVENT.calculated, event.sheet, {
          worksheetId: event.sheet,
        });
    }
  }

  #both(type: number, target: string, args: object): void {
    this.#bridge.raise(type, target, args);
    this.#bridge.raise(type, WORKBOOK, args);
  }

  /**
   * learn.microsoft.com …/excel.worksheetchangedeventargs: details come with single cells only;
   * `triggerSource` (ExcelApi 1.14) tells the add-in's own changes from the user's.
   */
  #changed(event: Changed): void {
    const address = formatA1(event.rect);
    const args = {
      address,
      changeType: event.change,
      source: 'Local',
      triggerSource: this.#addin.isActing ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: event.sheet,
      shiftDirection: shiftDirection(event),
      referenceId: `${event.sheet}!${address}`,
      ...details(event),
    };
    this.#both(EVENT.changed, event.sheet, args);
    for (const table of this.#tablesAt(event)) {
      const tableArgs = { ...args, tableId: table.id };
      this.#bridge.raise(EVENT.tableChanged, table.id, tableArgs);
      this.#bridge.raise(EVENT.tableChanged, event.sheet, tableArgs);
      this.#bridge.raise(EVENT.tableChanged, WORKBOOK, tableArgs);
    }
  }

  #selected(sheet: string, rect: Changed['rect']): void {
    this.#both(EVENT.selected, sheet, {
      worksheetId: sheet,
      address: formatA1(rect),
    });
    for (const table of this.#book.engine.tables()) {
      const common = table.sheet === sheet ? intersection(table.rect, rect) : null;
      const address = common ? formatA1(common) : '';
      this.#bridge.raise(EVENT.tableSelected, table.id, {
        worksheetId: sheet,
        tableId: table.id,
        address,
      });
    }
  }

  #tablesAt(event: Changed): TableInfo[] {
    return this.#book.engine
      .tables()
      .filter((table) => table.sheet === event.sheet && intersection(table.rect, event.rect) !== null);
  }
}

/** learn.microsoft.com …/excel.insertdeletecellsshiftdirection */
function shiftDirection(event: Changed): string {
  if (event.change === 'CellInserted') return event.edit?.axis === 'rows' ? 'ShiftCellDown' : 'ShiftCellRight';
  if (event.change === 'CellDeleted') return event.edit?.axis === 'rows' ? 'ShiftCellUp' : 'ShiftCellLeft';
  return 'None';
}

function details(event: Changed): object {
  if (event.before === undefined || event.after === undefined) return {};
  return {
    valueBefore: event.before,
    valueAfter: event.after,
    valueTypeBefore: typeOf(event.before),
    valueTypeAfter: typeOf(event.after),
  };
}

function typeOf(value: Scalar): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}
