import type { Fix } from '../../check/report';
import type { FixSummary } from '../../excel/workbookPort';
import type { Notice } from '../state/paneState';
import { mayWrite, type PaneAction } from './paneAction';
import { runCheck } from './runCheck';
import { undoOf } from './undoChange';

const noticeOf = ({ applied: n, kept, record }: FixSummary): Notice => {
  return kept.length === 0
    ? { kind: 'success', text: (t) => t('done.applyFixes', { n }), ...undoOf(record) }
    : {
        kind: 'warning',
        text: (t) => t('done.applyFixes.some', { n, kept: kept.length }),
        ...undoOf(record),
      };
};

/** Mends cells and checks again, so that the list shows what is left. */
export const applyFixes: PaneAction<readonly Fix[]> = {
  name: 'applyFixes',
  isAllowed: mayWrite,
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, onProgress, then }, fixes) => {
    const outcome = await port.applyFixes(fixes, onProgress);
    dispatch({ type: 'edited' });
    // Told before the check, which may fail on its own: the cells are mended all the same.
    dispatch({ type: 'noticed', notice: noticeOf(outcome) });
    await then(runCheck, undefined);
  },
};
