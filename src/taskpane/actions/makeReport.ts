import { hasTemplate, type PaneAction } from './paneAction';
import { saveDocument } from './saveDocument';

/** The report on the targets as a Word file. */
export const makeReport: PaneAction = {
  name: 'makeReport',
  isAllowed: (state, capabilities) => capabilities.documents && hasTemplate(state),
  stoppable: false,
  quick: false,
  run: async (context) => {
    const report = context.getState().checked?.report ?? null;
    saveDocument(context, await context.port.makeReport?.(report, context.onProgress));
  },
};
