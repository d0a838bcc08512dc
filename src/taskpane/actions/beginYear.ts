import type { YearAsked } from '../port/WorkbookPort';
import { hasTemplate, isReadOnly, type PaneAction } from './paneAction';

/** What the plan of a later year would take over from this workbook or a file, to be looked at first. */
export const beginYear: PaneAction<YearAsked> = {
  name: 'beginYear',
  isAllowed: (state, { documents }) => documents && (!hasTemplate(state) || !isReadOnly(state)),
  stoppable: true,
  quick: false,
  run: async ({ port, dispatch, signal, onProgress }, asked) => {
    const newYear = await port.beginYear?.(asked, { signal, onProgress });
    if (newYear === undefined) return;
    dispatch({ type: 'yearBegun', newYear });
    if (newYear.kind === 'carried') dispatch({ type: 'announced', announcement: (t) => t('done.beginYear') });
  },
};
