/**
 * Wishes of the ribbon for the pane. Both live in one runtime, but the ribbon may be pressed before the pane is
 * drawn: then the wish waits.
 */
export type PaneRequest = 'check' | 'fillSample';

type Listener = (request: PaneRequest) => void;

let listener: Listener | null = null;
let waiting: PaneRequest[] = [];

export const requestOfPane = (request: PaneRequest): void => {
  if (listener === null) waiting.push(request);
  else listener(request);
};

/** The pane says that it listens; wishes that waited are handed over at once. */
export const listenToRequests = (next: Listener): (() => void) => {
  listener = next;
  const early = waiting;
  waiting = [];
  early.forEach(next);
  return () => {
    if (listener === next) listener = null;
  };
};
