import { handOver } from './handOver';
import type { PaneAction } from './paneAction';

/** Hands the new workbook over to the browser's own "save as". */
export const saveYear: PaneAction = {
  name: 'saveYear',
  isAllowed: ({ newYear }, { savesFiles }) => savesFiles && newYear?.kind === 'carried',
  stoppable: false,
  quick: false,
  run: async ({ dispatch, clock, getState }) => {
    const { newYear } = getState();
    if (newYear?.kind !== 'carried') return;
    const { fileName, toFile } = newYear;
    const content = await toFile();
    if (!handOver({ clock, dispatch }, fileName, content)) return;
    dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.saveDocument', { file: fileName }) } });
  },
};
