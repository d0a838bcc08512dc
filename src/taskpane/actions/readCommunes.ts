import type { PaneAction } from './paneAction';

/** Reads the workbooks of communes that become one, or of one that is parted. Anew: what was made of others is gone. */
export const readCommunes: PaneAction<readonly File[]> = {
  name: 'readCommunes',
  isAllowed: (_, { documents }) => documents,
  stoppable: true,
  quick: false,
  run: async ({ port, dispatch, signal, onProgress }, files) => {
    const read = await port.readOldFiles?.(files, { signal, onProgress });
    if (read !== undefined)
      dispatch({ type: 'mergingChanged', merging: { files: read, lastYear: null, merged: null } });
  },
};
