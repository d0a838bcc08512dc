import { useEffect } from 'react';
import { runCheck } from '../../actions/runCheck';
import type { WorkbookPort } from '../../port/WorkbookPort';
import { createFollower } from '../../state/follower';
import { useClock, usePerformer, useStore } from '../../state/PaneContext';

/** Ties the pane to the workbook: asks what is there, and listens to edits and to the ribbon. */
export const useShell = (port: WorkbookPort): void => {
  const store = useStore();
  const performer = usePerformer();
  const clock = useClock();
  useEffect(() => {
    const { refresh, perform } = performer;
    void refresh();
    const follower = createFollower({ store, performer, clock, capabilities: port.capabilities });
    const forgetEdits = port.onEdited(() => {
      store.dispatch({ type: 'edited' });
      follower.edited();
    });
    const forgetRequests = port.onCheckRequested(() => {
      void refresh().then(() => perform(runCheck, undefined));
    });
    return () => {
      follower.stop();
      forgetEdits();
      forgetRequests();
    };
  }, [port, store, performer, clock]);
};
