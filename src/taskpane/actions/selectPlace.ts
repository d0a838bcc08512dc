import type { CellPlace } from '../../workbook/parsed';
import type { PaneAction } from './paneAction';

/** Shows a cell in the grid. The pane keeps its place and its focus. */
export const selectPlace: PaneAction<CellPlace> = {
  name: 'selectPlace',
  isAllowed: () => true,
  stoppable: false,
  quick: true,
  run: async ({ port, dispatch }, place) => {
    await port.select(place);
    dispatch({ type: 'visited', place });
  },
};
