import type { Command } from 'commander';
import { toEssReport } from '../../check/essReport';
import type { CheckReport } from '../../check/report';
import { toJson } from '../../check/reportJson';
import { viCheck } from '../../i18n/vi/check';
import { cli } from '../../i18n/vi/cli';
import { reportText } from '../checkText';
import { readDay } from '../day';
import { commandFiles } from '../commandFiles';
import { EXIT } from '../failure';
import { openPlanFile } from '../planFile';
import type { Streams } from '../streams';

interface CheckOptions {
  readonly json?: true;
  readonly ess?: true;
  readonly today?: string;
}

/** No error, and every target met: 0. Warnings and notes do not count against the plan. */
const exitCodeOf = ({ counts, targets }: CheckReport): number =>
  counts.error === 0 && targets.every(({ verdict }) => verdict === 'met') ? EXIT.fine : EXIT.findings;

/** `xhht check plan.xlsx [--json]`: the same check as in the pane. */
export const addCheckCommand = (program: Command, { out }: Streams, setExit: (code: number) => void): void => {
  program
    .command('check')
    .description(cli.check.description)
    .argument('<file>', cli.check.file)
    .option('--json', cli.check.json)
    .option('--ess', cli.check.ess)
    .option('--today <date>', cli.check.today, readDay)
    .action(async (file: string, { json, ess, today }: CheckOptions) => {
      const { report, today: day } = await openPlanFile(commandFiles(), file, today).check();
      if (json) out(`${JSON.stringify(toJson(report, viCheck), null, 2)}\n`);
      else if (ess) out(`${JSON.stringify(toEssReport(report, viCheck, day), null, 2)}\n`);
      else out(reportText(report));
      setExit(exitCodeOf(report));
    });
};
