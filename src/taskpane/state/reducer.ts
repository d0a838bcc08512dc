import type { PaneEvent, PaneState, Running } from './paneState';

const withRunning = (state: PaneState, change: Partial<Running>): PaneState =>
  state.running === null ? state : { ...state, running: { ...state.running, ...change } };

/** Without its template a workbook has no results either. */
const withWorkbook = (state: PaneState, workbook: PaneState['workbook']): PaneState =>
  workbook?.kind === 'none' ? { ...state, workbook, checked: null, stale: false, tab: 'targets' } : { ...state, workbook };

export const reduce = (state: PaneState, event: PaneEvent): PaneState => {
  switch (event.type) {
    case 'workbookRead':
      return withWorkbook(state, event.workbook);
    case 'tabChosen':
      return { ...state, tab: event.tab };
    case 'started':
      return {
        ...state,
        notice: null,
        running: { action: event.action, phase: 'quiet', progress: null, stoppable: event.stoppable, stopping: false },
      };
    case 'slow':
      return withRunning(state, { phase: event.phase });
    case 'progressed':
      return withRunning(state, { progress: event.progress });
    case 'stopAsked':
      return withRunning(state, { stopping: true });
    case 'ended':
      return { ...state, running: null };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'noticeClosed':
      return { ...state, notice: null };
    case 'checked':
      return {
        ...state,
        checked: { report: event.report, at: event.at },
        announcement: event.announcement,
        stale: false,
        visited: null,
      };
    case 'edited':
      // Edits before the first check make nothing stale; a second edit changes nothing, so nothing is drawn again.
      return state.checked === null || state.stale ? state : { ...state, stale: true };
    case 'visited':
      return { ...state, visited: event.place };
    case 'languageChosen':
      return { ...state, language: event.language, catalogue: event.catalogue };
  }
};
