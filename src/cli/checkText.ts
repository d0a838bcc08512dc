/** A check report as lines to read on a terminal. */
import { achievedText, missingText, type Wording } from '../check/achievedText';
import { placedTexts } from '../check/placedTexts';
import { messageOf, notEvaluatedText, titleOf, writeNumber } from '../check/message';
import type { CheckReport, FindingGroup, TargetResult } from '../check/report';
import { dueText, sheetTaskText } from '../check/taskText';
import type { DueDate, Tasks } from '../check/tasks';
import { whyOpenText } from '../check/whyOpenText';
import type { CheckTexts } from '../i18n/checkTexts';
import { fill, type FillValues } from '../i18n/fill';
import { viCheck } from '../i18n/vi/check';
import { cli } from '../i18n/vi/cli';
import { viPaneTasks } from '../i18n/vi/paneTasks';
import { viTerms } from '../i18n/vi/terms';
import { withoutEnd } from '../vietnamese/textEnd';

/** More than this of one kind are in the JSON form; the count always says how many there are. */
const SHOWN = 5;

const number = (value: number): string => writeNumber(value, 'vi');

const hamletsText = ({ byHamlet }: TargetResult): string => {
  const hamlets = byHamlet
    .filter((share) => share.missing > 0)
    .map((share) => `${share.hamlet} ${number(share.missing)}`);
  return hamlets.length === 0 ? '' : ` (${hamlets.slice(0, SHOWN).join(', ')}${hamlets.length > SHOWN ? ', …' : ''})`;
};

const lackText = (result: TargetResult, wording: Wording): string => {
  const missing = missingText(result, wording);
  return missing === '' ? '' : `; ${missing.charAt(0).toLowerCase()}${missing.slice(1)}${hamletsText(result)}`;
};

/** A sentence of the plan goes on here. */
const titleText = ({ title }: TargetResult): string => withoutEnd(title, '.;,');

const whyText = (target: TargetResult, wording: Wording): string => {
  const why = whyOpenText(target, wording);
  return why === '' ? '' : `; ${why}`;
};

const targetLine = (target: TargetResult, wording: Wording): string =>
  `  [${viTerms[`verdict.${target.verdict}`]}] ${titleText(target)}: ${achievedText(target, wording)}${lackText(target, wording)}${whyText(target, wording)}`;

/** What is to be done differs where only some findings come with a correction. */
const todoLines = ({ ruleId, count, occurrences, fixable }: FindingGroup, texts: CheckTexts): string[] => {
  const todoOf = (isFixed: boolean): string | undefined => {
    const one = occurrences.find(({ fix }) => (fix !== undefined) === isFixed);
    return one === undefined ? undefined : messageOf(texts, ruleId, one).todo;
  };
  const [fixed, others] = [fixable > 0 ? todoOf(true) : undefined, fixable < count ? todoOf(false) : undefined];
  if (fixed === undefined || others === undefined || fixed === others)
    return [fixed ?? others].flatMap((todo) => (todo === undefined ? [] : [fill(cli.check.todo, { todo })]));
  return [
    fill(cli.check.todoFixable, { count: number(fixable), todo: fixed }),
    fill(cli.check.todoOthers, { count: number(count - fixable), todo: others }),
  ];
};

const findingLines = (group: FindingGroup, texts: CheckTexts): string[] => {
  const { severity, count, occurrences } = group;
  const lines = [`  [${cli.check.severities[severity]}] ${titleOf(texts, group)} (${number(count)})`];
  for (const occurrence of occurrences.slice(0, SHOWN)) {
    const [place] = occurrence.cells;
    lines.push(
      `      ${place === undefined ? '' : `${place.sheet}!${place.address}: `}${messageOf(texts, group.ruleId, occurrence).what}`,
    );
  }
  if (count > SHOWN) lines.push(`      ${fill(cli.check.more, { count: number(count - SHOWN) })}`);
  return [...lines, ...todoLines(group, texts).map((line) => `      ${line}`)];
};

const verdictCount = ({ targets }: CheckReport, wanted: TargetResult['verdict']): string =>
  number(targets.filter(({ verdict }) => verdict === wanted).length);

const headingOf = ({ workbook }: CheckReport): string =>
  fill(cli.check.heading, { commune: workbook.commune ?? '–', year: workbook.year ?? '–' });

const countsOf = (report: CheckReport): string =>
  fill(cli.check.summary, {
    met: verdictCount(report, 'met'),
    notMet: verdictCount(report, 'notMet'),
    cannotTell: verdictCount(report, 'cannotTell'),
    errors: number(report.counts.error),
    warnings: number(report.counts.warning),
    notes: number(report.counts.note),
  });

/** Of one among many files, in one line. */
export const summaryText = (report: CheckReport): string => `${headingOf(report)}. ${countsOf(report)}`;

const say = <K extends keyof typeof viPaneTasks>(key: K, values: FillValues = {}): string =>
  fill(viPaneTasks[key], values, number);

/** By time of the year, as the pane has it: what is late first, then each sheet, then what is coming. */
const taskLines = ({ sheets, due }: Tasks): string[] => {
  const days = (state: DueDate['state']): string[] =>
    due
      .filter((day) => day.state === state)
      .map((day) => `  [${cli.check.tasks[state]}] ${say(`tasks.due.${day.id}`)}: ${dueText(say, day)}`);
  const lines = sheets.map((task) => {
    const where = task.state === 'half' && task.place !== null ? ` (${task.place.sheet}!${task.place.address})` : '';
    const state = cli.check.tasks[task.late > 0 ? 'late' : task.state];
    return `  [${state}] ${task.title}: ${sheetTaskText(say, task)}${where}`;
  });
  return [...days('late'), ...lines, ...days('ahead')];
};

export const reportText = (report: CheckReport, tasks: Tasks): string => {
  const { counts, targets, findings, notEvaluated } = report;
  const texts = placedTexts(report, viCheck);
  const wording = { write: number, kind: report.workbook.communeKind };
  const lines = [
    headingOf(report),
    countsOf(report),
    fill(cli.check.checked, { cells: number(counts.cells), rules: number(counts.rules) }),
    ...(counts.accepted === 0 ? [] : [fill(cli.check.accepted, { count: number(counts.accepted) })]),
    '',
    cli.check.tasks.heading,
    ...taskLines(tasks),
    ...(targets.length === 0 ? [] : ['', cli.check.targets, ...targets.map((target) => targetLine(target, wording))]),
    ...(findings.length === 0
      ? []
      : ['', cli.check.findings, ...findings.flatMap((group) => findingLines(group, texts))]),
    ...(findings.some(({ fixable }) => fixable > 0) ? ['', cli.check.fixesInPane] : []),
    ...(notEvaluated.length === 0
      ? []
      : ['', cli.check.notEvaluated, ...notEvaluated.map((entry) => `  ${notEvaluatedText(texts, entry)}`)]),
  ];
  return `${lines.join('\n')}\n`;
};
