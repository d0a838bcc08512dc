import { handOver } from './handOver';
import type { PaneAction } from './paneAction';

const FILE = 'xhht-ho-tro.json';

/** The file for whoever helps, as the user has just read it. */
export const saveSupportFile: PaneAction<string> = {
  name: 'saveSupportFile',
  isAllowed: (_, { savesFiles }) => savesFiles,
  stoppable: false,
  quick: false,
  run: ({ clock, dispatch }, text) => {
    try {
      handOver(clock, FILE, new Blob([text], { type: 'application/json' }));
      dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.saveDocument', { file: FILE }) } });
    } catch {
      dispatch({ type: 'noticed', notice: { kind: 'warning', text: (t) => t('done.saveDocument.failed') } });
    }
    return Promise.resolve();
  },
};
