import { isReadOnly } from './paneAction';
import type { PaneAction } from './paneAction';

/** The document as a sheet of the workbook: works wherever the pane works. */
export const writeDocumentSheet: PaneAction = {
  name: 'writeDocumentSheet',
  isAllowed: (state) => state.draft !== null && !isReadOnly(state),
  stoppable: false,
  quick: false,
  run: async ({ dispatch, getState, onProgress }) => {
    const { draft } = getState();
    if (draft === null) return;
    onProgress({ step: 'writing', done: 0, total: null });
    const { sheet } = await draft.document.toSheet();
    dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.writeDocumentSheet', { sheet }) } });
  },
};
