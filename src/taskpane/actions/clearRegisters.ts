import type { Clearing } from '../../check/sent/clearing';
import { cellsOfFixes } from '../../check/report';
import type { Notice } from '../state/paneState';
import { mayWrite, type PaneAction } from './paneAction';
import { runCheck } from './runCheck';
import { undoOf } from './undoChange';
import type { FixSummary } from '../../excel/workbookPort';

const noticeOf = ({ applied, kept, record }: FixSummary): Notice => {
  const words = { n: applied, kept: kept.length };
  return kept.length > 0
    ? { kind: 'warning', text: (t) => t('done.clearRegisters.some', words), ...undoOf(record) }
    : { kind: 'success', text: (t) => t('done.clearRegisters', words), ...undoOf(record) };
};

export interface ClearInput {
  /** What the user has seen and agreed to. */
  readonly clearing: Clearing;
  readonly onCleared: () => void;
}

/** Empties the registers of persons; what they came to is written first where verdicts need it. */
export const clearRegisters: PaneAction<ClearInput> = {
  name: 'clearRegisters',
  isAllowed: mayWrite,
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, getState, onProgress, then }, { clearing, onCleared }) => {
    onProgress({ step: 'writing', done: 0, total: cellsOfFixes(clearing.fixes) });
    const outcome = await port.applyFixes(clearing.fixes, onProgress);
    onCleared();
    dispatch({ type: 'edited' });
    dispatch({ type: 'noticed', notice: noticeOf(outcome) });
    if (getState().checked !== null) await then(runCheck, undefined);
  },
};
