import { isNoChange, type ChangeRecord } from '../../excel/change/changeRecord';
import type { Undone } from '../../excel/change/undoChange';
import type { Notice } from '../state/paneState';
import { placeText } from '../text/placeText';
import { mayWrite, type PaneAction } from './paneAction';
import { runCheck } from './runCheck';

/** For a notice on a change that wrote something. */
export const undoOf = (record: ChangeRecord): { readonly undo?: ChangeRecord } =>
  isNoChange(record) ? {} : { undo: record };

/** Cells that are named one by one; of more only the number is told. */
const NAMED = 5;

const noticeOf = ({ restored, kept }: Undone): Notice => {
  const n = restored;
  if (kept.length === 0) return { kind: 'success', text: (t) => t('done.undoChange', { n }) };
  const words = {
    n,
    kept: kept.length,
    places: kept.slice(0, NAMED).map(placeText).join(', '),
    more: Math.max(0, kept.length - NAMED),
  };
  return {
    kind: 'warning',
    text: (t) => t(kept.length > NAMED ? 'done.undoChange.many' : 'done.undoChange.some', words),
  };
};

/** Takes back the change that the notice tells of, and checks again where there are results. */
export const undoChange: PaneAction<ChangeRecord> = {
  name: 'undoChange',
  isAllowed: mayWrite,
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, getState, onProgress, then }, record) => {
    const outcome = await port.undoChange(record, onProgress);
    dispatch({ type: 'edited' });
    dispatch({ type: 'noticed', notice: noticeOf(outcome) });
    if (getState().checked !== null) await then(runCheck, undefined);
  },
};
