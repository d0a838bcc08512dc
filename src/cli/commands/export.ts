import type { Command } from 'commander';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { planToJson } from '../../workbook/planJson';
import { commandFiles } from '../commandFiles';
import { readPlanFile } from '../planFile';
import type { Streams } from '../streams';

interface ExportOptions {
  readonly output?: string;
  readonly force?: true;
}

/** `xhht export plan.xlsx [-o plan.json]`: the figures as the public JSON form. */
export const addExportCommand = (program: Command, { out, err }: Streams): void => {
  program
    .command('export')
    .description(cli.export.description)
    .argument('<file>', cli.check.file)
    .option('-o, --output <file>', cli.export.output)
    .option('--force', cli.new.force)
    .action(async (file: string, { output, force }: ExportOptions) => {
      const files = commandFiles();
      const { plan, cellProblems } = await readPlanFile(files, file);
      const json = `${JSON.stringify(planToJson(plan), null, 2)}\n`;
      if (output === undefined) out(json);
      else await files.write(output, json, force === true);
      if (cellProblems.length > 0) err(`${fill(cli.export.unread, { count: cellProblems.length })}\n`);
    });
};
