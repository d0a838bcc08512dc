import type { UpgradeOutcome } from '../../excel/upgrade/upgradeTemplate';
import type { Notice, SheetLink } from '../state/paneState';
import { quotedList } from '../text/quotedList';
import type { PaneAction } from './paneAction';

/** Worked out from all the others: what is new is seen there first. */
const FIRST_SHEET: SheetLink = { id: 'tongQuan', text: (t) => t('start.goThere') };

const noticeOf = (outcome: UpgradeOutcome): Notice => {
  if (outcome.kind === 'current') return { kind: 'info', text: (t) => t('done.upgradeTemplate.current') };
  if (outcome.kind === 'upgraded') {
    const words = {
      version: outcome.to,
      sheets: outcome.sheets.length,
      columns: outcome.columns,
      rows: outcome.rows,
      fields: outcome.fields,
    };
    return { kind: 'success', text: (t) => t('done.upgradeTemplate', words), goToSheet: FIRST_SHEET };
  }
  const version = outcome.version ?? '–';
  return {
    kind: 'warning',
    text: (t) =>
      'sheets' in outcome
        ? t(`done.upgradeTemplate.${outcome.why}`, { sheets: quotedList(outcome.sheets) })
        : t(`done.upgradeTemplate.${outcome.why}`, { version }),
  };
};

/** Adds what came with later versions of the template; every cell that is there stays as it is. */
export const upgradeTemplate: PaneAction = {
  name: 'upgradeTemplate',
  isAllowed: ({ workbook }) => workbook?.kind === 'present' && workbook.age === 'older',
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, onProgress }) => {
    const outcome = await port.upgradeTemplate(onProgress);
    dispatch({ type: 'workbookRead', workbook: await port.state() });
    dispatch({ type: 'edited' });
    dispatch({ type: 'noticed', notice: noticeOf(outcome) });
  },
};
