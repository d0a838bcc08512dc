/** What the task pane asks of Excel, in one object: each method is one thing done in the workbook. */
import { acceptanceOf, type Accepted } from '../check/accepted';
import { checkInSlices } from '../check/check';
import type { CellFix, CheckReport } from '../check/report';
import type { NewPlanOptions } from '../workbook/newPlan';
import { newPlan } from '../workbook/newPlan';
import type { CellPlace, ParsedWorkbook } from '../workbook/parsed';
import { parseInSlices } from '../workbook/parse/parse';
import { samplePlan } from '../workbook/sample/samplePlan';
import { keepAcceptances } from './acceptances';
import { applyFixes } from './applyFixes';
import { createTemplate } from './createTemplate';
import { ExcelFailure } from './errors';
import { writeFindingsSheet } from './findingsSheet';
import { readWorkbook } from './readWorkbook';
import { selectCell, showTemplateSheet } from './selectCell';
import { slices } from './slices';
import { templateState, type CommuneKind } from './templateState';
import { watchEdits } from './watchEdits';

interface Progress {
  readonly step: 'sheets' | 'formulas' | 'reading' | 'parsing' | 'rules' | 'writing' | 'document';
  readonly done: number;
  readonly total: number | null;
}
type ProgressListener = (progress: Progress) => void;

interface CheckOptions {
  readonly signal: AbortSignal;
  readonly onProgress: ProgressListener;
}

interface TemplateOptions extends Required<NewPlanOptions> {
  readonly communeKind: CommuneKind;
}

interface Acceptance {
  readonly ruleId: string;
  readonly places: readonly CellPlace[];
  readonly reason: string;
}

/** The last reading of the workbook: an acceptance is about the values that the user saw. */
interface LastCheck {
  readonly parsed: ParsedWorkbook;
  readonly accepted: readonly Accepted[];
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

const checkWorkbook = async (options: CheckOptions): Promise<LastCheck & { readonly report: CheckReport }> => {
  const { signal, onProgress } = options;
  onProgress({ step: 'reading', done: 0, total: null });
  const { snapshot, accepted } = await readWorkbook();
  refuseWhenAborted(signal);
  const parsed = await parse(snapshot, options);
  onProgress({ step: 'rules', done: 0, total: null });
  const report = await checkInSlices(parsed, { today: today(), accepted }, slices(() => refuseWhenAborted(signal)));
  return { parsed, accepted, report };
};

/** Keeps an edit listener alive for as long as somebody listens; edits of ours while writing are not the user's. */
const editWatch = () => {
  let quiet = 0;
  return {
    quietly: async <T>(work: () => Promise<T>): Promise<T> => {
      quiet += 1;
      try {
        return await work();
      } finally {
        quiet -= 1;
      }
    },
    onEdited: (listener: () => void): (() => void) => {
      const watching = watchEdits(() => {
        if (quiet === 0) listener();
      });
      // Without the event the pane still works; it only cannot say that figures have changed.
      watching.catch(() => undefined);
      return () => {
        watching.then((stop) => stop()).catch(() => undefined);
      };
    },
  };
};

/** `listenToRequests`: how the ribbon's wishes reach the pane. */
export const createWorkbookPort = (listenToRequests: (listener: (request: string) => void) => () => void) => {
  const { quietly, onEdited } = editWatch();
  let last: LastCheck | null = null;
  return {
    capabilities: { documents: false, sample: isEmbedded(), freeze: false, findingsSheet: true, acceptance: true },
    state: templateState,
    createTemplate: ({ communeKind, ...options }: TemplateOptions, onProgress: ProgressListener) => {
      onProgress({ step: 'sheets', done: 0, total: null });
      const plan = newPlan(options);
      return quietly(() => createTemplate({ ...plan, info: { ...plan.info, communeKind } }));
    },
    fillSample: async (onProgress: ProgressListener) => {
      onProgress({ step: 'sheets', done: 0, total: null });
      await quietly(() => createTemplate(samplePlan({ year: new Date().getFullYear() })));
    },
    check: async (options: CheckOptions): Promise<CheckReport> => {
      const { report, ...rest } = await checkWorkbook(options);
      last = rest;
      return report;
    },
    select: selectCell,
    applyFixes: async (fixes: readonly CellFix[], onProgress: ProgressListener) => {
      onProgress({ step: 'writing', done: 0, total: fixes.length });
      const { applied, changedMeanwhile, notTaken } = await quietly(() => applyFixes(fixes));
      return { applied: applied.length, kept: [...changedMeanwhile, ...notTaken].map(({ place }) => place) };
    },
    acceptFinding: async ({ ruleId, places, reason }: Acceptance): Promise<void> => {
      const one = last === null ? undefined : acceptanceOf(ruleId, { cells: places, values: {} }, last.parsed, reason);
      if (last === null || one === undefined) throw new ExcelFailure('notFound', 'acceptFinding', null);
      const accepted = [...last.accepted, one];
      await keepAcceptances(accepted);
      last = { ...last, accepted };
    },
    goToSheet: showTemplateSheet,
    writeFindingsSheet: (report: CheckReport) => quietly(() => writeFindingsSheet(report, today().split('-').reverse().join('/'))),
    onEdited,
    onCheckRequested: (listener: () => void): (() => void) =>
      listenToRequests((request) => {
        if (request === 'check') listener();
      }),
  };
};

/** The embedded workbook of this project's own page: there, and only there, invented figures are offered. */
const isEmbedded = (): boolean => new URLSearchParams(location.search).get('_host_Info')?.startsWith('excel$embedded') ?? false;
