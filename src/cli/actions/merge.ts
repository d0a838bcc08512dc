import { parse as pathParts, format as pathOf } from 'node:path';
import { answersFor, lastYearOf, proposedCommune, sourcesIn, toldOf } from '../../check/merger';
import { placeName } from '../../documents/wording/place';
import { carriedXlsx } from '../../files/carriedXlsx';
import { mappingCsv, readMappingCsv } from '../../files/mappingCsv';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { nameKey } from '../../vietnamese/nameKey';
import { newCommunesOf, type MappingRow } from '../../workbook/merge/mapping';
import { mergePlans, type Merger, type MergeRequest } from '../../workbook/merge/mergePlans';
import { mergeProblems, sourceProblems } from '../../workbook/merge/mergeProblems';
import { proposeMapping } from '../../workbook/merge/proposeMapping';
import type { MergeSource } from '../../workbook/merge/source';
import { daChuyen } from '../../workbook/sheets/daChuyen';
import { commandFiles, type CommandFiles } from '../commandFiles';
import { dataTextOf } from '../dataText';
import { CommandFailure, EXIT } from '../failure';
import { answersOf } from '../mergeAnswers';
import { lostText } from '../lostText';
import { nodeCodec } from '../nodeCodec';
import { linesText, problemTexts, questionText } from '../mergeText';
import { readOldPlan, type OldPlan } from '../oldPlans';
import type { Streams } from '../streams';

export interface MergeOptions {
  readonly map?: string;
  readonly commune?: string;
  readonly code?: string;
  readonly answer?: readonly string[];
  readonly lastYear?: readonly string[];
  readonly open?: true;
  readonly output: string;
  readonly force?: true;
}

const words = cli.merge;
const PROBLEMS_SHOWN = 30;

const refuse = (heading: string, lines: readonly string[]): CommandFailure => {
  const { length } = lines;
  const more = length > PROBLEMS_SHOWN ? [fill(words.more, { count: length - PROBLEMS_SHOWN })] : [];
  return new CommandFailure([heading, ...lines.slice(0, PROBLEMS_SHOWN), ...more].join('\n'), EXIT.unusable);
};

/** Beside the new file, so that it is found. */
const proposalFile = (output: string): string => {
  const { dir, name } = pathParts(output);
  return pathOf({ dir, name: `${name}-thon`, ext: '.csv' });
};

