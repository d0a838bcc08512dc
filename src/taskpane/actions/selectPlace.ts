import type { CellPlace } from '../../workbook/parsed';
import type { HiddenBy } from '../../excel/selectCell';
import type { Notice } from '../state/paneState';
import { placeText } from '../text/placeText';
import type { PaneAction } from './paneAction';

const noticeOf = (hiddenBy: HiddenBy, place: CellPlace): Notice => ({
  kind: 'info',
  text: (t) => t(`place.hidden.${hiddenBy}`, { place: placeText(place) }),
  passing: true,
});

/** Shows a cell in the grid. The pane keeps its place and its focus. */
export const selectPlace: PaneAction<CellPlace> = {
  name: 'selectPlace',
  isAllowed: () => true,
  stoppable: false,
  quick: true,
  run: async ({ port, dispatch, getState }, place) => {
    const hiddenBy = await port.select(place);
    const { notice } = getState();
    if (hiddenBy !== null) dispatch({ type: 'noticed', notice: noticeOf(hiddenBy, place) });
    else if (notice !== null && notice.kind !== 'fault' && notice.passing) dispatch({ type: 'noticeClosed' });
    dispatch({ type: 'visited', place });
  },
};
