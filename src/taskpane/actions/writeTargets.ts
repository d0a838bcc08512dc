import type { TargetChange } from '../../check/targetChanges';
import type { TargetsWritten } from '../../excel/change/writeTargets';
import type { Notice, SheetLink } from '../state/paneState';
import { mayWrite, type PaneAction } from './paneAction';
import { undoOf } from './undoChange';

const TARGETS_SHEET: SheetLink = { id: 'chiTieu', text: (t) => t('start.goToTargets') };

/** Each has a sentence of its own. */
const TOLD = ['changed', 'added', 'kept', 'remembered'] as const;

const noticeOf = ({ changed, added, remembered, kept, record }: TargetsWritten): Notice => {
  const counts = { changed, added, kept: kept.length, remembered };
  return {
    kind: kept.length === 0 ? 'success' : 'warning',
    // Nothing is told of what there is none of.
    text: (t) =>
      TOLD.flatMap((what) => (counts[what] === 0 ? [] : [t(`done.writeTargets.${what}`, { n: counts[what] })])).join(
        ' ',
      ),
    goToSheet: TARGETS_SHEET,
    ...undoOf(record),
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
