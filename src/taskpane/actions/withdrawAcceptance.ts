import type { AcceptedFinding } from '../../check/session';
import { mayWrite, type PaneAction } from './paneAction';
import { runCheck } from './runCheck';

/** Takes an acceptance back; the finding counts again at the check that follows. */
export const withdrawAcceptance: PaneAction<AcceptedFinding> = {
  name: 'withdrawAcceptance',
  isAllowed: (state, capabilities) => capabilities.acceptance && mayWrite(state),
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, then }, finding) => {
    await port.withdrawAcceptance(finding);
    dispatch({ type: 'edited' });
    dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.withdrawAcceptance') } });
    await then(runCheck, undefined);
  },
};
