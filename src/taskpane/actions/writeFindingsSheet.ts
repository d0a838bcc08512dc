import { mayWrite, type PaneAction } from './paneAction';

export const writeFindingsSheet: PaneAction = {
  name: 'writeFindingsSheet',
  isAllowed: (state, capabilities) => capabilities.findingsSheet && mayWrite(state) && state.checked !== null,
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, getState }) => {
    const { checked } = getState();
    if (checked === null) return;
    const { sheet } = await port.writeFindingsSheet(checked.report);
    dispatch({
      type: 'noticed',
      notice: { kind: 'success', text: (t) => t('done.writeFindingsSheet', { sheet }) },
    });
  },
};
