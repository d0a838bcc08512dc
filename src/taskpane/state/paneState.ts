import type { CheckReport } from '../../check/report';
import type { Tasks } from '../../check/tasks';
import type { Language } from '../../i18n/languages';
import type { Catalogue, Translate } from '../../i18n/translate';
import type { CellPlace } from '../../workbook/parsed';
import type { ActionName } from '../actions/actionNames';
import type { EntryName } from './entries';
import type { TargetChange } from '../../check/targetChanges';
import type { PlanReading } from '../../documents/readPlan/planReading';
import type { PortFault } from '../port/portFault';
import type { DocumentDraft, MadeWorkbook, NewYear, OldFiles } from '../port/WorkbookPort';
import type { LastYear } from '../../check/merger';
import type { MergeQuestion } from '../../workbook/merge/mergeLine';
import type { ChangeRecord } from '../../excel/change/changeRecord';
import type { Progress } from '../../excel/progress';
import type { TemplateState } from '../../workbook/templateState';

export const TABS = ['tasks', 'targets', 'findings', 'documents', 'more'] as const;
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

/** A sheet of the template to go on with, by its id in the workbook description. */
export interface SheetLink {
  readonly id: string;
  readonly text: TextOf;
}

/** What stands in the bar on top until it is closed or the next action starts. */
export type Notice =
  | { readonly kind: 'fault'; readonly fault: PortFault; readonly retry: (() => void) | null }
  | {
      readonly kind: 'success' | 'info' | 'warning';
      readonly text: TextOf;
      readonly goToSheet?: SheetLink;
      /** What "Hoàn tác" takes back. */
      readonly undo?: ChangeRecord;
      /** Holds for the cell that was gone to, and goes with the next one. */
      readonly passing?: true;
    };

export interface Checked {
  readonly report: CheckReport;
  readonly at: Date;
  /** Milliseconds that the check took. */
  readonly took: number;
}

export type DocumentKind = 'plan' | 'report';

/** A document that was made and is being looked at. */
export interface Draft {
  readonly kind: DocumentKind;
  readonly document: DocumentDraft;
  /** Was something edited since it was made? */
  readonly stale: boolean;
}

/** Taking over targets from a plan: nothing read yet, read, or compared with the table of targets. */
export interface Reader {
  readonly reading: PlanReading | null;
  readonly changes: readonly TargetChange[] | null;
}

export const NOTHING_READ: Reader = { reading: null, changes: null };

/** Communes that become one, as far as it has come. */
export interface Merging {
  /** The workbooks that were chosen; `null` before that. */
  readonly files: OldFiles | null;
  readonly lastYear: LastYearFiles | null;
  /** What was made of them, and what is still asked. */
  readonly merged: Merged | null;
}

export const NOTHING_MERGED: Merging = { files: null, lastYear: null, merged: null };

/** Workbooks of the year before: their results, or why they are not to be used. */
export type LastYearFiles = LastYear | { readonly kind: 'refused'; readonly refused: OldFiles['refused'] };

export interface Merged {
  readonly questions: readonly MergeQuestion[];
  readonly hamlets: number;
  readonly made: MadeWorkbook;
}

/** The check that follows edits by itself. */
export interface Following {
  /** The user's setting. */
  readonly wanted: boolean;
  /** Stopped by "Dừng" until the user checks again. */
  readonly paused: boolean;
  /** Dialogs that are open: while one is, nothing changes behind it. */
  readonly dialogs: number;
}

export interface PaneState {
  /** `null` until Excel has answered for the first time. */
  readonly workbook: TemplateState | null;
  readonly tab: Tab;
  readonly checked: Checked | null;
  /** What is to be done, as it was last read; `null` before that. */
  readonly tasks: Tasks | null;
  /** Was something edited since the tasks were asked for? */
  readonly tasksStale: boolean;
  readonly draft: Draft | null;
  /** The line of "Khác" that has the pane to itself. */
  readonly opened: EntryName | null;
  readonly reader: Reader;
  /** What the plan of a later year would take over, as it was last asked for. */
  readonly newYear: NewYear | null;
  readonly merging: Merging;
  readonly following: Following;
  /** How many edits the pane has heard of: what was read before the last of them is old when it comes. */
  readonly edits: number;
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
  | { readonly type: 'workbookRead'; readonly workbook: TemplateState }
  | { readonly type: 'tabChosen'; readonly tab: Tab }
  | { readonly type: 'started'; readonly action: ActionName; readonly stoppable: boolean }
  | { readonly type: 'slow'; readonly phase: RunningPhase }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'stopAsked' }
  | { readonly type: 'ended' }
  | { readonly type: 'noticed'; readonly notice: Notice }
  | { readonly type: 'noticeClosed' }
  /** Without an announcement it is a check of its own accord, which leaves everything else where it is. */
  | {
      readonly type: 'checked';
      readonly checked: Checked;
      readonly announcement: TextOf | null;
      /** `edits` when the workbook was asked. */
      readonly edits: number;
    }
  | { readonly type: 'tasksAsked' }
  | { readonly type: 'tasksRead'; readonly tasks: Tasks; readonly edits: number }
  | { readonly type: 'announced'; readonly announcement: TextOf }
  | { readonly type: 'drafted'; readonly draft: Draft | null }
  | { readonly type: 'entryOpened'; readonly entry: EntryName | null }
  | { readonly type: 'readerChanged'; readonly reader: Reader }
  | { readonly type: 'yearBegun'; readonly newYear: NewYear | null }
  | { readonly type: 'mergingChanged'; readonly merging: Partial<Merging> }
  | { readonly type: 'followingChosen'; readonly wanted: boolean }
  | { readonly type: 'dialogOpened' | 'dialogClosed' }
  | { readonly type: 'edited' }
  | { readonly type: 'visited'; readonly place: CellPlace }
  | { readonly type: 'languageChosen'; readonly language: Language; readonly catalogue: Catalogue };

export const initialState = (language: Language, catalogue: Catalogue, follows = true): PaneState => ({
  workbook: null,
  tab: 'tasks',
  checked: null,
  tasks: null,
  tasksStale: false,
  draft: null,
  opened: null,
  reader: NOTHING_READ,
  newYear: null,
  merging: NOTHING_MERGED,
  following: { wanted: follows, paused: false, dialogs: 0 },
  edits: 0,
  stale: false,
  running: null,
  notice: null,
  announcement: null,
  visited: null,
  language,
  catalogue,
});
