import { handOver } from './handOver';
import type { PaneAction } from './paneAction';

/**
 * Hands the document over to the browser's own "save as". No browser tells whether a file was kept, so that the notice
 * also says what to do when none is there. Nothing leaves the machine.
 */
export const saveDocument: PaneAction = {
  name: 'saveDocument',
  isAllowed: (state, { savesFiles }) => savesFiles && state.draft !== null,
  stoppable: false,
  quick: false,
  run: async ({ dispatch, clock, getState }) => {
    const { draft } = getState();
    if (draft === null) return;
    const { fileName, toFile } = draft.document;
    const content = await toFile();
    if (!handOver({ clock, dispatch }, fileName, content, 'done.saveDocument.failed')) return;
    dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.saveDocument', { file: fileName }) } });
  },
};
