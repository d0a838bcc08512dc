import type { MadeWorkbook } from '../port/WorkbookPort';
import type { PaneAction } from './paneAction';

/** Opens a workbook that was made here in a window of its own. The one at hand stays as it is. */
export const openMade: PaneAction<MadeWorkbook> = {
  name: 'openMade',
  isAllowed: (_, { documents }) => documents,
  stoppable: false,
  quick: false,
  run: async ({ dispatch }, { open }) => {
    const opened = await open();
    dispatch({
      type: 'noticed',
      notice: opened
        ? { kind: 'success', text: (t) => t('done.openMade') }
        : { kind: 'warning', text: (t) => t('done.openMade.refused') },
    });
  },
};
