import { hasTemplate, type PaneAction } from './paneAction';

/** Reads the workbook and judges it; changes nothing in it. */
export const runCheck: PaneAction = {
  name: 'runCheck',
  isAllowed: hasTemplate,
  stoppable: true,
  quick: false,
  run: async ({ port, clock, dispatch, getState, signal, onProgress }) => {
    const { edits } = getState();
    const began = clock.now().getTime();
    const { report, tasks, workbook } = await port.check({ signal, onProgress });
    const { error, warning, note } = report.counts;
    dispatch({
      type: 'checked',
      checked: { report, at: clock.now(), took: clock.now().getTime() - began },
      edits,
      announcement: (t) =>
        t('done.runCheck', {
          errors: t('findings.errors', { n: error }),
          warnings: t('findings.warnings', { n: warning }),
          notes: t('findings.notes', { n: note }),
        }),
    });
    // Year and commune in the heading may have been edited as well; the check has just read them.
    dispatch({ type: 'tasksRead', tasks, edits });
    dispatch({ type: 'workbookRead', workbook });
  },
};
