import type { PaneAction } from './paneAction';

/** Reads the targets of a plan, from a file or pasted text. Takes nothing over: that is for the user to decide. */
export const readPlan: PaneAction<File | string> = {
  name: 'readPlan',
  isAllowed: (state, { documents }) => documents && state.opened === 'reader',
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch }, source) => {
    const reading = await port.readPlan?.(source);
    if (reading !== undefined) dispatch({ type: 'readerChanged', reader: { reading, changes: null } });
  },
};
