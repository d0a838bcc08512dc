import type { TakenTarget } from '../../workbook/corrections';
import { hasTemplate, type PaneAction } from './paneAction';

/** What the chosen targets would change in the table of targets; writes nothing. */
export const compareTargets: PaneAction<readonly TakenTarget[]> = {
  name: 'compareTargets',
  isAllowed: (state) => hasTemplate(state) && state.opened === 'reader',
  stoppable: true,
  quick: false,
  run: async ({ port, dispatch, getState, signal, onProgress }, targets) => {
    const changes = await port.compareTargets(targets, { signal, onProgress });
    dispatch({ type: 'readerChanged', reader: { ...getState().reader, changes } });
  },
};
