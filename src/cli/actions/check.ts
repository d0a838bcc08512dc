import { toEssReport } from '../../check/essReport';
import type { CheckReport } from '../../check/report';
import { toJson } from '../../check/reportJson';
import { viCheck } from '../../i18n/vi/check';
import { reportText } from '../checkText';
import { commandFiles } from '../commandFiles';
import { EXIT } from '../failure';
import { openPlanFile } from '../planFile';
import type { Streams } from '../streams';

export interface CheckOptions {
  readonly json?: true;
  readonly ess?: true;
  readonly today?: string;
}

/** No error, and every target met: 0. Warnings and notes do not count against the plan. */
const exitCodeOf = ({ counts, targets }: CheckReport): number =>
  counts.error === 0 && targets.every(({ verdict }) => verdict === 'met') ? EXIT.fine : EXIT.findings;

/** Gives the exit code. */
export const checkFile = async (
  file: string,
  { json, ess, today }: CheckOptions,
  { out }: Streams,
): Promise<number> => {
  const { report, today: day } = await openPlanFile(commandFiles(), file, today).check();
  if (json) out(`${JSON.stringify(toJson(report, viCheck), null, 2)}\n`);
  else if (ess) out(`${JSON.stringify(toEssReport(report, viCheck, day), null, 2)}\n`);
  else out(reportText(report));
  return exitCodeOf(report);
};
