import type { MadeWorkbook } from '../port/WorkbookPort';
import { handOver } from './handOver';
import type { PaneAction } from './paneAction';

/** Opens a workbook that was made here in a window of its own, or saves it where Excel would not. The one at hand stays as it is. */
export const openMade: PaneAction<MadeWorkbook> = {
  name: 'openMade',
  isAllowed: (_, { documents }) => documents,
  stoppable: false,
  quick: false,
  run: async ({ dispatch, clock, port }, { open, fileName, toFile }) => {
    if (await open()) {
      dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.openMade') } });
      return;
    }
    if (!port.capabilities.savesFiles) {
      dispatch({ type: 'noticed', notice: { kind: 'warning', text: (t) => t('done.openMade.refused') } });
      return;
    }
    if (!handOver({ clock, dispatch }, fileName, await toFile())) return;
    dispatch({
      type: 'noticed',
      notice: { kind: 'warning', text: (t) => t('done.openMade.saved', { file: fileName }) },
    });
  },
};
