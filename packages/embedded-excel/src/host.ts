import type { Scalar } from './engine/content';
import type { Engine } from './engine/engine';
import { displayText } from './engine/text';
import { EventRouter } from './eventRouter';
import type { FunctionSource } from './functions/functionTable';
import { FunctionTable } from './functions/functionTable';
import { cell } from './geometry/rect';
import { locate } from './model/arguments';
import { Book } from './model/book';
import type { PaneState } from './model/workbook/services';
import { AddinInternalService, AppRuntimeService, CustomFunctionsService } from './model/workbook/services';
import { Range } from './model/range/range';
import { Worksheet } from './model/sheet/worksheet';
import { Workbook } from './model/workbook/workbook';
import { Bridge } from './protocol/bridge';
import type { NativeBridge } from './protocol/bridge';
import { Executor } from './protocol/executor';
import { Faults } from './protocol/faults';
import type { Switches } from './switches';
import { TableGrowth } from './tableGrowth';
import { UndoGroups } from './undoSupport';
import { User } from './user';

export interface HostOptions {
  readonly engine: Engine;
  /** BCP 47, for `application.cultureInfo`; `vi-VN` unless given. */
  readonly culture?: string;
  /** The workbook counts its days from 1904. */
  readonly from1904?: boolean;
  /** Where Excel's builds differ; the first value of each switch unless given. */
  readonly switches?: Partial<Switches>;
  /** Lets the page be drawn while a long request is worked off. */
  readonly breathe?: () => Promise<void>;
}

const FUNCTION_CATEGORY = 1;
const INVOKE_FUNCTION = 1000;

/** A workbook behind the Office.js wire: connect the library to `native` and it works on it. */
export class EmbeddedHost {
  readonly engine: Engine;
  readonly book: Book;
  readonly user: User;
  readonly faults = new Faults();
  readonly functions: FunctionTable;
  readonly undoGroups: UndoGroups;
  readonly #bridge: Bridge;
  readonly #executor: Executor;
  readonly #calls = new Map<number, (result: readonly unknown[]) => void>();
  #nextCall = 1;
  readonly #paneListeners: ((state: PaneState) => void)[] = [];

