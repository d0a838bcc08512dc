import type { TemplateOptions } from '../../excel/workbookEngine';
import type { CreatedTemplate } from '../../excel/draw/createTemplate';
import type { Notice, SheetLink } from '../state/paneState';
import { quotedList } from '../text/quotedList';
import { isReadOnly } from './paneAction';
import type { PaneAction } from './paneAction';

/** The sheet where entering figures begins. */
const FIRST_SHEET: SheetLink = { id: 'thongTin', text: (t) => t('start.goThere') };

const noticeOf = ({ added, renamed, chartsLeftOut }: CreatedTemplate): Notice => {
  if (added.length === 0) {
    return { kind: 'info', text: (t) => t('done.createTemplate.exists'), goToSheet: FIRST_SHEET };
  }
  if (renamed.length > 0) {
    const sheets = quotedList(renamed);
    return { kind: 'warning', text: (t) => t('done.createTemplate.renamed', { sheets }), goToSheet: FIRST_SHEET };
  }
  if (chartsLeftOut.length > 0) {
    const charts = quotedList(chartsLeftOut);
    return { kind: 'warning', text: (t) => t('done.createTemplate.charts', { charts }), goToSheet: FIRST_SHEET };
  }
  const n = added.length;
  return { kind: 'success', text: (t) => t('done.createTemplate', { n }), goToSheet: FIRST_SHEET };
};

export const createTemplate: PaneAction<TemplateOptions> = {
  name: 'createTemplate',
  isAllowed: (state) => state.workbook !== null && !isReadOnly(state),
  stoppable: false,
  quick: false,
  run: async ({ port, dispatch, onProgress }, options) => {
    const outcome = await port.createTemplate(options, onProgress);
    dispatch({ type: 'workbookRead', workbook: await port.state() });
    dispatch({ type: 'entryOpened', entry: null });
    dispatch({ type: 'noticed', notice: noticeOf(outcome) });
  },
};
