/** The heavy half of the port: what knows the whole workbook. Loaded when it is first needed. */
import { acceptanceOf, type Accepted } from '../check/accepted';
import { checkState, finishInSlices, type CheckState } from '../check/check';
import { recheck } from '../check/incremental';
import type { CheckReport, Occurrence } from '../check/report';
import type { NewPlanOptions } from '../workbook/newPlan';
import { newPlan } from '../workbook/newPlan';
import type { ParsedWorkbook } from '../workbook/parsed';
import { parseInSlices } from '../workbook/parse/parse';
import { plantMistakes } from '../workbook/sample/mistakes';
import { samplePlan } from '../workbook/sample/samplePlan';
import { keepAcceptances } from './acceptances';
import { createTemplate, type CreatedTemplate } from './createTemplate';
import { ExcelFailure } from './errors';
import { writeFindingsSheet } from './findingsSheet';
import type { CheckOptions } from './progress';
import { readWorkbook } from './readWorkbook';
import { slices } from './slices';
import type { CommuneKind } from './templateState';

export interface TemplateOptions extends Required<NewPlanOptions> {
  readonly communeKind: CommuneKind;
}

export interface Acceptance {
  readonly ruleId: string;
  readonly occurrences: readonly Occurrence[];
  readonly reason: string;
}

const ISO_DAY = 10;

/** The day on the user's clock, not in Greenwich. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, ISO_DAY);
};

const refuseWhenAborted = (signal: AbortSignal): void => {
  if (signal.aborted) throw new ExcelFailure('cancelled', 'check', null);
};

const parse = async (snapshot: ParsedWorkbook['snapshot'], { signal, onProgress }: CheckOptions): Promise<ParsedWorkbook> => {
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

const read = async (options: CheckOptions): Promise<{ readonly parsed: ParsedWorkbook; readonly accepted: readonly Accepted[] }> => {
  options.onProgress({ step: 'reading', done: 0, total: null });
  const { snapshot, accepted } = await readWorkbook();
  refuseWhenAborted(options.signal);
  return { parsed: await parse(snapshot, options), accepted };
};

/** The last check is kept: the next one runs only the rules whose cells changed, and an acceptance is about its values. */
export const createEngine = () => {
  let last: { readonly state: CheckState; readonly accepted: readonly Accepted[] } | null = null;
  return {
    createTemplate: ({ communeKind, ...options }: TemplateOptions): Promise<CreatedTemplate> => {
      const plan = newPlan(options);
      return createTemplate({ ...plan, info: { ...plan.info, communeKind } });
    },

    fillSample: (): Promise<CreatedTemplate> => createTemplate(samplePlan({ year: new Date().getFullYear() }), plantMistakes),

    check: async (options: CheckOptions): Promise<CheckReport> => {
      const { parsed, accepted } = await read(options);
      options.onProgress({ step: 'rules', done: 0, total: null });
      const context = { today: today(), accepted };
      const steps = last === null ? checkState(parsed, context) : recheck(last.state, parsed, context);
      const state = await finishInSlices(steps, slices(() => refuseWhenAborted(options.signal)));
      last = { state, accepted };
      return state.report;
    },

    /** The workbook as it is now, for documents. */
    read,

    acceptFinding: async ({ ruleId, occurrences, reason }: Acceptance): Promise<void> => {
      if (last === null) throw new ExcelFailure('notFound', 'acceptFinding', null);
      const { parsed } = last.state;
      const own = occurrences.flatMap((occurrence) => acceptanceOf(ruleId, occurrence, parsed, reason) ?? []);
      const accepted = [...last.accepted, ...own];
      await keepAcceptances(accepted);
      last = { ...last, accepted };
    },

    writeFindingsSheet: (report: CheckReport): Promise<{ readonly sheet: string }> =>
      writeFindingsSheet(report, today().split('-').reverse().join('/')),
  };
};