  constructor(options: HostOptions) {
    this.engine = options.engine;
    this.book = new Book(
      options.engine,
      {
        worksheet: (home) => new Worksheet(home),
        range: (home) => new Range(home),
      },
      options.culture,
      options.switches,
    );
    this.book.from1904 = options.from1904 === true;
    this.undoGroups = new UndoGroups(this.book.switches);
    this.user = new User(this.book);
    this.functions = new FunctionTable(this.book);
    this.#executor = new Executor({
      root: new Workbook({ book: this.book }),
      services: {
        'Microsoft.InternalService.AddinInternalService': new AddinInternalService({}),
        'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService({
          changed: (state) => {
            for (const listener of this.#paneListeners) listener(state);
          },
        }),
        'Microsoft.ExcelServices.CustomFunctions': new CustomFunctionsService({
          receive: (result) => this.#receive(result),
        }),
      },
      settle: () => this.engine.settle(),
      atRest: () => this.engine.atRest(),
      beforeChange: (member) => {
        this.faults.change();
        this.undoGroups.change(member);
      },
      ...(options.breathe === undefined ? {} : { breathe: options.breathe }),
    });
    this.#bridge = new Bridge(this.#executor, this.faults);
    new EventRouter(this.book, this.#bridge, this.#executor);
    new TableGrowth(this.engine, () => !this.#executor.isActing);
  }

  /** The global `_richApiNativeBridge` of the page or context that loads the library. */
  get native(): NativeBridge {
    return this.#bridge.native;
  }

  /** Requests since opening or the last `resetTraffic`. */
  get requests(): number {
    return this.#bridge.traffic.requests;
  }

  /** Bytes of JSON, in the direction of the host and back. */
  get bytes(): { readonly in: number; readonly out: number } {
    return {
      in: this.#bridge.traffic.bytesIn,
      out: this.#bridge.traffic.bytesOut,
    };
  }

  /** Bytes of the largest request and of the largest answer since opening or the last `resetTraffic`. */
  get largest(): { readonly in: number; readonly out: number } {
    return {
      in: this.#bridge.traffic.largestIn,
      out: this.#bridge.traffic.largestOut,
    };
  }

  /** References the add-in holds beyond their request; a growing number is a leak. */
  get keptReferences(): number {
    return this.#executor.references.size;
  }

  resetTraffic(): void {
    this.#bridge.resetTraffic();
  }

  /** Round trips one action needs. */
  async requestsOf(action: () => Promise<unknown>): Promise<number> {
    const before = this.requests;
    await action();
    return this.requests - before;
  }

  /** Fails the `n`-th request from now on (1 is the next one). */
  failRequest(n: number, code: string): void {
    this.faults.failRequest(this.requests + n, code);
  }

  /** Changes that one action makes. */
  async changesOf(action: () => Promise<unknown>): Promise<number> {
    const before = this.faults.changes;
    await action();
    return this.faults.changes - before;
  }

  /** Does something, once, just before the `n`-th request from now on: what somebody else does meanwhile. */
  beforeRequest(n: number, act: () => void): void {
    this.#bridge.beforeRequest(this.requests + n, act);
  }

  /** Tells when the add-in asks for its pane to be shown or hidden. */
  onPaneState(listener: (state: PaneState) => void): void {
    this.#paneListeners.push(listener);
  }

  defineFunctions(source: FunctionSource): void {
    this.functions.define(source);
  }

  /** The message of the error a custom function left in a cell, as Excel shows it on hover. */
  functionMessage(sheetName: string, address: string): string | undefined {
    const { sheet, rect } = this.#locate(sheetName, address);
    return this.functions.message(sheet, rect.row, rect.column);
  }

  values(sheetName: string, address: string): Scalar[][] {
    const { sheet, rect } = this.#locate(sheetName, address);
    return this.engine.values(sheet, rect);
  }

  formulas(sheetName: string, address: string): Scalar[][] {
    const { sheet, rect } = this.#locate(sheetName, address);
    return this.engine.formulas(sheet, rect);
  }

  text(sheetName: string, address: string): string[][] {
    const { sheet, rect } = this.#locate(sheetName, address);
    return this.engine.values(sheet, rect).map((cells, r) =>
      cells.map((value, c) => {
        const at = cell(rect.row + r, rect.column + c);
        return displayText(value, String(this.engine.style(sheet, at, 'numberFormat')));
      }),
    );
  }

  /** Calls a function over the wire, as Excel does, through the library's own proxy. */
  async invokeOverWire(name: string, args: readonly unknown[], address = 'Sheet1!A1'): Promise<readonly unknown[]> {
    const id = this.#nextCall++;
    const result = new Promise<readonly unknown[]>((resolve) => this.#calls.set(id, resolve));
    this.#bridge.post({
      messageCategory: FUNCTION_CATEGORY,
      messageType: INVOKE_FUNCTION,
      targetId: '',
      message: JSON.stringify([id, name, args, address, 0, null]),
    });
    return result;
  }

  /** Resolves when requests are answered and calculation is over. */
  async idle(): Promise<void> {
    await this.#bridge.idle();
    await this.engine.settle();
  }

  close(): void {
    this.#bridge.close();
    this.engine.dispose();
  }

  #receive(result: readonly unknown[]): void {
    const [id] = result;
    if (typeof id !== 'number') return;
    this.#calls.get(id)?.(result);
    this.#calls.delete(id);
  }

  #locate(sheetName: string, address: string) {
    const sheet = this.book.sheetNamed(sheetName);
    if (!sheet) throw new Error(`The workbook has no sheet "${sheetName}".`);
    return locate(this.book, sheet.id, address);
  }
}
