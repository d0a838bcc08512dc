/** A check report as lines to read on a terminal. */
import { messageOf, notEvaluatedText, titleOf, writeNumber } from '../check/message';
import type { CheckReport, FindingGroup, TargetResult } from '../check/report';
import { aimOf, judgedBy } from '../check/targetOfResult';
import { whyOpenText } from '../check/whyOpenText';
import { fill } from '../i18n/fill';
import { viCheck } from '../i18n/vi/check';
import { cli } from '../i18n/vi/cli';
import { viTerms } from '../i18n/vi/terms';

/** More than this of one kind are in the JSON form; the count always says how many there are. */
const SHOWN = 5;

const number = (value: number): string => writeNumber(value, 'vi');

const achieved = (result: TargetResult): string => {
  const { actual } = result;
  const judged = judgedBy(result);
  if (judged === 'answer') return actual === null ? cli.check.none : actual === 1 ? cli.check.yes : cli.check.no;
  const unit = judged === 'level' || judged === 'count' ? '' : ' %';
  const wanted = aimOf(result);
  const shown = (value: number | null): string =>
    value === null ? cli.check.none : number(Math.round(value * 100) / 100);
  return `${shown(actual)} / ${shown(wanted)}${unit}`;
};

const missingText = ({ missing, byHamlet }: TargetResult): string => {
  if (missing === null || missing === 0) return '';
  const hamlets = byHamlet
    .filter((share) => share.missing > 0)
    .map((share) => `${share.hamlet} ${number(share.missing)}`);
  const where =
    hamlets.length === 0 ? '' : ` (${hamlets.slice(0, SHOWN).join(', ')}${hamlets.length > SHOWN ? ', …' : ''})`;
  return `; ${fill(cli.check.missing, { count: number(missing) })}${where}`;
};

const whyText = (target: TargetResult): string => {
  const why = whyOpenText(target, number);
  return why === '' ? '' : `; ${why}`;
};

const targetLine = (target: TargetResult): string =>
  `  [${viTerms[`verdict.${target.verdict}`]}] ${target.title}: ${achieved(target)}${missingText(target)}${whyText(target)}`;

/** What is to be done differs where only some findings come with a correction. */
const todoLines = ({ ruleId, count, occurrences, fixable }: FindingGroup): string[] => {
  const todoOf = (isFixed: boolean): string | undefined => {
    const one = occurrences.find(({ fix }) => (fix !== undefined) === isFixed);
    return one === undefined ? undefined : messageOf(viCheck, ruleId, one).todo;
  };
  const [fixed, others] = [fixable > 0 ? todoOf(true) : undefined, fixable < count ? todoOf(false) : undefined];
  if (fixed === undefined || others === undefined || fixed === others)
    return [fixed ?? others].flatMap((todo) => (todo === undefined ? [] : [fill(cli.check.todo, { todo })]));
  return [
    fill(cli.check.todoFixable, { count: number(fixable), todo: fixed }),
    fill(cli.check.todoOthers, { count: number(count - fixable), todo: others }),
  ];
};

const findingLines = (group: FindingGroup): string[] => {
  const { severity, count, occurrences } = group;
  const lines = [`  [${cli.check.severities[severity]}] ${titleOf(viCheck, group)} (${number(count)})`];
  for (const occurrence of occurrences.slice(0, SHOWN)) {
    const [place] = occurrence.cells;
    lines.push(
      `      ${place === undefined ? '' : `${place.sheet}!${place.address}: `}${messageOf(viCheck, group.ruleId, occurrence).what}`,
    );
  }
  if (count > SHOWN) lines.push(`      ${fill(cli.check.more, { count: number(count - SHOWN) })}`);
  return [...lines, ...todoLines(group).map((line) => `      ${line}`)];
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

export const reportText = (report: CheckReport): string => {
  const { counts, targets, findings, notEvaluated } = report;
  const lines = [
    headingOf(report),
    countsOf(report),
    fill(cli.check.checked, { cells: number(counts.cells), rules: number(counts.rules) }),
    ...(counts.accepted === 0 ? [] : [fill(cli.check.accepted, { count: number(counts.accepted) })]),
    ...(targets.length === 0 ? [] : ['', cli.check.targets, ...targets.map(targetLine)]),
    ...(findings.length === 0 ? [] : ['', cli.check.findings, ...findings.flatMap(findingLines)]),
    ...(findings.some(({ fixable }) => fixable > 0) ? ['', cli.check.fixesInPane] : []),
    ...(notEvaluated.length === 0
      ? []
      : ['', cli.check.notEvaluated, ...notEvaluated.map((entry) => `  ${notEvaluatedText(viCheck, entry)}`)]),
  ];
  return `${lines.join('\n')}\n`;
};
