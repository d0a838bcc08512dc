import type { ReportOptions } from '../port/WorkbookPort';
import { hasTemplate, type PaneAction } from './paneAction';
import { runCheck } from './runCheck';

type Input = Pick<ReportOptions, 'internal' | 'names'>;

/** The report on the targets. Checks first, so that document and pane never say different things. */
export const makeReport: PaneAction<Input> = {
  name: 'makeReport',
  isAllowed: (state, capabilities) => capabilities.documents && hasTemplate(state),
  stoppable: true,
  quick: false,
  run: async ({ port, dispatch, signal, onProgress, then }, { names, internal }) => {
    await then(runCheck, undefined);
    const document = await port.makeReport?.({ signal, onProgress, names, internal });
    if (document === undefined) return;
    dispatch({ type: 'drafted', draft: { kind: 'report', document, stale: false } });
    dispatch({ type: 'announced', announcement: (t) => t('done.makeReport') });
  },
};
