import type { ActionContext, PaneAction } from '../actions/paneAction';
import { explainedFault, reopenPane } from '../opening/missingPart';
import type { PortFault } from '../port/portFault';
import type { WorkbookPort } from '../port/WorkbookPort';
import { BAR_AFTER, SPINNER_AFTER, type Clock } from './clock';
import { rememberFault } from './lastFaults';
import type { Store } from './store';

export interface Performer {
  /** Does the action unless it is not allowed or another one is running. Never rejects: failures become the bar on top. */
  perform<Input>(action: PaneAction<Input>, input: Input): Promise<void>;
  /** Asks the workbook anew whether it holds a template. Never rejects. */
  refresh(): Promise<void>;
  /** Asks the workbook something that changes nothing; `null` where it failed, which is told in the bar on top. */
  ask<Answer>(question: (port: WorkbookPort) => Promise<Answer>): Promise<Answer | null>;
  /** Asks the running action to stop. */
  stop(): void;
  /** Does a quick action of the pane's own accord: a failure of it is not told, and any action of the user's ends it. */
  follow(action: PaneAction): Promise<void>;
  endFollowing(): void;
}

/** How to go on after a fault, where that is not by doing the same again. */
const wayOn = ({ code }: PortFault, retry: (() => void) | null): (() => void) | null => {
  if (code === 'newBuild') return reopenPane;
  return code === 'cancelled' ? null : retry;
};

export const createPerformer = (port: WorkbookPort, store: Store, clock: Clock): Performer => {
  let current: AbortController | null = null;
  let following: AbortController | null = null;

  const endFollowing = (): void => {
    following?.abort();
    following = null;
  };

  const contextFor = (controller: AbortController): ActionContext => {
    const context: ActionContext = {
      port,
      clock,
      dispatch: store.dispatch,
      getState: store.getState,
      signal: controller.signal,
      onProgress: (progress) => {
        if (current === controller) store.dispatch({ type: 'progressed', progress });
      },
      then: (action, input) => action.run(context, input),
    };
    return context;
  };

  const report = async (error: unknown, retry: (() => void) | null): Promise<void> => {
    const fault = await explainedFault(error);
    rememberFault(fault, clock.now());
    store.dispatch({ type: 'noticed', notice: { kind: 'fault', fault, retry: wayOn(fault, retry) } });
    if (fault.code !== 'noTemplate') return;
    const workbook = await port.state().catch(() => null);
    if (workbook !== null) store.dispatch({ type: 'workbookRead', workbook });
  };

  const refresh = async (): Promise<void> => {
    try {
      store.dispatch({ type: 'workbookRead', workbook: await port.state() });
    } catch (error) {
      await report(error, () => void refresh());
    }
  };

  /** With feedback that grows with the time taken. */
  const runVisibly = async <Input>(
    action: PaneAction<Input>,
    input: Input,
    controller: AbortController,
  ): Promise<void> => {
    current = controller;
    store.dispatch({ type: 'started', action: action.name, stoppable: action.stoppable });
    const timers = [
      clock.after(SPINNER_AFTER, () => store.dispatch({ type: 'slow', phase: 'spinner' })),
      clock.after(BAR_AFTER, () => store.dispatch({ type: 'slow', phase: 'bar' })),
    ];
    try {
      await action.run(contextFor(controller), input);
    } finally {
      for (const cancel of timers) cancel();
      current = null;
      store.dispatch({ type: 'ended' });
    }
  };

  const perform = async <Input>(action: PaneAction<Input>, input: Input): Promise<void> => {
    if (!action.isAllowed(store.getState(), port.capabilities)) return;
    if (!action.quick && current !== null) return;
    if (!action.quick) endFollowing();
    const controller = new AbortController();
    try {
      await (action.quick ? action.run(contextFor(controller), input) : runVisibly(action, input, controller));
    } catch (error) {
      await report(error, () => void perform(action, input));
    }
  };

  const follow = async (action: PaneAction): Promise<void> => {
    if (!action.isAllowed(store.getState(), port.capabilities)) return;
    endFollowing();
    const controller = new AbortController();
    following = controller;
    try {
      await action.run(contextFor(controller), undefined);
    } catch {
      // A cell being edited, a protected sheet: the results stay marked as stale, and the user's own check tells why.
      return;
    }
  };

  const ask: Performer['ask'] = async (question) => {
    try {
      return await question(port);
    } catch (error) {
      await report(error, null);
      return null;
    }
  };

  return {
    perform,
    ask,
    follow,
    endFollowing,
    refresh,
    stop: () => {
      if (current === null) return;
      store.dispatch({ type: 'stopAsked' });
      current.abort();
    },
  };
};
