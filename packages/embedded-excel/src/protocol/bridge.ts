import type { Executor } from './executor';
import type { Faults } from './faults';
import type { Batch, BatchResult, BridgeRequest, EventEntry } from './wire';
import { ActionType } from './wire';

/**
 * The seam to the unmodified library: it looks for a global of this shape, `_richApiNativeBridge`,
 * while it loads, and sets `onMessageFromHost` itself.
 */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface Traffic {
  /** Requests sent by the add-in since the last reset: one per `context.sync()` with work. */
  requests: number;
  bytesIn: number;
  bytesOut: number;
  /** Bytes of the largest request and of the largest answer: Excel on the web refuses above 5 MB. */
  largestIn: number;
  largestOut: number;
}

const NO_TRAFFIC: Traffic = {
  requests: 0,
  bytesIn: 0,
  bytesOut: 0,
  largestIn: 0,
  largestOut: 0,
};

const EVENT_CATEGORY = 65536;
const EVENT_MESSAGE = 3;
const TURNS_BEFORE_EVENTS = 3;

/**
 * Queues requests (one at a time, like Excel), counts them, and carries events back. What a request raises is told after
 * its answer, when whoever waited for it has gone on: `sync` is resolved by then.
 */
export class Bridge {
  readonly traffic: Traffic = { ...NO_TRAFFIC };
  readonly native: NativeBridge;
  readonly #executor: Executor;
  readonly #faults: Faults;
  readonly #meanwhile = new Map<number, () => void>();
  #queue: Promise<void> = Promise.resolve();
  #answering = false;
  #closed = false;
  #held: EventEntry[] = [];
  #telling: Promise<void> = Promise.resolve();

  constructor(executor: Executor, faults: Faults) {
    this.#executor = executor;
    this.#faults = faults;
    this.native = { sendMessageToHost: (text) => this.#enqueue(text) };
  }

  /** Settles when every request received so far has been answered, and what it raised has been told. */
  async idle(): Promise<void> {
    await this.#queue;
    await this.#telling;
  }

  /** Does something, once, before request number `n`. */
  beforeRequest(n: number, act: () => void): void {
    this.#meanwhile.set(n, act);
  }

  resetTraffic(): void {
    Object.assign(this.traffic, NO_TRAFFIC);
  }

  /** Raises an Office.js event; `type` is the library's number, `target` a sheet or table id. */
  raise(type: number, target: string, args: object): void {
    this.post({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
    });
  }

  post(entry: EventEntry): void {
    if (this.#answering || this.#held.length > 0) this.#held.push(entry);
    else this.#tell(entry);
  }

  /** Nothing is told any more. */
  close(): void {
    this.#closed = true;
  }

  #tell(entry: EventEntry): void {
    if (this.#closed) return;
    this.native.onMessageFromHost?.(JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } }));
  }

  #enqueue(text: string): void {
    const request = JSON.parse(text) as BridgeRequest;
    const counts = isWorkOfAddin(request.message.body);
    if (counts) this.traffic.requests += 1;
    const bytes = byteLength(text);
    this.traffic.bytesIn += bytes;
    this.traffic.largestIn = Math.max(this.traffic.largestIn, bytes);
    const number = counts ? this.traffic.requests : 0;
    this.#queue = this.#queue.then(() => this.#answer(request, number));
  }

  /** Some turns of the event loop later; a longer delay is allowed in Excel, none is not. */
  async #tellHeld(): Promise<void> {
    await this.#telling;
    for (let turn = 0; turn < TURNS_BEFORE_EVENTS; turn += 1) await new Promise<void>((resolve) => setTimeout(resolve));
    const entries = this.#held;
    this.#held = [];
    for (const entry of entries) this.#tell(entry);
  }

  async #answer(request: BridgeRequest, number: number): Promise<void> {
    this.#meanwhile.get(number)?.();
    this.#meanwhile.delete(number);
    this.#answering = true;
    const body = await this.#execute(request, number);
    this.#answering = false;
    if (this.#held.length > 0) this.#telling = this.#tellHeld();
    const text = JSON.stringify({
      id: request.id,
      message: { statusCode: 200, headers: {}, body },
    });
    const bytes = byteLength(text);
    this.traffic.bytesOut += bytes;
    this.traffic.largestOut = Math.max(this.traffic.largestOut, bytes);
    this.native.onMessageFromHost?.(text);
  }

  async #execute(request: BridgeRequest, number: number): Promise<BatchResult> {
    const fault = number > 0 ? this.#faults.take(number) : undefined;
    if (fault) {
      const { code, message, status } = fault;
      const error = {
        Code: code,
        Message: message,
        ActionIndex: 0,
        Location: '',
        HttpStatusCode: status,
      };
      return { Results: [], Error: error };
    }
    return this.#executor.process(request.message.body);
  }
}

/** The library announces itself, and lets references go after `Excel.run`, without being asked. */
function isWorkOfAddin(batch: Batch): boolean {
  const ownService = Object.values(batch.ObjectPaths).some((path) => path.Name.startsWith('Microsoft.'));
  const cleansUp = batch.Actions.every(
    ({ ActionType: type, Name }) =>
      Name === '_RemoveReference' || type === ActionType.instantiate || type === ActionType.trace,
  );
  const releases = batch.Actions.some((action) => action.Name === '_RemoveReference');
  return !ownService && !(cleansUp && releases);
}

const utf8 = new TextEncoder();
const byteLength = (text: string): number => utf8.encode(text).length;
