import type { MadeWorkbook } from '../port/WorkbookPort';
import { handOver } from './handOver';
import type { PaneAction } from './paneAction';

/** Hands a workbook that was made here over to the browser's own "save as". */
export const saveMade: PaneAction<MadeWorkbook> = {
  name: 'saveMade',
  isAllowed: (_, { savesFiles }) => savesFiles,
  stoppable: false,
  quick: false,
  run: async ({ dispatch, clock }, { fileName, toFile }) => {
    const content = await toFile();
    if (!handOver({ clock, dispatch }, fileName, content)) return;
    dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.saveMade', { file: fileName }) } });
  },
};
