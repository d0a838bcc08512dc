import type { TargetChange } from '../../check/targetChanges';
import type { TargetsWritten } from '../../excel/change/writeTargets';
import type { Notice, SheetLink } from '../state/paneState';
import { mayWrite, type PaneAction } from './paneAction';
import { undoOf } from './undoChange';

const TARGETS_SHEET: SheetLink = { id: 'chiTieu', text: (t) => t('start.goToTargets') };

const noticeOf = ({ changed, added, kept, record }: TargetsWritten): Notice => {
  const links = { goToSheet: TARGETS_SHEET, ...undoOf(record) };
  const words = { changed, added };
  return kept.length === 0
    ? { kind: 'success', text: (t) => t('done.writeTargets', words), ...links }
    : {
        kind: 'warning',
        text: (t) => t('done.writeTargets.some', { ...words, kept: kept.length }),
        ...links,
      };
};

/** Writes the targets that the user agreed to, and leaves the reader. */
export const writeTargets: PaneAction<readonly TargetChange[]> = {
  name: 'writeTargets',
  isAllowed: (state) => mayWrite(state) && state.opened === 'reader',
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, onProgress }, changes) => {
    const outcome = await port.writeTargets(changes, onProgress);
    dispatch({ type: 'edited' });
    dispatch({ type: 'entryOpened', entry: null });
    dispatch({ type: 'noticed', notice: noticeOf(outcome) });
  },
};
