import type { PaneAction } from './paneAction';

/** Shows a sheet of the template, by its id in the workbook description. */
export const goToSheet: PaneAction<string> = {
  name: 'goToSheet',
  isAllowed: () => true,
  stoppable: false,
  quick: true,
  run: ({ port }, id) => port.goToSheet(id),
};
