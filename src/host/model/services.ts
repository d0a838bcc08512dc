import { HostObject } from '../protocol/hostObject';

/** The library announces itself here when it has loaded. */
export class AddinInternalService extends HostObject {
  scalars(): readonly string[] {
    return [];
  }

  notifyActionHandlerReady(): void {
    // Nothing waits for the announcement.
  }
}

/** Receives results of custom functions that were called over the Office.js wire. */
export class CustomFunctionsService extends HostObject {
  readonly #receive: (result: readonly unknown[]) => void;

  constructor(receive: (result: readonly unknown[]) => void) {
    super();
    this.#receive = receive;
  }

  scalars(): readonly string[] {
    return [];
  }

  setInvocationArrayResults(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results) if (Array.isArray(result)) this.#receive(result);
  }
}
