import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { PaneAction } from '../actions/paneAction';
import type { PortCapabilities } from '../port/WorkbookPort';
import type { Clock } from './clock';
import type { PaneState } from './paneState';
import type { Performer } from './perform';
import type { Store } from './store';

interface Pane {
  readonly store: Store;
  readonly performer: Performer;
  readonly capabilities: PortCapabilities;
  readonly clock: Clock;
}

const Context = createContext<Pane | null>(null);

export const PaneProvider = ({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) => (
  <Context value={pane}>{children}</Context>
);

const usePane = (): Pane => {
  const pane = use(Context);
  if (pane === null) throw new Error('A part of the pane was drawn outside PaneProvider.');
  return pane;
};

/** A part of the state. `select` picks what is there; it makes nothing new, or it would be drawn for ever. */
export const usePaneState = <T,>(select: (state: PaneState) => T): T => {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
};

export const useStore = (): Store => usePane().store;
export const usePerformer = (): Performer => usePane().performer;
export const useClock = (): Clock => usePane().clock;
export const useCapabilities = (): PortCapabilities => usePane().capabilities;

/** May this action start now? */
export const useIsAllowed = <Input,>(action: PaneAction<Input>): boolean => {
  const capabilities = useCapabilities();
  return usePaneState((state) => action.isAllowed(state, capabilities));
};