const quoted = (text: string): string => (/[\s"]/.test(text) ? `"${text}"` : text);

const propose = async (
  files: CommandFiles,
  sources: readonly MergeSource[],
  options: MergeOptions,
  names: readonly string[],
): Promise<string> => {
  const rows = proposeMapping(sources);
  const file = proposalFile(options.output);
  const proposal = await files.output(file, 'csv');
  await proposal.write(
    mappingCsv(rows, options.commune ?? proposedCommune(sources)?.name ?? null),
    options.force === true,
  );
  const command = ['xhht merge', ...names.map(quoted), '--map', quoted(file), '-o', quoted(options.output)].join(' ');
  return fill(words.proposed, {
    file,
    rows: rows.length,
    communes: sources.map(({ label }) => label).join(', '),
    look: rows.filter(({ note }) => note !== null).length,
    command,
  });
};

const mappingIn = async (files: CommandFiles, file: string): Promise<readonly MappingRow[]> => {
  const source = dataTextOf(await files.read(file));
  if ('encoding' in source) {
    const { encoding } = source;
    const text =
      encoding === null ? fill(cli.errors.unreadableText, { file }) : fill(cli.errors.notUtf8, { file, encoding });
    throw new CommandFailure(text, EXIT.unusable);
  }
  const reading = readMappingCsv(source.text);
  if (!reading.ok) throw refuse(fill(words.badMap, { file }), reading.problems);
  return reading.rows;
};

/** The code of the commune that these became is known; that of any other is asked. */
const codeOf = (commune: string | null, sources: readonly MergeSource[]): string | undefined => {
  const known = proposedCommune(sources);
  return known !== null && commune !== null && nameKey(commune) === nameKey(known.name) ? known.code : undefined;
};

const merged = (
  { sources, lastYear }: Pick<MergeRequest, 'sources' | 'lastYear'>,
  mapping: readonly MappingRow[],
  options: MergeOptions,
): Merger => {
  const commune = options.commune ?? newCommunesOf(mapping)[0] ?? null;
  const problems = mergeProblems(sources, mapping, options.commune ?? null);
  if (problems.length > 0) throw refuse(words.refused, problemTexts(problems));
  const request = {
    sources,
    mapping,
    commune,
    answers: answersFor(commune, options.code ?? codeOf(commune, sources)),
    lastYear,
  };
  const asked = mergePlans(request);
  const given = options.answer ?? [];
  const answers = new Map([...request.answers, ...answersOf(given, asked.questions)]);
  const result = given.length === 0 ? asked : mergePlans({ ...request, answers });
  if (result.questions.length > 0 && options.open !== true)
    throw refuse(words.questions, result.questions.map(questionText));
  return result;
};

/** `null` where the files of the year before were not given. */
const resultsBefore = async (
  files: CommandFiles,
  sources: readonly MergeSource[],
  { lastYear: names }: MergeOptions,
): Promise<MergeRequest['lastYear']> => {
  const year = sources[0]?.plan.info.year ?? null;
  if (names === undefined || year === null) return null;
  const old: OldPlan[] = [];
  for (const name of names) old.push(await readOldPlan(files, name, year - 1));
  const last = lastYearOf(sources, year, old);
  if (last.kind === 'known') return last.results;
  const file = old.find((one) => last.kind === 'wrongYear' && one.name === last.name)?.file ?? '';
  const text =
    last.kind === 'wrongYear'
      ? fill(words.lastYearWrong, { file, found: last.found ?? cli.check.none, wanted: last.wanted })
      : fill(words.lastYearCommunes, { now: last.now.join(', '), before: last.before.join(', ') });
  throw new CommandFailure(text, EXIT.unusable);
};

const unreadText = ({ file, parsed }: OldPlan): readonly string[] => [
  ...(parsed.cellProblems.length > 0 ? [fill(words.unread, { file, count: parsed.cellProblems.length })] : []),
  ...parsed.strayRows.map(({ names }) => fill(words.stray, { file, count: names.length, names: names.join(', ') })),
];

export const mergeFiles = async (
  names: readonly string[],
  options: MergeOptions,
  { out, err }: Streams,
): Promise<void> => {
  const files = commandFiles();
  const year = new Date().getFullYear();
  const old: OldPlan[] = [];
  for (const name of names) old.push(await readOldPlan(files, name, year));
  const output = await files.output(options.output, 'xlsx');
  const sources = sourcesIn(old);
  for (const text of old.flatMap(unreadText)) err(`${text}\n`);
  if (options.map === undefined) {
    const problems = sourceProblems(sources);
    if (problems.length > 0) throw refuse(words.refused, problemTexts(problems));
    out(`${await propose(files, sources, options, names)}\n`);
    return;
  }
  const lastYear = await resultsBefore(files, sources, options);
  const { plan, lines } = merged({ sources, lastYear }, await mappingIn(files, options.map), options);
  const told = toldOf(lines, old);
  await output.write(carriedXlsx(plan, told, nodeCodec), options.force === true);
  const [hamlets, commune] = [plan.hamlets.length, placeName(plan.info)];
  out(
    `${fill(words.done, { file: options.output, commune, year: plan.info.year ?? '–', hamlets, files: names.length })}\n`,
  );
  if (lines.length > 0) out(`${linesText(lines)}\n`);
  for (const text of lostText(told)) out(`${text}\n`);
  out(`${fill(words.see, { sheet: daChuyen.title })}\n`);
  err(`${words.ownLeft}\n`);
};
