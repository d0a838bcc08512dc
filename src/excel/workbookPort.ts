/** What the task pane asks of Excel, in one object: each method is one thing done in the workbook. */
import { cellsOfFixes, type CheckReport, type Fix } from '../check/report';
import type { AcceptedFinding, Acceptance } from '../check/session';
import type { TargetChange } from '../check/targetChanges';
import type { Supposition } from '../check/whatIf';
import type { CellPlace } from '../workbook/parsed';
import type { TakenTarget } from '../workbook/corrections';
import type { CheckOptions, ProgressListener } from './progress';
import { selectCell } from './selectCell';
import { watchEdits } from './watchEdits';
import type { CheckOutcome, createEngine, TasksOutcome, TemplateOptions } from './workbookEngine';
import type { ChangeRecord } from './change/changeRecord';
import type { Undone } from './change/undoChange';
import type { DocumentSheet } from './draw/writeReportSheet';

export interface FixSummary {
  /** Cells changed. */
  readonly applied: number;
  /** Cells left as they were, because they no longer held `before` or could not be written. */
  readonly kept: readonly CellPlace[];
  /** What takes it back. */
  readonly record: ChangeRecord;
}

export interface FreezeSummary {
  /** Cells that call no function of ours any more. */
  readonly replaced: number;
  /** Cells and defined names that still do. */
  readonly left: number;
  readonly record: ChangeRecord;
}

/**
 * Edits of ours are not the user's. Excel tells of them after the writing is over, and says whose they are; where it does
 * not, what is told while something is being written is taken for ours.
 */
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
      const watching = watchEdits(({ own }) => {
        if (!(own ?? quiet > 0)) listener();
      });
      // Without the event the pane still works; it only cannot say that figures have changed.
      watching.catch(() => undefined);
      return () => {
        watching.then((stop) => stop()).catch(() => undefined);
      };
    },
  };
};

/** The embedded workbook of this project's own page: there, and only there, invented figures are offered. */
const isEmbedded = (): boolean =>
  new URLSearchParams(location.search).get('_host_Info')?.startsWith('excel$embedded') ?? false;

/** Comparing Excel with our model of it is for whoever helps the project: in development, or where the address asks for it. */
const comparesWithExcel = (): boolean =>
  process.env.NODE_ENV === 'development' || new URLSearchParams(location.search).has('conformance');

/** Fetched once, when something that knows the whole workbook is asked for; the pane itself is on screen by then. */
const engineOnDemand = () => {
  let engine: Promise<ReturnType<typeof createEngine>> | null = null;
  return () =>
    (engine ??= import('./workbookEngine')
      .then((module) => module.createEngine())
      .catch((error: unknown) => {
        // What could not be fetched once may be fetched later.
        engine = null;
        throw error;
      }));
};

/** `listenToRequests`: how the ribbon's wishes reach the pane. */
export const createWorkbookPort = (listenToRequests: (listener: (request: string) => void) => () => void) => {
  const { quietly, onEdited } = editWatch();
  const engine = engineOnDemand();
  return {
    capabilities: {
      documents: false,
      sample: isEmbedded(),
      freeze: true,
      findingsSheet: true,
      acceptance: true,
      conformance: comparesWithExcel(),
    },
    state: async () => (await import('./read/templateState')).templateState(),
    createTemplate: async (options: TemplateOptions, onProgress: ProgressListener) => {
      onProgress({ step: 'sheets', done: 0, total: null });
      const { createTemplate } = await engine();
      return quietly(() => createTemplate(options));
    },
    upgradeTemplate: async (onProgress: ProgressListener) => {
      onProgress({ step: 'sheets', done: 0, total: null });
      const { upgradeTemplate } = await engine();
      return quietly(upgradeTemplate);
    },
    fillSample: async (onProgress: ProgressListener): Promise<void> => {
      onProgress({ step: 'sheets', done: 0, total: null });
      const { fillSample } = await engine();
      await quietly(fillSample);
    },
    check: async (options: CheckOptions): Promise<CheckOutcome> => (await engine()).check(options),
    tasks: async (options: CheckOptions): Promise<TasksOutcome> => (await engine()).tasks(options),
    /** The workbook as it is now, for documents. */
    read: async (options: CheckOptions) => (await engine()).read(options),
    select: selectCell,
    applyFixes: async (fixes: readonly Fix[], onProgress: ProgressListener): Promise<FixSummary> => {
      onProgress({ step: 'writing', done: 0, total: cellsOfFixes(fixes) });
      const { applyFixes } = await import('./change/applyFixes');
      const { applied, changedMeanwhile, notTaken, record } = await quietly(() => applyFixes(fixes));
      const kept = [...changedMeanwhile, ...notTaken].map(({ place }) => place);
      return { applied: cellsOfFixes(applied), kept, record };
    },
    undoChange: async (record: ChangeRecord, onProgress: ProgressListener): Promise<Undone> => {
      onProgress({ step: 'writing', done: 0, total: record.cells.length });
      const { undoChange } = await import('./change/undoChange');
      return quietly(() => undoChange(record));
    },
    acceptFinding: async (acceptance: Acceptance): Promise<void> => (await engine()).acceptFinding(acceptance),
    withdrawAcceptance: async (acceptance: AcceptedFinding): Promise<void> =>
      (await engine()).withdrawAcceptance(acceptance),
    candidates: async (targetRow: number) => (await engine()).candidates(targetRow),
    suppose: async (targetRow: number, supposition: Supposition) => (await engine()).suppose(targetRow, supposition),
    compareTargets: async (targets: readonly TakenTarget[], options: CheckOptions) =>
      (await engine()).compareTargets(targets, options),
    writeTargets: async (changes: readonly TargetChange[], onProgress: ProgressListener) => {
      onProgress({ step: 'writing', done: 0, total: changes.length });
      const { writeTargets } = await import('./change/writeTargets');
      return quietly(() => writeTargets(changes));
    },
    /** What the last check read and found, for documents. */
    checked: async () => (await engine()).checked(),
    writeReportSheet: async (document: DocumentSheet) => {
      const { writeReportSheet } = await import('./draw/writeReportSheet');
      return quietly(() => writeReportSheet(document));
    },
    openNewWorkbook: async (bytes: Uint8Array): Promise<boolean> =>
      (await import('./openNewWorkbook')).openNewWorkbook(bytes),
    goToSheet: async (id: string): Promise<void> => (await import('./showTemplateSheet')).showTemplateSheet(id),
    freezeFormulas: async (onProgress: ProgressListener): Promise<FreezeSummary> => {
      const { useNativeFormulas } = await import('./change/useNativeFormulas');
      const { replaced, values, left, record } = await quietly(() => useNativeFormulas(onProgress));
      return { replaced: replaced + values, left, record };
    },
    writeFindingsSheet: async (report: CheckReport) => {
      const { writeFindingsSheet } = await engine();
      return quietly(() => writeFindingsSheet(report));
    },
    excelAtHand: async () => (await import('./excelAtHand')).excelAtHand(),
    onEdited,
    onCheckRequested: (listener: () => void): (() => void) =>
      listenToRequests((request) => {
        if (request === 'check') listener();
      }),
  };
};
