import type { RecipientId } from '../../domain/recipients';
import type { SentCopy } from '../port/WorkbookPort';
import { handOver } from './handOver';
import { hasTemplate, type PaneAction } from './paneAction';

export interface SentCopyInput {
  /** `null`: for whoever it may concern. */
  readonly recipient: RecipientId | null;
  /** Shown where the user asked for it. */
  readonly onMade: (copy: SentCopy) => void;
}

/** A copy without registers as a file; the workbook itself stays as it is. */
export const makeSentCopy: PaneAction<SentCopyInput> = {
  name: 'makeSentCopy',
  isAllowed: (state, { documents, savesFiles }) => documents && savesFiles && hasTemplate(state),
  stoppable: true,
  quick: false,
  run: async ({ port, clock, dispatch, signal, onProgress }, { recipient, onMade }) => {
    const copy = await port.makeSentCopy?.(recipient, { signal, onProgress });
    if (copy === undefined) return;
    const { fileName, file } = copy;
    if (!handOver({ clock, dispatch }, fileName, file)) return;
    onMade(copy);
    dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.makeSentCopy', { file: fileName }) } });
  },
};
