import type { FreezeSummary } from '../../excel/workbookPort';
import type { Notice } from '../state/paneState';
import { mayWrite, type PaneAction } from './paneAction';
import { runCheck } from './runCheck';
import { undoOf } from './undoChange';

const noticeOf = ({ replaced, left, record }: FreezeSummary): Notice => {
  const words = { n: replaced, left };
  if (left > 0) return { kind: 'warning', text: (t) => t('done.freezeFormulas.some', words), ...undoOf(record) };
  return replaced === 0
    ? { kind: 'info', text: (t) => t('done.freezeFormulas.none') }
    : { kind: 'success', text: (t) => t('done.freezeFormulas', words), ...undoOf(record) };
};

/** Replaces XHHT functions by built-in formulas, for readers without the add-in; checks again where there are results. */
export const freezeFormulas: PaneAction = {
  name: 'freezeFormulas',
  isAllowed: (state, capabilities) => capabilities.freeze && mayWrite(state),
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, getState, onProgress, then }) => {
    const outcome = await port.freezeFormulas?.(onProgress);
    if (outcome === undefined) return;
    dispatch({ type: 'noticed', notice: noticeOf(outcome) });
    if (outcome.replaced === 0) return;
    dispatch({ type: 'edited' });
    if (getState().checked !== null) await then(runCheck, undefined);
  },
};
