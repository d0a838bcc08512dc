import { useEffect } from 'react';
import { useClock, usePaneState, usePerformer, useStore } from '../../state/PaneContext';
import { FOLLOW_AFTER } from '../../state/followPause';

/** What is to be done: read when the view is opened, and again once the user has stopped editing. */
export const useTasks = () => {
  const { dispatch, getState } = useStore();
  const { ask } = usePerformer();
  const clock = useClock();
  const tasks = usePaneState((state) => state.tasks);
  const stale = usePaneState((state) => state.tasksStale);
  const busy = usePaneState((state) => state.running !== null);
  const unread = tasks === null;
  useEffect(() => {
    if (busy || !(unread || stale)) return;
    return clock.after(unread ? 0 : FOLLOW_AFTER, () => {
      const { edits } = getState();
      dispatch({ type: 'tasksAsked' });
      const { signal } = new AbortController();
      void ask((port) => port.tasks({ signal, onProgress: () => undefined })).then((outcome) => {
        if (outcome === null) return;
        dispatch({ type: 'tasksRead', tasks: outcome.tasks, edits });
        dispatch({ type: 'workbookRead', workbook: outcome.workbook });
      });
    });
  }, [ask, busy, clock, dispatch, getState, stale, unread]);
  return tasks;
};
