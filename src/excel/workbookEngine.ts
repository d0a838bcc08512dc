/** The heavy half of the port: what knows the whole workbook. Loaded when it is first needed. */
import { acceptancesOf, renewed, withoutAcceptanceOf } from '../check/accepted';
import type { Accepted } from '../check/acceptedForm';
import { candidatesFor, type Candidate } from '../check/candidates';
import { checkState, finishInSlices, type CheckState } from '../check/check';
import { recheck } from '../check/incremental';
import type { CheckReport, Occurrence } from '../check/report';
import { newTargetRows, targetChanges, type TargetChange } from '../check/targetChanges';
import { whatIf, type Supposition, type WhatIf } from '../check/whatIf';
import { localDay } from '../workbook/localDay';
import type { NewPlanOptions } from '../workbook/newPlan';
import { newPlan } from '../workbook/newPlan';
import type { ParsedWorkbook } from '../workbook/parsed';
import { parseInSlices } from '../workbook/parse/parse';
import { plantMistakes } from '../workbook/sample/mistakes';
import { samplePlan } from '../workbook/sample/samplePlan';
import type { Plan } from '../workbook/plan';
import type { TargetCells } from '../workbook/targetRow';
import { keepAcceptances } from './change/acceptances';
import { createTemplate, type CreatedTemplate } from './draw/createTemplate';
import { ExcelFailure } from './errors';
import { writeFindingsSheet } from './draw/findingsSheet';
import type { CheckOptions } from './progress';
import { readWorkbook } from './read/readWorkbook';
import { slices } from './slices';
import type { CommuneKind } from './read/templateState';
import { upgradeTemplate, type UpgradeOutcome } from './upgrade/upgradeTemplate';

export interface TemplateOptions extends Required<NewPlanOptions> {
  readonly communeKind: CommuneKind;
  /** In place of the usual targets. */
  readonly targets?: readonly TargetCells[];
}

/** Rows of the plan's table for targets that were read elsewhere. */
const targetRowsOf = (targets: readonly TargetCells[]): Plan['targets'] =>
  newTargetRows(targets).map((target) => ({
    ...target,
    lead: null,
    due: null,
    evidence: null,
    ownNumerator: null,
    ownDenominator: null,
  }));

export interface Acceptance {
  readonly ruleId: string;
  readonly occurrences: readonly Occurrence[];
  readonly reason: string;
}

const today = (): string => localDay(new Date());

const refuseWhenAborted = (signal: AbortSignal): void => {
  if (signal.aborted) throw new ExcelFailure('cancelled', 'check', null);
};

const parse = async (
  snapshot: ParsedWorkbook['snapshot'],
  { signal, onProgress }: CheckOptions,
): Promise<ParsedWorkbook> => {
  const { yieldEvery, pause, now } = slices(() => refuseWhenAborted(signal));
  const steps = parseInSlices(snapshot);
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - since < yieldEvery) continue;
    onProgress({ step: 'parsing', done: step.value.rowsRead, total: step.value.rowsInAll });
    await pause();
    since = now();
  }
};

const read = async (
  options: CheckOptions,
): Promise<{ readonly parsed: ParsedWorkbook; readonly accepted: readonly Accepted[] }> => {
  options.onProgress({ step: 'reading', done: 0, total: null });
  const { snapshot, accepted } = await readWorkbook();
  refuseWhenAborted(options.signal);
  return { parsed: await parse(snapshot, options), accepted };
};

/** The last check is kept: the next one runs only the rules whose cells changed, and an acceptance is about its values. */
export const createEngine = () => {
  let last: { readonly state: CheckState; readonly accepted: readonly Accepted[] } | null = null;
  const lastCheck = (action: string) => {
    if (last === null) throw new ExcelFailure('notFound', action, null);
    return last;
  };
  return {
    createTemplate: ({ communeKind, targets, ...options }: TemplateOptions): Promise<CreatedTemplate> => {
      const plan = newPlan(options);
      const rows = targets === undefined ? plan.targets : targetRowsOf(targets);
      return createTemplate({ ...plan, info: { ...plan.info, communeKind }, targets: rows });
    },

    /** New sheets begin as in a new plan; its year stands on a sheet that every version has. */
    upgradeTemplate: (): Promise<UpgradeOutcome> => upgradeTemplate(newPlan({ year: new Date().getFullYear() })),

    fillSample: (): Promise<CreatedTemplate> =>
      createTemplate(samplePlan({ year: new Date().getFullYear() }), plantMistakes),

    check: async (options: CheckOptions): Promise<CheckReport> => {
      const { parsed, accepted } = await read(options);
      options.onProgress({ step: 'rules', done: 0, total: null });
      const context = { today: today(), accepted };
      const steps = last === null ? checkState(parsed, context) : recheck(last.state, parsed, context);
      const state = await finishInSlices(
        steps,
        slices(() => refuseWhenAborted(options.signal)),
      );
      last = { state, accepted };
      return state.report;
    },

    /** The workbook as it is now, for documents. */
    read,

    acceptFinding: async ({ ruleId, occurrences, reason }: Acceptance): Promise<void> => {
      const { state, accepted: before } = lastCheck('acceptFinding');
      const accepted = [...renewed(before, state), ...acceptancesOf(ruleId, occurrences, state, reason)];
      await keepAcceptances(accepted);
      last = { state, accepted };
    },

    withdrawAcceptance: async ({ ruleId, occurrences }: Omit<Acceptance, 'reason'>): Promise<void> => {
      const { state, accepted } = lastCheck('withdrawAcceptance');
      const left = renewed(withoutAcceptanceOf(accepted, ruleId, occurrences, state.parsed), state);
      await keepAcceptances(left);
      last = { state, accepted: left };
    },

    /** What the last check read and found. */
    checked: (): CheckState => lastCheck('checked').state,

    candidates: (targetRow: number): readonly Candidate[] =>
      candidatesFor(lastCheck('candidates').state.parsed, targetRow),

    suppose: (targetRow: number, supposition: Supposition): WhatIf | null =>
      whatIf(lastCheck('suppose').state.parsed, targetRow, supposition) ?? null,

    compareTargets: async (targets: readonly TargetCells[], options: CheckOptions): Promise<readonly TargetChange[]> =>
      targetChanges((await read(options)).parsed, targets),

    writeFindingsSheet: (report: CheckReport): Promise<{ readonly sheet: string }> =>
      writeFindingsSheet(report, today().split('-').reverse().join('/')),
  };
};
