import type { Acceptance } from '../../check/session';
import { mayWrite, type PaneAction } from './paneAction';
import { runCheck } from './runCheck';

/** Lets a finding stand, with the reason; it leaves the list at the check that follows. */
export const acceptFinding: PaneAction<Acceptance> = {
  name: 'acceptFinding',
  isAllowed: (state, capabilities) => capabilities.acceptance && mayWrite(state),
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, then }, acceptance) => {
    await port.acceptFinding(acceptance);
    dispatch({ type: 'edited' });
    dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.acceptFinding') } });
    await then(runCheck, undefined);
  },
};
