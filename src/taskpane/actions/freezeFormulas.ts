import type { ChangeRecord } from '../../excel/change/changeRecord';
import type { Notice } from '../state/paneState';
import { numberText } from '../text/numberText';
import { mayWrite, type PaneAction } from './paneAction';
import { undoOf } from './undoChange';

const noticeOf = (replaced: number, record: ChangeRecord): Notice =>
  replaced === 0
    ? { kind: 'info', text: (t) => t('done.freezeFormulas.none') }
    : { kind: 'success', text: (t) => t('done.freezeFormulas', { n: numberText.count(replaced) }), ...undoOf(record) };

/** Replaces XHHT functions by built-in formulas, for readers without the add-in. */
export const freezeFormulas: PaneAction = {
  name: 'freezeFormulas',
  isAllowed: (state, capabilities) => capabilities.freeze && mayWrite(state),
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, onProgress }) => {
    const outcome = await port.freezeFormulas?.(onProgress);
    if (outcome !== undefined) dispatch({ type: 'noticed', notice: noticeOf(outcome.replaced, outcome.record) });
  },
};
