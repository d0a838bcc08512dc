import type { CheckReport } from '../../check/report';
import type { Language } from '../../i18n/language';
import type { Catalogue, Translate } from '../../i18n/translate';
import type { CellPlace } from '../../workbook/parsed';
import type { ActionName } from '../actions/actionNames';
import type { PortFault } from '../host/portFault';
import type { Progress, WorkbookState } from '../host/WorkbookPort';

export const TABS = ['targets', 'findings', 'more'] as const;
export type Tab = (typeof TABS)[number];

/** How much of running work is shown, by how long it has taken. */
export type RunningPhase = 'quiet' | 'spinner' | 'bar';

export interface Running {
  readonly action: ActionName;
  readonly phase: RunningPhase;
  readonly progress: Progress | null;
  readonly stoppable: boolean;
  readonly stopping: boolean;
}

/** A text that is made when it is shown, in the language of that moment. */
export type TextOf = (t: Translate) => string;

/** What stands in the bar on top until it is closed or the next action starts. */
export type Notice =
  | { readonly kind: 'fault'; readonly fault: PortFault; readonly retry: (() => void) | null }
  | { readonly kind: 'success' | 'info' | 'warning'; readonly text: TextOf; readonly goToSheet?: string };

export interface Checked {
  readonly report: CheckReport;
  readonly at: Date;
}

export interface PaneState {
  /** `null` until Excel has answered for the first time. */
  readonly workbook: WorkbookState | null;
  readonly tab: Tab;
  readonly checked: Checked | null;
  /** Was something edited since the last check? */
  readonly stale: boolean;
  readonly running: Running | null;
  readonly notice: Notice | null;
  /** Said by the screen reader, never shown. */
  readonly announcement: TextOf | null;
  /** The place that was gone to last, so that the list shows where the user is. */
  readonly visited: CellPlace | null;
  readonly language: Language;
  readonly catalogue: Catalogue;
}

export type PaneEvent =
  | { readonly type: 'workbookRead'; readonly workbook: WorkbookState }
  | { readonly type: 'tabChosen'; readonly tab: Tab }
  | { readonly type: 'started'; readonly action: ActionName; readonly stoppable: boolean }
  | { readonly type: 'slow'; readonly phase: RunningPhase }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'stopAsked' }
  | { readonly type: 'ended' }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'noticeClosed' }
  | { readonly type: 'checked'; readonly report: CheckReport; readonly at: Date; readonly announcement: TextOf }
  | { readonly type: 'edited' }
  | { readonly type: 'visited'; readonly place: CellPlace }
  | { readonly type: 'languageChosen'; readonly language: Language; readonly catalogue: Catalogue };

export const initialState = (language: Language, catalogue: Catalogue): PaneState => ({
  workbook: null,
  tab: 'targets',
  checked: null,
  stale: false,
  running: null,
  notice: null,
  announcement: null,
  visited: null,
  language,
  catalogue,
});
