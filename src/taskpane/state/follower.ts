import { followEdits } from '../actions/followEdits';
import type { PortCapabilities } from '../port/WorkbookPort';
import type { Clock } from './clock';
import { pauseAfter } from './followPause';
import type { Performer } from './perform';
import type { Store } from './store';

export interface Follower {
  /** Something was edited: whatever is being checked is of yesterday. */
  readonly edited: () => void;
  readonly stop: () => void;
}

interface Parts {
  readonly store: Store;
  readonly performer: Performer;
  readonly clock: Clock;
  readonly capabilities: PortCapabilities;
}

/** Checks again once the user has stopped editing, and nothing else is going on. */
export const createFollower = ({ store, performer, clock, capabilities }: Parts): Follower => {
  const isDue = (): boolean => followEdits.isAllowed(store.getState(), capabilities);
  let cancel: () => void = () => undefined;
  let due = isDue();
  const wait = (): void => {
    cancel();
    cancel = clock.after(pauseAfter(store.getState().checked?.took ?? 0), () => void performer.follow(followEdits));
  };
  const unsubscribe = store.subscribe(() => {
    const before = due;
    due = isDue();
    // A dialog was closed, an action has ended, or something became stale.
    if (due && !before) wait();
    if (!due) cancel();
  });
  return {
    edited: () => {
      performer.endFollowing();
      if (due) wait();
    },
    stop: () => {
      unsubscribe();
      cancel();
      performer.endFollowing();
    },
  };
};
