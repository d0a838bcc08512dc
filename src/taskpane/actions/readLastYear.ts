import { lastYearOf, sourcesIn } from '../../check/merger';
import type { PaneAction } from './paneAction';

/** Reads the workbooks of the year before, from whose counts the results of the new commune are rebuilt. */
export const readLastYear: PaneAction<readonly File[]> = {
  name: 'readLastYear',
  isAllowed: ({ merging }) => merging.files !== null,
  stoppable: true,
  quick: false,
  run: async ({ port, dispatch, getState, signal, onProgress }, files) => {
    const read = await port.readOldFiles?.(files, { signal, onProgress });
    const old = getState().merging.files?.old ?? [];
    const year = old[0]?.plan.info.year ?? null;
    if (read === undefined || year === null) return;
    const { refused } = read;
    const lastYear =
      refused.length > 0 ? ({ kind: 'refused', refused } as const) : lastYearOf(sourcesIn(old), year, read.old);
    dispatch({ type: 'mergingChanged', merging: { lastYear, merged: null } });
  },
};
