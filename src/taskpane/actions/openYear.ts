import type { PaneAction } from './paneAction';

/** Opens the new workbook in a window of its own. The one at hand stays as it is. */
export const openYear: PaneAction = {
  name: 'openYear',
  isAllowed: ({ newYear }) => newYear?.kind === 'carried',
  stoppable: false,
  quick: false,
  run: async ({ dispatch, getState }) => {
    const { newYear } = getState();
    if (newYear?.kind !== 'carried') return;
    const opened = await newYear.open();
    dispatch({
      type: 'noticed',
      notice: opened
        ? { kind: 'success', text: (t) => t('done.openYear') }
        : { kind: 'warning', text: (t) => t('done.openYear.refused') },
    });
  },
};
