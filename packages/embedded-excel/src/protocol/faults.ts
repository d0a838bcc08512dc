import { HostError } from './hostError';

/** Codes whose HTTP status differs from 400, as the library reports them. */
const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemNotFound: 404,
  RequestAborted: 409,
  RequestPayloadSizeLimitExceeded: 413,
};

const planned = (code: string): HostError => new HostError(code, `Planned fault: ${code}.`, STATUS[code] ?? 400);

/** Makes chosen requests, or changes in the middle of one, fail with an Office.js error code, so each error path can be tried. */
export class Faults {
  #planned = new Map<number, string>();
  #always: string | undefined;
  #changes = 0;
  readonly #changesToFail = new Map<number, string>();

  /** Changes begun since the host was opened. */
  get changes(): number {
    return this.#changes;
  }

  /** Fails request number `n` (1 is the first after the host was opened or the count reset). */
  failRequest(n: number, code: string): void {
    this.#planned.set(n, code);
  }

  /** Fails every request until `clear`, as Excel does while a cell is in edit mode. */
  failAlways(code: string): void {
    this.#always = code;
  }

  /** Fails the `n`-th change from now on (1 is the next one). What the request did before it stays, as in Excel. */
  failChange(n: number, code: string): void {
    this.#changesToFail.set(this.#changes + n, code);
  }

  /** Called before each change; throws the error that is planned for it. */
  change(): void {
    this.#changes += 1;
    const code = this.#changesToFail.get(this.#changes);
    this.#changesToFail.delete(this.#changes);
    if (code !== undefined) throw planned(code);
  }

  clear(): void {
    this.#planned.clear();
    this.#changesToFail.clear();
    this.#always = undefined;
  }

  /** The error of request `n`, if one is planned. A planned fault strikes once. */
  take(n: number): HostError | undefined {
    const code = this.#planned.get(n) ?? this.#always;
    this.#planned.delete(n);
    return code === undefined ? undefined : planned(code);
  }
}
