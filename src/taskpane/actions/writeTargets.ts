import type { TargetChange } from '../../check/targetChanges';
import type { Translate } from '../../i18n/translate';
import type { TargetsWritten } from '../../excel/change/writeTargets';
import type { Notice, SheetLink } from '../state/paneState';
import { mayWrite, type PaneAction } from './paneAction';
import { undoOf } from './undoChange';

const TARGETS_SHEET: SheetLink = { id: 'chiTieu', text: (t) => t('start.goToTargets') };

const noticeOf = ({ changed, added, remembered, kept, record }: TargetsWritten): Notice => {
  const links = { goToSheet: TARGETS_SHEET, ...undoOf(record) };
  const words = { changed, added };
  const also = (t: Translate): string =>
    remembered === 0 ? '' : ` ${t('done.writeTargets.remembered', { n: remembered })}`;
  return kept.length === 0
    ? { kind: 'success', text: (t) => `${t('done.writeTargets', words)}${also(t)}`, ...links }
    : {
        kind: 'warning',
        text: (t) => `${t('done.writeTargets.some', { ...words, kept: kept.length })}${also(t)}`,
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
