import { placeName } from '../../documents/wording/place';
import { withCurrentValues } from '../../files/currentValues';
import { writeXlsx } from '../../files/writeXlsx';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { splitCommune } from '../../vietnamese/placeWords';
import { newPlan } from '../../workbook/newPlan';
import type { Plan } from '../../workbook/plan';
import { parsePlanJson, type PlanJsonProblem } from '../../workbook/planJson';
import { plantMistakes } from '../../workbook/sample/mistakes';
import { inventedName } from '../../workbook/sample/names';
import { samplePlan } from '../../workbook/sample/samplePlan';
import { buildTemplate } from '../../workbook/template';
import { CommandFailure, EXIT } from '../failure';
import { commandFiles, type CommandFiles } from '../commandFiles';
import { dataTextOf } from '../dataText';
import { nodeCodec } from '../nodeCodec';
import type { Streams } from '../streams';

export interface NewOptions {
  readonly year?: number;
  readonly commune?: string;
  readonly province?: string;
  readonly dbkk?: true;
  readonly hamlets?: number;
  readonly data?: string;
  readonly sample?: true;
  /** False with --no-mistakes. */
  readonly mistakes: boolean;
  readonly output: string;
  readonly force?: true;
}

/** One wrong key repeats itself in every row. */
const PROBLEMS_SHOWN = 20;

const problemText = ({ path, code, values }: PlanJsonProblem): string =>
  fill(cli.errors.badDataAt, { path: path === '' ? 'JSON' : path, problem: fill(cli.data[code], values) });

const planOfFile = async (files: CommandFiles, file: string): Promise<Plan> => {
  const source = dataTextOf(await files.read(file));
  if ('encoding' in source) {
    const { encoding } = source;
    const message =
      encoding === null ? fill(cli.errors.unreadableText, { file }) : fill(cli.errors.notUtf8, { file, encoding });
    throw new CommandFailure(message, EXIT.unusable);
  }
  const result = parsePlanJson(source.text);
  if (result.ok) return result.plan;
  const { length } = result.problems;
  const lines = [
    fill(cli.errors.badData, { file }),
    ...result.problems.slice(0, PROBLEMS_SHOWN).map(problemText),
    ...(length > PROBLEMS_SHOWN ? [fill(cli.errors.moreBadData, { count: length - PROBLEMS_SHOWN })] : []),
  ];
  throw new CommandFailure(lines.join('\n'), EXIT.unusable);
};

/** What is said on the command line goes before what the data say. */
const planOf = async (files: CommandFiles, options: NewOptions): Promise<Plan> => {
  const { year, province, dbkk, sample, hamlets } = options;
  const given = options.commune === undefined ? undefined : splitCommune(options.commune);
  const communeKind = given?.kind ?? undefined;
  const base =
    options.data !== undefined
      ? await planOfFile(files, options.data)
      : options.sample
        ? samplePlan({ year: options.year ?? new Date().getFullYear() })
        : newPlan({
            year: year ?? new Date().getFullYear(),
            ...(communeKind && { communeKind }),
            hamlets: hamlets ?? null,
          });
  const commune = sample && given !== undefined ? inventedName(given.name) : given?.name;
  return {
    ...base,
    info: {
      ...base.info,
      ...(year === undefined ? {} : { year }),
      ...(commune === undefined ? {} : { commune }),
      ...(communeKind && { communeKind }),
      ...(province === undefined ? {} : { province }),
      ...(dbkk === undefined ? {} : { especiallyDifficult: true }),
    },
  };
};

export const newFile = async (options: NewOptions, { out }: Streams): Promise<void> => {
  const files = commandFiles();
  const plan = await planOf(files, options);
  const output = await files.output(options.output, 'xlsx');
  const clean = buildTemplate(plan, { formulas: 'native', sameRow: 'structured', values: true });
  const template = options.sample && options.mistakes ? withCurrentValues(plantMistakes(clean)) : clean;
  await output.write(writeXlsx(template, nodeCodec), options.force === true);
  out(
    `${fill(cli.new.done, {
      file: options.output,
      sheets: template.sheets.length,
      year: plan.info.year ?? '–',
      commune: placeName(plan.info),
    })}\n`,
  );
};
