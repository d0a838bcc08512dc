import { beginYear } from '../../check/beginYear';
import { placeName } from '../../documents/wording/place';
import { carriedXlsx } from '../../files/carriedXlsx';
import { ownLines } from '../../files/ownLines';
import { ownThings } from '../../files/ownThings';
import { fill } from '../../i18n/fill';
import { cli } from '../../i18n/vi/cli';
import { cliCarry } from '../../i18n/vi/cliCarry';
import type { CarryLine } from '../../workbook/carry/line';
import type { Answers } from '../../workbook/carry/nextFields';
import { sortedLines } from '../../workbook/carry/nextYear';
import type { NextYear } from '../../workbook/carry/nextYear';
import { CARRIED_AS } from '../../workbook/choices/carried';
import type { Field } from '../../workbook/describe';
import { OWNER_NAMES } from '../../workbook/identity';
import type { PlanValue } from '../../workbook/plan';
import { dataFields, PLAN_FORMS } from '../../workbook/planParts';
import { daChuyen } from '../../workbook/sheets/daChuyen';
import { buildTemplate } from '../../workbook/template';
import { upgradePath } from '../../workbook/upgrade/upgradePath';
import { commandFiles } from '../commandFiles';
import { CommandFailure, EXIT } from '../failure';
import { lostText } from '../lostText';
import { nodeCodec } from '../nodeCodec';
import { openPlanFile, refuseSentCopy } from '../planFile';
import type { Streams } from '../streams';
import { choicesText, typedValue } from '../typedValue';

export interface GivenAnswer {
  readonly name: string;
  readonly value: string;
}

export interface CarryOptions {
  readonly year: number;
  readonly output: string;
  readonly set?: readonly GivenAnswer[];
  readonly force?: true;
}

const words = cliCarry.carry;
/** The year itself is said by another option. */
const ANSWERABLE: ReadonlyMap<string, Field> = new Map(
  PLAN_FORMS.flatMap((form) =>
    dataFields(form).flatMap(([, field]) => (field.name === OWNER_NAMES.year ? [] : [[field.name, field] as const])),
  ),
);

const answerOf = ({ name, value }: GivenAnswer): readonly [string, PlanValue] => {
  const field = ANSWERABLE.get(name.toUpperCase());
  if (field === undefined)
    throw new CommandFailure(
      fill(words.unknownField, { name, names: [...ANSWERABLE.keys()].join(', ') }),
      EXIT.unusable,
    );
  const read = typedValue(field.type, value);
  if (read !== null) return [field.name, read];
  throw new CommandFailure(
    fill(words.badValue, {
      name: field.name,
      label: field.label,
      value,
      choices: choicesText(field.type),
    }),
    EXIT.unusable,
  );
};

const counts = (lines: readonly CarryLine[]): readonly string[] =>
  CARRIED_AS.choices.flatMap(({ id, label }) => {
    const count = lines.filter(({ what }) => what === id).length;
    return count === 0 ? [] : [fill(words.count, { what: label, count })];
  });

const askedText = (lines: readonly CarryLine[], to: number): readonly string[] => {
  const asked = lines.flatMap(({ what, at, subject, now }) =>
    what === 'asked' && at !== null && 'field' in at
      ? [{ name: at.field, label: subject, value: now || words.blank }]
      : [],
  );
  return asked.length === 0 ? [] : [fill(words.asked, { to }), ...asked.map((own) => fill(words.askedField, own))];
};

const refusal = ({ why, from }: Extract<NextYear, { kind: 'refused' }>, file: string, to: number): CommandFailure =>
  why === 'sentCopy'
    ? new CommandFailure(fill(cli.errors.sentCopy, { file }), EXIT.unusable)
    : new CommandFailure(fill(words[why], { file, from: from ?? '–', to }), EXIT.unusable);

export const carryFile = async (
  file: string,
  { year, output, set = [], force }: CarryOptions,
  { out }: Streams,
): Promise<void> => {
  const files = commandFiles();
  const answers: Answers = Object.fromEntries(set.map(answerOf));
  const bytes = await files.read(file);
  const { parsed, report, accepted } = await openPlanFile(files, file).check();
  refuseSentCopy(parsed, file);
  const target = await files.output(output, 'xlsx');
  const { templateVersion } = parsed.snapshot;
  const path = await upgradePath(templateVersion);
  if (path.kind === 'newer') throw new CommandFailure(fill(cli.errors.newerTemplate, { file }), EXIT.unusable);
  const former = path.kind === 'older' ? path.difference : null;
  const begun = beginYear(
    { parsed, former, targets: report.targets, accepted: accepted.length },
    { to: year, answers },
  );
  if (begun.kind === 'refused') throw refusal(begun, file, year);
  const { plan } = begun;
  const template = buildTemplate(plan, { formulas: 'native', sameRow: 'structured' });
  const own = await ownThings(bytes, parsed, former, template, nodeCodec);
  const lines = sortedLines([...begun.lines, ...ownLines(own)]);
  await target.write(carriedXlsx(plan, lines, nodeCodec), force === true);
  const done = { file: output, from: parsed.plan.info.year ?? '–', to: year, commune: placeName(plan.info) };
  const texts = [
    fill(words.done, done),
    ...counts(lines),
    ...askedText(lines, year),
    ...lostText(lines),
    fill(words.see, { sheet: daChuyen.title }),
  ];
  out(`${texts.join('\n')}\n`);
};
