import { hasTemplate, type PaneAction } from './paneAction';

/** The plan of the workbook, to be looked at before it goes anywhere. */
export const makePlan: PaneAction = {
  name: 'makePlan',
  isAllowed: (state, capabilities) => capabilities.documents && hasTemplate(state),
  stoppable: true,
  quick: false,
  run: async ({ port, dispatch, signal, onProgress }) => {
    const document = await port.makePlan?.({ signal, onProgress });
    if (document === undefined) return;
    dispatch({ type: 'drafted', draft: { kind: 'plan', document, stale: false } });
    dispatch({ type: 'announced', announcement: (t) => t('done.makePlan') });
  },
};
