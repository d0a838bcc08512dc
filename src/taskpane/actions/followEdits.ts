import { hasTemplate, type PaneAction } from './paneAction';

/** The check again after edits, in the background: says nothing, moves nothing, and gives way to whatever the user does. */
export const followEdits: PaneAction = {
  name: 'followEdits',
  isAllowed: (state) => {
    const { checked, following, running, stale } = state;
    if (!hasTemplate(state) || checked === null || !stale || running !== null) return false;
    return following.wanted && !following.paused && following.dialogs === 0;
  },
  stoppable: false,
  quick: true,
  run: async ({ port, clock, dispatch, getState, signal }) => {
    const { edits } = getState();
    const began = clock.now().getTime();
    const { report, tasks, workbook } = await port.check({ signal, onProgress: () => undefined });
    if (signal.aborted) return;
    const at = clock.now();
    dispatch({ type: 'checked', checked: { report, at, took: at.getTime() - began }, announcement: null, edits });
    dispatch({ type: 'tasksRead', tasks, edits });
    dispatch({ type: 'workbookRead', workbook });
  },
};
