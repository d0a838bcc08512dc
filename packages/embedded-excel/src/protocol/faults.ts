import { HostError } from './hostError';

/** Codes whose HTTP status differs from 400, as the library reports them. */
const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemNotFound: 404,
  RequestAborted: 409,
  RequestPayloadSizeLimitExceeded: 413,
};

/** Makes chosen requests fail with an Office.js error code, so each error path can be tried. */
export class Faults {
  #planned = new Map<number, string>();
  #always: string | undefined;

  /** Fails request number `n` (1 is the first after the host was opened or the count reset). */
  failRequest(n: number, code: string): void {
    this.#planned.set(n, code);
  }

  /** Fails every request until `clear`, as Excel does while a cell is in edit mode. */
  failAlways(code: string): void {
    this.#always = code;
  }

  clear(): void {
    this.#planned.clear();
    this.#always = undefined;
  }

  /** The error of request `n`, if one is planned. A planned fault strikes once. */
  take(n: number): HostError | undefined {
    const code = this.#planned.get(n) ?? this.#always;
    this.#planned.delete(n);
    if (code === undefined) return undefined;
    return new HostError(code, `Planned fault: ${code}.`, STATUS[code] ?? 400);
  }
}
