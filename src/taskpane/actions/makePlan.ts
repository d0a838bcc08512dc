import { hasTemplate, type PaneAction } from './paneAction';
import { saveDocument } from './saveDocument';

/** The plan of the workbook as a Word file. */
export const makePlan: PaneAction = {
  name: 'makePlan',
  isAllowed: (state, capabilities) => capabilities.documents && hasTemplate(state),
  stoppable: false,
  quick: false,
  run: async (context) => saveDocument(context, await context.port.makePlan?.(context.onProgress)),
};
