import {
  NOTHING_MERGED,
  NOTHING_READ,
  type Following,
  type PaneEvent,
  type PaneState,
  type Running,
} from './paneState';

const withRunning = (state: PaneState, change: Partial<Running>): PaneState =>
  state.running === null ? state : { ...state, running: { ...state.running, ...change } };

/** Without its template a workbook has no results either. */
const withWorkbook = (state: PaneState, workbook: PaneState['workbook']): PaneState =>
  workbook?.kind === 'none'
    ? { ...state, workbook, checked: null, tasks: null, draft: null, stale: false, tab: 'tasks' }
    : { ...state, workbook };

const withFollowing = (state: PaneState, change: Partial<Following>): PaneState => ({
  ...state,
  following: { ...state.following, ...change },
});

/** Edits before the first check make nothing stale; a second edit changes nothing that is drawn. */
const edited = (before: PaneState): PaneState => {
  const state = { ...before, edits: before.edits + 1 };
  const { checked, draft, stale } = state;
  const draftAges = draft !== null && !draft.stale;
  const tasksAge = state.tasks !== null && !state.tasksStale;
  if ((checked === null || stale) && !draftAges && !tasksAge) return state;
  return {
    ...state,
    stale: checked !== null,
    tasksStale: state.tasks !== null,
    draft: draftAges ? { ...draft, stale: true } : draft,
  };
};

/** A check that follows edits leaves alone where the user is, and says nothing. */
const withCheck = (
  state: PaneState,
  { checked, announcement, edits }: Extract<PaneEvent, { type: 'checked' }>,
): PaneState => {
  const fresh = { ...state, checked, stale: edits !== state.edits };
  return announcement === null
    ? fresh
    : { ...fresh, announcement, visited: null, following: { ...state.following, paused: false } };
};

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
        // Words that are the same as before are said only if they were gone in between.
        announcement: null,
        running: { action: event.action, phase: 'quiet', progress: null, stoppable: event.stoppable, stopping: false },
      };
    case 'slow':
      return withRunning(state, { phase: event.phase });
    case 'progressed':
      return withRunning(state, { progress: event.progress });
    case 'stopAsked':
      return state.running === null ? state : withRunning(withFollowing(state, { paused: true }), { stopping: true });
    case 'ended':
      return { ...state, running: null };
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'noticeClosed':
      return { ...state, notice: null };
    case 'checked':
      return withCheck(state, event);
    case 'tasksAsked':
      return { ...state, tasksStale: false };
    case 'tasksRead':
      return { ...state, tasks: event.tasks, tasksStale: event.edits !== state.edits };
    case 'announced':
      return { ...state, announcement: event.announcement };
    case 'drafted':
      return { ...state, draft: event.draft };
    case 'entryOpened':
      return { ...state, opened: event.entry, reader: NOTHING_READ, newYear: null, merging: NOTHING_MERGED };
    case 'readerChanged':
      return { ...state, reader: event.reader };
    case 'yearBegun':
      return { ...state, newYear: event.newYear };
    case 'mergingChanged':
      return { ...state, merging: { ...state.merging, ...event.merging } };
    case 'followingChosen':
      return withFollowing(state, { wanted: event.wanted, paused: false });
    case 'dialogOpened':
      return withFollowing(state, { dialogs: state.following.dialogs + 1 });
    case 'dialogClosed':
      return withFollowing(state, { dialogs: state.following.dialogs - 1 });
    case 'edited':
      // What was shown of a new year was made of other figures.
      return edited(state.newYear === null ? state : { ...state, newYear: null });
    case 'visited':
      return { ...state, visited: event.place };
    case 'languageChosen':
      return { ...state, language: event.language, catalogue: event.catalogue };
  }
};
