import { HostObject, home } from '../../protocol/hostObject';
import { oneOf } from '../arguments';

/** The library announces itself here when it has loaded. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {
    // Nothing waits for the announcement.
  }
}

export type PaneState = 'Visible' | 'Background' | 'Inactive';

/** `Office.addin.showAsTaskpane()` and `hide()`. learn.microsoft.com/javascript/api/office/office.addin */
export class AppRuntimeService extends HostObject<{
  readonly changed: (state: PaneState) => void;
}> {
  #state: PaneState = 'Visible';

  setAppRuntimeState(state: unknown): void {
    this.#state = oneOf(state, ['Visible', 'Background', 'Inactive']);
    this[home].changed(this.#state);
  }

  getAppRuntimeState(): PaneState {
    return this.#state;
  }
}

/** Receives results of custom functions that were called over the Office.js wire. */
export class CustomFunctionsService extends HostObject<{
  readonly receive: (result: readonly unknown[]) => void;
}> {
  setInvocationArrayResults(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results) if (Array.isArray(result)) this[home].receive(result);
  }
}
