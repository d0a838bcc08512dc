/**
 * A check session: what pane and command line share. Reads a workbook, checks it, checks it again after edits, and answers
 * questions about the last check. How a workbook is read and where acceptances are kept comes from outside.
 */
import { RULE_SETS } from '../domain/regulations/ruleSets';
import type { ParsedWorkbook } from '../workbook/parsed';
import { parseInSlices } from '../workbook/parse/parse';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { finishInSlices, type Slices } from '../workbook/steps';
import type { TakenTarget } from '../workbook/corrections';
import { formerTemplate } from '../workbook/upgrade/upgradePath';
import { acceptancesOf, renewed, withoutAcceptanceOf } from './accepted';
import type { Accepted } from './acceptedForm';
import { candidatesFor, type Candidate } from './candidates';
import { checkState, openContext, type CheckState } from './check';
import { recheck } from './incremental';
import type { Occurrence } from './report';
import { targetChanges, type TargetChange } from './targetChanges';
import { tasksOf, type Tasks } from './tasks';
import { whatIf, type Supposition, type WhatIf } from './whatIf';

/** A workbook as it is now. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  /** Accepted findings that travel with the file. */
  readonly accepted: readonly Accepted[];
}

/** Where the workbook is. */
export interface SessionSource {
  readonly read: () => Promise<Reading>;
  /** Replaces what is accepted, where the next reading finds it. */
  readonly keep: (accepted: readonly Accepted[]) => Promise<void>;
  /** ISO date of the day of a check. */
  readonly today: () => string;
  /** How often work gives way. `onPause` throws where the work is to end. */
  readonly slices: (onPause: () => void) => Slices;
}

export interface SessionProgress {
  readonly step: 'reading' | 'parsing' | 'rules';
  readonly done: number;
  /** `null` where it is not known how much there is. */
  readonly total: number | null;
}

export interface SessionOptions {
  /** Aborting ends it with the failure 'cancelled'. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SessionProgress) => void;
}

/** The work was stopped, or something was asked about a check that was never made. */
export class SessionFailure extends Error {
  override readonly name = 'SessionFailure';

  constructor(
    readonly code: 'cancelled' | 'notFound',
    action: string,
  ) {
    super(`${action}: ${code}`);
  }
}

/** Findings of one rule that the user lets stand. Each lapses when one of its cells changes. */
export interface Acceptance {
  readonly ruleId: string;
  readonly occurrences: readonly Occurrence[];
  readonly reason: string;
}

export type AcceptedFinding = Omit<Acceptance, 'reason'>;

export interface ReadPlan {
  readonly parsed: ParsedWorkbook;
  readonly accepted: readonly Accepted[];
}

export interface Checked extends CheckState {
  readonly today: string;
  readonly tasks: Tasks;
  readonly accepted: readonly Accepted[];
}

export type CheckSession = ReturnType<typeof createSession>;

/** The last check is kept: the next one runs only the rules whose cells changed, and an acceptance is about its values. */
export const createSession = (source: SessionSource) => {
  let last: Checked | null = null;
  const lastCheck = (action: string): Checked => {
    if (last === null) throw new SessionFailure('notFound', action);
    return last;
  };

  const slicesFor = ({ signal }: SessionOptions): Slices =>
    source.slices(() => {
      if (signal?.aborted === true) throw new SessionFailure('cancelled', 'check');
    });

  const read = async (options: SessionOptions = {}): Promise<ReadPlan> => {
    const { signal, onProgress } = options;
    onProgress?.({ step: 'reading', done: 0, total: null });
    const { snapshot, accepted } = await source.read();
    if (signal?.aborted === true) throw new SessionFailure('cancelled', 'read');
    const former = await formerTemplate(snapshot.templateVersion);
    const steps = parseInSlices(snapshot, former);
    const parsed = await finishInSlices(steps, slicesFor(options), ({ rowsRead, rowsInAll }) =>
      onProgress?.({ step: 'parsing', done: rowsRead, total: rowsInAll }),
    );
    return { parsed, accepted };
  };

  /** `change` is worked out of what the last check found; what it found does not change. */
  const keepAccepted = async (action: string, change: (last: Checked) => readonly Accepted[]): Promise<void> => {
    const checked = lastCheck(action);
    const accepted = change(checked);
    await source.keep(accepted);
    last = { ...checked, accepted };
  };

  return {
    /** The workbook as it is now, not checked. */
    read,

    check: async (options: SessionOptions = {}): Promise<Checked> => {
      const { parsed, accepted } = await read(options);
      options.onProgress?.({ step: 'rules', done: 0, total: null });
      const today = source.today();
      const context = { today, accepted };
      const steps = last === null ? checkState(parsed, context) : recheck(last, parsed, context);
      const state = await finishInSlices(steps, slicesFor(options));
      last = { ...state, tasks: tasksOf(parsed, state.report.targets, today), today, accepted };
      return last;
    },

    /** What is to be done, by the workbook as it is now: its targets are judged, its rules are not run. */
    tasks: async (options: SessionOptions = {}): Promise<ReadPlan & { readonly tasks: Tasks }> => {
      const reading = await read(options);
      const today = source.today();
      const { targets } = openContext(reading.parsed, today, RULE_SETS);
      const results = targets.map(({ result }) => result);
      return { ...reading, tasks: tasksOf(reading.parsed, results, today) };
    },

    /** What the last check read and found. */
    checked: (): Checked => lastCheck('checked'),

    acceptFinding: ({ ruleId, occurrences, reason }: Acceptance): Promise<void> =>
      keepAccepted('acceptFinding', (checked) => [
        ...renewed(checked.accepted, checked),
        ...acceptancesOf(ruleId, occurrences, checked, reason),
      ]),

    withdrawAcceptance: ({ ruleId, occurrences }: AcceptedFinding): Promise<void> =>
      keepAccepted('withdrawAcceptance', (checked) =>
        renewed(withoutAcceptanceOf(checked.accepted, ruleId, occurrences, checked.parsed), checked),
      ),

    candidates: (targetRow: number): readonly Candidate[] => candidatesFor(lastCheck('candidates'), targetRow),

    /** `null` for a row that is not there. Nothing is written. */
    suppose: (targetRow: number, supposition: Supposition): WhatIf | null =>
      whatIf(lastCheck('suppose'), targetRow, supposition) ?? null,

    /** What targets taken over would change in the workbook as it is now. Nothing is written. */
    compareTargets: async (
      targets: readonly TakenTarget[],
      options: SessionOptions = {},
    ): Promise<readonly TargetChange[]> => targetChanges((await read(options)).parsed, targets),
  };
};
