import type { UniverBook } from './univerBook';
import type { UniverCommand } from './kit';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
const RESULT = 'formula.mutation.set-formula-calculation-result';
const STOPPED = 1;
const NOTHING_TO_DO = 2;
const EXECUTED = 3;
/** Changes of contents, and formulas of validation rules that Univer has taken in: these alone need not move anything. */
const PLAIN: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.data-validation-formula-mark-dirty',
]);
/** What Univer waits after a change before it calculates. */
const PAUSE_MS = 100;
/** Univer applies results right after it reports success; this only guards against silence. */
const GUARD_MS = 1000;
const ROUNDS = 200;

interface Notification {
  readonly functionsExecutedState?: number;
}
interface Results {
  readonly unitData?: Record<string, Record<string, object>>;
}

/**
 * Waits for calculation. Univer collects changes for 100 ms before it calculates, and its own
 * "complete" promise resolves before the results are in the cells.
 *
 * One calculation at a time: where an earlier one still gathers what depends on what, Univer 0.25.1 lets the next
 * take its settings and its index away, and both go on with half of them. Test: calculation.test.ts.
 */
export class Calculation {
  readonly #book: UniverBook;
  #running = false;
  #starting: Promise<void> | undefined;
  #force = false;
  #waiting: (() => void)[] = [];
  #guard: ReturnType<typeof setTimeout> | undefined;

  constructor(book: UniverBook, onCalculated: (sheets: readonly string[]) => void) {
    this.#book = book;
    book.kit.commands.onCommandExecuted((command) => {
      // What changes now is calculated afterwards: `#finish` sees to it.
      if (this.#running) clearTimeout(book.kit.trigger._setTimeoutKey);
      if (command.id === START) this.#started();
      else if (command.id === NOTIFICATION) this.#notified(command.params);
      else if (command.id === RESULT) {
        const units = Object.values((command.params as Results | undefined)?.unitData ?? {});
        queueMicrotask(() => {
          this.#finish();
          onCalculated(units.flatMap((sheets) => Object.keys(sheets)));
        });
      }
    });
  }

  /** Calculates everything anew at the next `settle`. */
  requestAll(): void {
    this.#force = true;
  }

  async settle(): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      if (this.#running) await this.atRest();
      else if (this.#starting) await this.#starting;
      else if (this.#pending.length === 0 && !this.#force) return;
      else {
        this.#starting = this.#start();
        await this.#starting;
        this.#starting = undefined;
      }
    }
    throw new Error('The calculation does not come to an end.');
  }

  /** Resolves when no calculation is under way; changes may still wait for the next. */
  async atRest(): Promise<void> {
    if (this.#running) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  dispose(): void {
    const { trigger } = this.#book.kit;
    clearTimeout(this.#guard);
    clearTimeout(trigger._setTimeoutKey);
    // A second after its start a calculation tells its progress, even when the workbook is closed by then.
    trigger._startProgress = () => undefined;
  }

  get #pending(): readonly UniverCommand[] {
    return this.#book.kit.trigger._waitingCommandQueue;
  }

  /** Does at once what Univer's own timer would do later. */
  async #start(): Promise<void> {
    const { trigger, api } = this.#book.kit;
    // Univer's own timer must not take the changes away while this waits: it would not calculate everything.
    clearTimeout(trigger._setTimeoutKey);
    const plain = this.#pending.every((command) => PLAIN.has(command.id));
    // Univer moves references after rows, columns or tables changed; let it finish first.
    if (!plain || this.#force) await new Promise((resolve) => setTimeout(resolve, 0));
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(trigger._waitingCommandQueue),
    );
    trigger._executingDirtyData = dirty;
    trigger._waitingCommandQueue = [];
    this.#started();
    const forced = this.#force || !plain ? { forceCalculation: true } : {};
    this.#force = false;
    void api.executeCommand(START, { ...dirty, ...forced }, { onlyLocal: true });
  }

  #started(): void {
    this.#running = true;
    this.#book.kit.formatFormulas.calculationStarted();
  }

  #notified(params: Notification | undefined): void {
    const state = params?.functionsExecutedState;
    if (state === NOTHING_TO_DO || state === STOPPED) this.#finish();
    if (state !== EXECUTED) return;
    clearTimeout(this.#guard);
    this.#guard = setTimeout(() => this.#finish(), GUARD_MS);
  }

  #finish(): void {
    clearTimeout(this.#guard);
    this.#running = false;
    this.#book.kit.formatFormulas.calculationEnded();
    if (this.#pending.length > 0)
      this.#book.kit.trigger._setTimeoutKey = setTimeout(() => void this.settle(), PAUSE_MS);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
