import type { PaneEvent, PaneState } from './paneState';
import { reduce } from './reducer';

export interface Store {
  getState(): PaneState;
  dispatch(event: PaneEvent): void;
  subscribe(listener: () => void): () => void;
}

/** The pane's state. Kept outside React: the ribbon and Excel's events reach it as well. */
export const createStore = (initial: PaneState): Store => {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
