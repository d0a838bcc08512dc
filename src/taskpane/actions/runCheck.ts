import { numberText } from '../text/numberText';
import { hasTemplate, type PaneAction } from './paneAction';

/** Reads the workbook and judges it; changes nothing in it. */
export const runCheck: PaneAction = {
  name: 'runCheck',
  isAllowed: hasTemplate,
  stoppable: true,
  quick: false,
  run: async ({ port, clock, dispatch, signal, onProgress }) => {
    const began = clock.now().getTime();
    const { report, tasks, workbook } = await port.check({ signal, onProgress });
    const { error, warning, note } = report.counts;
    dispatch({
      type: 'checked',
      checked: { report, at: clock.now(), took: clock.now().getTime() - began },
      announcement: (t) =>
        t('done.runCheck', {
          errors: t('findings.errors', { n: numberText.count(error) }),
          warnings: t('findings.warnings', { n: numberText.count(warning) }),
          notes: t('findings.notes', { n: numberText.count(note) }),
        }),
    });
    // Year and commune in the heading may have been edited as well; the check has just read them.
    dispatch({ type: 'tasksAsked' });
    dispatch({ type: 'tasksRead', tasks });
    dispatch({ type: 'workbookRead', workbook });
  },
};
