/** The report on a plan's results: figures and their wording worked out, causes and proposals left to the official. */
import { dateIn, deadlines } from '../../domain/regulations/deadlines';
import { fill } from '../../i18n/fill';
import { documentWords as words } from '../../i18n/vi/documents';
import type { CheckReport } from '../../check/report';
import type { Plan } from '../../workbook/plan';
import type { SentStamp } from '../../workbook/sent/sentStamp';
import { paragraph } from '../documentModel';
import type { Block, DocumentModel } from '../documentModel';
import { fileNameOf, foot, heads, numberWithSymbol } from '../officialFrame';
import { longDateOrGap, shortDate } from '../wording/dates';
import { countRun } from '../wording/figures';
import { committeeName, governmentFor, placeName, yearText } from '../wording/place';
import { sentence } from '../wording/sentence';
import { annexes } from './annexes';
import { centreBlocks } from './centre';
import { fundingBlocks } from './funding';
import { modelBlocks } from './models';
import { shortTitle } from './outcome';
import { resultBlocks } from './results';
import { taskBlocks } from './tasks';

export interface ReportOptions {
  /** ISO date by which tasks are late; `null` leaves lateness out. */
  readonly today: string | null;
  /** ISO date under the national name; left for the official to write unless given. */
  readonly date?: string;
  /** Adds what the check found, for the house. Off unless asked for: a report that is signed has no such list. */
  readonly internal?: boolean;
  /** Lists the people who cannot read by name, in an annex. Off unless asked for. */
  readonly names?: boolean;
  /** The stamp of a copy that was sent, whose registers are totals. */
  readonly sent?: SentStamp | null;
}

const gap = (): Block => paragraph('body', words.blank);

const openingText = ({ info }: Plan): string => {
  const { planNumber, planDate } = info;
  const common = { committee: committeeName(info), year: yearText(info), scheme: words.scheme };
  if (planNumber === null) return fill(words.report.opening, common);
  const date = planDate === null ? '' : fill(words.plan.ofDay, { day: shortDate(planDate) });
  return fill(words.report.openingPlan, { ...common, date, number: numberWithSymbol(planNumber, words.plan.symbol) });
};

/** Targets not met, and those that cannot be told, by name; what is behind it is the official's to write. */
const limitBlocks = ({ targets }: CheckReport): readonly Block[] => {
  const notMet = targets.filter(({ verdict }) => verdict === 'notMet');
  const unknown = targets.filter(({ verdict }) => verdict === 'cannotTell');
  const list = (template: string, verdict: string, results: CheckReport['targets']): readonly Block[] =>
    results.length === 0
      ? []
      : [
          {
            ...paragraph(
              'body',
              ...sentence(template, { count: countRun(results.length, `count.targets.${verdict}`) }),
            ),
            keepWithNext: true,
          },
          ...results.map((result) => paragraph('body', fill(words.limits.item, { title: `${shortTitle(result)}.` }))),
        ];
  return [
    paragraph('clause', words.report.limits),
    ...(notMet.length === 0 ? [paragraph('body', words.limits.none)] : []),
    ...list(words.limits.some, 'notMet', notMet),
    ...list(words.limits.unknown, 'cannotTell', unknown),
    paragraph('clause', words.report.causes),
    gap(),
  ];
};

/** The day by which the commune's plan of 2024 asks for the report, where neither a day nor a deadline is given. */
const usualDay = ({ year }: Plan['info']): string | null =>
  year === null ? null : dateIn(deadlines.communeReport.value, year);

export const buildReportDocument = (plan: Plan, report: CheckReport, options: ReportOptions): DocumentModel => {
  const { info } = plan;
  const { internal = false, names = false } = options;
  const day = options.date ?? null;
  const period = governmentFor(day ?? info.reportDate ?? usualDay(info), info);
  const date = longDateOrGap(day, info.year);
  const common = { scheme: words.scheme, year: yearText(info) };
  const subject = fill(words.report.subject, { ...common, place: placeName(info) });
  const blocks: readonly Block[] = [
    ...heads({ info, kind: words.report.kind, number: numberWithSymbol(null, words.report.symbol), date, subject }),
    paragraph('body', openingText(plan)),
    paragraph('part', words.report.directionPart),
    ...taskBlocks(plan, options.today),
    paragraph('part', words.report.resultsPart),
    ...resultBlocks(plan, report),
    ...centreBlocks(plan),
    ...modelBlocks(plan, options.sent ?? null),
    ...fundingBlocks(plan),
    paragraph('part', words.report.limitsPart),
    ...limitBlocks(report),
    paragraph('part', words.report.plansPart),
    gap(),
    paragraph('part', words.report.proposalsPart),
    gap(),
    // Never leaves the signature alone on a page.
    {
      ...paragraph('body', `${fill(words.report.closing, { ...common, committee: committeeName(info) })}/.`),
      keepWithNext: true,
    },
    foot(plan, period),
  ];
  return {
    title: `${words.report.kind} ${subject}`,
    fileName: fileNameOf(words.report.kind, info),
    sections: [{ orientation: 'portrait', blocks }, ...annexes({ plan, report, date, internal, names })],
  };
};
