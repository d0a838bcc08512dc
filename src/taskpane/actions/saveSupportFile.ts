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
    if (handOver({ clock, dispatch }, FILE, new Blob([text], { type: 'application/json' })))
      dispatch({ type: 'noticed', notice: { kind: 'success', text: (t) => t('done.saveDocument', { file: FILE }) } });
    return Promise.resolve();
  },
};
