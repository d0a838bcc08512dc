import type { PaneEvent, PaneState } from '../state/paneState';
import type { Clock } from '../state/clock';
import type { PortCapabilities, WorkbookPort } from '../port/WorkbookPort';
import type { ProgressListener } from '../../excel/progress';
import type { ActionName } from './actionNames';

/** What an action gets to do its work with. */
export interface ActionContext {
  readonly port: WorkbookPort;
  readonly clock: Clock;
  readonly dispatch: (event: PaneEvent) => void;
  readonly getState: () => PaneState;
  /** Aborted when the user presses "Dừng". */
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
  /** Does another action as a part of this one, under this one's name. */
  readonly then: <Input>(action: PaneAction<Input>, input: Input) => Promise<void>;
}

/** One thing a user can do. Button, menu, keyboard and ribbon all go through the same action. */
export interface PaneAction<Input = undefined> {
  readonly name: ActionName;
  /** Does it make sense now? (That nothing else runs is seen to by whoever performs it.) */
  readonly isAllowed: (state: PaneState, capabilities: PortCapabilities) => boolean;
  /** Can it be stopped half-way without harm? */
  readonly stoppable: boolean;
  /** Quick ones leave the bar on top and the progress of others alone. */
  readonly quick: boolean;
  readonly run: (context: ActionContext, input: Input) => Promise<void>;
}

export const hasTemplate = (state: PaneState): boolean => state.workbook?.kind === 'present';

/** A workbook of a newer template is only looked at: what stands in its cells is not known here. */
export const isReadOnly = ({ workbook }: PaneState): boolean =>
  workbook?.kind === 'present' && workbook.age === 'newer';

/** May something be written into the plan's workbook? */
export const mayWrite = (state: PaneState): boolean => hasTemplate(state) && !isReadOnly(state);
