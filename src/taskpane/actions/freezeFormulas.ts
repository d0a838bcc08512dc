import type { FreezeSummary } from '../../excel/workbookPort';
import type { Notice } from '../state/paneState';
import { numberText } from '../text/numberText';
import { mayWrite, type PaneAction } from './paneAction';
import { undoOf } from './undoChange';

const noticeOf = ({ replaced, left, record }: FreezeSummary): Notice => {
  const words = { n: numberText.count(replaced), left: numberText.count(left) };
  if (left > 0) return { kind: 'warning', text: (t) => t('done.freezeFormulas.some', words), ...undoOf(record) };
  return replaced === 0
    ? { kind: 'info', text: (t) => t('done.freezeFormulas.none') }
    : { kind: 'success', text: (t) => t('done.freezeFormulas', words), ...undoOf(record) };
};

/** Replaces XHHT functions by built-in formulas, for readers without the add-in. */
export const freezeFormulas: PaneAction = {
  name: 'freezeFormulas',
  isAllowed: (state, capabilities) => capabilities.freeze && mayWrite(state),
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, onProgress }) => {
    const outcome = await port.freezeFormulas?.(onProgress);
    if (outcome !== undefined) dispatch({ type: 'noticed', notice: noticeOf(outcome) });
  },
};
