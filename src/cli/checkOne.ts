/** One file checked, as text to print: what a worker sends back. */
import { toEssReport } from '../check/essReport';
import type { CheckReport } from '../check/report';
import { toJson } from '../check/reportJson';
import { viCheck } from '../i18n/vi/check';
import { reportText, summaryText } from './checkText';
import { commandFiles } from './commandFiles';
import { CommandFailure, EXIT } from './failure';
import { openPlanFile } from './planFile';

export interface CheckOptions {
  readonly json?: true;
  readonly ess?: true;
  readonly today?: string;
}

export interface CheckTask {
  readonly file: string;
  readonly options: CheckOptions;
  /** One of several: a summary in place of the whole text. */
  readonly brief: boolean;
}

export interface CheckedFile {
  readonly exitCode: number;
  /** The report, or why there is none. */
  readonly text: string;
}

/** No error, and every target met: 0. Warnings and notes do not count against the plan. */
const exitCodeOf = ({ counts, targets }: CheckReport): number =>
  counts.error === 0 && targets.every(({ verdict }) => verdict === 'met') ? EXIT.fine : EXIT.findings;

/** A file that cannot be read is a result, too; a fault of ours is not. */
export const checkOne = async ({ file, options, brief }: CheckTask): Promise<CheckedFile> => {
  const { json, ess, today } = options;
  try {
    const {
      report,
      tasks,
      today: day,
    } = await openPlanFile(commandFiles(), file, { day: today, isOneOfMany: brief }).check();
    const text = json
      ? JSON.stringify(toJson(report, tasks, viCheck), null, 2)
      : ess
        ? JSON.stringify(toEssReport(report, viCheck, day), null, 2)
        : brief
          ? summaryText(report)
          : reportText(report, tasks).trimEnd();
    return { exitCode: exitCodeOf(report), text };
  } catch (error) {
    if (error instanceof CommandFailure) return { exitCode: error.exitCode, text: error.message };
    throw error;
  }
};
