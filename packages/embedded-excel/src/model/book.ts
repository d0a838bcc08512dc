import type { CellInput } from '../engine/content';
import type { Engine, SheetInfo } from '../engine/engine';
import { assertFormula } from '../formula/grammar';
import { isWithin } from '../limits';
import { accessDenied, invalidArgument, itemNotFound } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';
import type { Rect } from '../geometry/rect';
import type { StructuralEdit } from '../geometry/structuralEdit';
import { SheetState } from './sheet/sheetState';
import { normaliseHeaders } from './table/tableHeaders';
import type { Switches } from '../switches';
import { STANDARD_SWITCHES } from '../switches';

/** What the objects of the model stand for. */
export interface BookHome {
  readonly book: Book;
}
export interface SheetHome extends BookHome {
  readonly sheet: string;
}
export interface BlockHome extends SheetHome {
  readonly rect: Rect;
}
export interface TableHome extends BookHome {
  readonly table: string;
}

/** Objects that what belongs to them leads back to: asked for here, so that no two files import each other. */
export interface Owners {
  worksheet(home: SheetHome): HostObject;
  range(home: BlockHome): HostObject;
}

/** A text as long as a cell takes, or a formula as Excel reads it. */
function assertContent(content: CellInput): void {
  if (content === null) return;
  if (content.formula !== null) assertFormula(content.formula);
  else if (typeof content.value === 'string' && !isWithin('cellText', content.value.length)) throw invalidArgument();
}

/** Document-wide state behind the objects of the model. */
export class Book {
  readonly engine: Engine;
  settings = new Map<string, unknown>();
  customProperties = new Map<string, unknown>();
  properties: Record<string, string> = {};
  /** Who protected the workbook's structure; null while it is open. */
  structure: { readonly password: string | null } | null = null;
  name = 'Book1.xlsx';
  /** Off: no event reaches the add-in. learn.microsoft.com …/excel.runtime (ExcelApi 1.8) */
  enableEvents = true;
  /** Workbooks that the add-in opened beside this one: their files in Base64, '' for an empty one. */
  readonly opened: string[] = [];
  /** Where Excel's builds differ. */
  readonly switches: Switches;
  calculationMode = 'Automatic';
  /** Days count from 1904, as in workbooks that old Macs began. */
  from1904 = false;
  /** BCP 47; decides `application.cultureInfo`. The wire itself is always en-US. */
  readonly culture: string;
  readonly #owners: Owners;
  readonly #states = new Map<string, SheetState>();
  #nextId = 1;

  constructor(engine: Engine, owners: Owners, culture = 'vi-VN', switches: Partial<Switches> = {}) {
    this.engine = engine;
    this.switches = { ...STANDARD_SWITCHES, ...switches };
    this.#owners = owners;
    this.culture = culture;
    engine.onEvent((event) => {
      if (event.kind === 'sheetDeleted') this.#states.delete(event.sheet);
      else if (event.kind === 'changed' && event.edit) this.#moved(event.sheet, event.edit);
    });
  }

  /** Takes what another book keeps beside its engine, of which this one has a copy. */
  take(other: Book): void {
    for (const [sheet, state] of other.#states) this.#states.set(sheet, state.copy());
    this.settings = structuredClone(other.settings);
    this.customProperties = structuredClone(other.customProperties);
    this.properties = { ...other.properties };
    this.structure = other.structure;
    this.name = other.name;
    this.calculationMode = other.calculationMode;
    this.from1904 = other.from1904;
    this.#nextId = other.#nextId;
  }

  worksheet(sheet: string): HostObject {
    return this.#owners.worksheet({ book: this, sheet });
  }

  range(sheet: string, rect: Rect): HostObject {
    return this.#owners.range({ book: this, sheet, rect });
  }

  state(sheet: string): SheetState {
    const state = this.#states.get(sheet) ?? new SheetState();
    this.#states.set(sheet, state);
    return state;
  }

  #moved(sheet: string, edit: StructuralEdit): void {
    this.state(sheet).shift(edit);
    if (edit.axis !== 'columns' || edit.kind !== 'insert') return;
    // A column put into a table gets a header text of its own.
    for (const table of this.engine.tables()) normaliseHeaders(this.engine, table, sheet, table.rect);
  }

  newId(kind: string): string {
    return `{${kind}-${String(this.#nextId++).padStart(8, '0')}}`;
  }

  sheet(id: string): SheetInfo {
    const sheet = this.engine.sheets().find((one) => one.id === id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  sheetNamed(name: string): SheetInfo | undefined {
    return this.engine.sheets().find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  /**
   * Refuses a change of locked cells on a protected sheet.
   * learn.microsoft.com …/excel.worksheetprotection (ExcelApi 1.2)
   */
  assertEditable(sheet: string, rect: Rect): void {
    if (!this.state(sheet).protection) return;
    if (this.engine.style(sheet, rect, 'protection.locked') !== false) throw accessDenied();
  }

  /** Refuses a kind of change the protection options do not allow, e.g. `allowFormatCells`. */
  assertAllowed(sheet: string, option: string): void {
    const { protection } = this.state(sheet);
    if (protection && protection.options[option] !== true) throw accessDenied();
  }

  /** Refuses to add, delete, rename, move, hide or show sheets while the structure is protected. */
  assertStructureOpen(): void {
    if (this.structure) throw accessDenied();
  }

  /** Writes content as Excel takes it: not into locked cells, table headers stay unique texts. */
  write(sheet: string, rect: Rect, cells: readonly (readonly CellInput[])[]): void {
    this.assertEditable(sheet, rect);
    for (const row of cells) row.forEach(assertContent);
    this.engine.write(sheet, rect, cells);
    for (const table of this.engine.tables()) normaliseHeaders(this.engine, table, sheet, rect);
  }
}
