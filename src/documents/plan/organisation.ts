/** V: who does what. Every body has its paragraph from Nội dung and the tasks it leads from Nhiệm vụ. */
import type { GovernmentPeriod } from '../../domain/regulations/government';
import { nameKey } from '../../vietnamese/nameKey';
import { documentWords as words } from '../../i18n/vi/documents';
import { fill } from '../../i18n/fill';
import type { Plan } from '../../workbook/plan';
import { paragraph } from '../documentModel';
import type { Block } from '../documentModel';
import { longDate, shortDate } from '../wording/dates';
import { figure } from '../wording/figures';
import { committeeName, reportsToName, withBodiesOfDay } from '../wording/place';
import { sentence } from '../wording/sentence';
import { withoutEnd } from '../../vietnamese/textEnd';

interface Task {
  readonly text: string;
  readonly lead: string | null;
  readonly others: string | null;
  readonly due: string | null;
}

interface Duty {
  readonly body: string | null;
  readonly texts: readonly string[];
  readonly tasks: readonly Task[];
}

const NAME_WORDS = 3;
const firstWords = (text: string, count: number): string => nameKey(text).split(' ').slice(0, count).join(' ');

/** "Các trường học tổ chức …" speaks of the body "Các trường học trên địa bàn". */
const speaksOf = (text: string, body: string): boolean => {
  const key = nameKey(body);
  return (
    nameKey(text).startsWith(key) ||
    (key.split(' ').length > NAME_WORDS && firstWords(text, NAME_WORDS) === firstWords(body, NAME_WORDS))
  );
};

const tasksOf = (plan: Plan, period: GovernmentPeriod | undefined): readonly Task[] =>
  plan.tasks.flatMap((row) => {
    if (row.task === null || row.task.trim() === '') return [];
    const tidy = (text: string | null): string | null =>
      text === null || text.trim() === '' ? null : withBodiesOfDay(text.trim(), period);
    return [
      { text: withBodiesOfDay(row.task.trim(), period), lead: tidy(row.lead), others: tidy(row.with), due: row.due },
    ];
  });

/** Bodies in the order of the paragraphs that speak of them, then those that only lead tasks. */
const dutiesOf = (tasks: readonly Task[], texts: readonly string[]): readonly Duty[] => {
  const bodies = [
    ...new Map(tasks.flatMap(({ lead }) => (lead === null ? [] : [[nameKey(lead), lead] as const]))).values(),
  ];
  const used = new Set<string>();
  const fromTexts = texts.map((text): Duty => {
    const body = bodies.find((name) => !used.has(name) && speaksOf(text, name)) ?? null;
    if (body !== null) used.add(body);
    return {
      body,
      texts: [text],
      tasks: body === null ? [] : tasks.filter(({ lead }) => lead !== null && nameKey(lead) === nameKey(body)),
    };
  });
  const rest = bodies
    .filter((body) => !used.has(body))
    .map((body): Duty => ({
      body,
      texts: [],
      tasks: tasks.filter(({ lead }) => lead !== null && nameKey(lead) === nameKey(body)),
    }));
  return [...fromTexts, ...rest];
};

const taskText = ({ text, others, due }: Task): string => {
  const details = [
    ...(others === null ? [] : [fill(words.plan.with, { bodies: others })]),
    ...(due === null ? [] : [fill(words.plan.due, { day: shortDate(due) })]),
  ];
  const bare = withoutEnd(text, '.;');
  return details.length === 0 ? `+ ${bare}.` : `+ ${bare} (${details.join('; ')}).`;
};

const dutyBlocks = ({ body, texts, tasks }: Duty, number: number): readonly Block[] => {
  if (body === null) return texts.map((text) => paragraph('body', `${String(number)}. ${text}`));
  return [
    paragraph('clause', `${String(number)}. ${body}`),
    ...texts.map((text) => paragraph('body', `- ${text}`)),
    ...(tasks.length === 0 ? [] : [{ ...paragraph('body', words.plan.leads), keepWithNext: true }]),
    ...tasks.map((task) => paragraph('body', taskText(task))),
  ];
};

/** What has to be done by a day that Thông tin names; a gap where the day was left blank. */
const dayIn = ({ info }: Plan, key: 'reportDate' | 'centreAssessmentDate') => {
  const date = info[key];
  return figure(date === null ? words.blank : longDate(date).replace(/^ngày /u, ''), `plan.info.${key}`);
};

const reporting = (plan: Plan, period: GovernmentPeriod | undefined, number: number): readonly Block[] => {
  const { info } = plan;
  return [
    paragraph('clause', `${String(number)}. ${words.plan.reporting}`),
    paragraph('body', ...sentence(words.plan.centreAssesses, { day: dayIn(plan, 'centreAssessmentDate') })),
    paragraph(
      'body',
      ...sentence(words.plan.reportsTo, {
        committee: committeeName(info),
        body: reportsToName(info, period),
        day: dayIn(plan, 'reportDate'),
      }),
    ),
  ];
};

export const organisationBlocks = (
  plan: Plan,
  period: GovernmentPeriod | undefined,
  texts: readonly string[],
): readonly Block[] => {
  const duties = dutiesOf(tasksOf(plan, period), texts);
  return [
    ...duties.flatMap((duty, index) => dutyBlocks(duty, index + 1)),
    ...reporting(plan, period, duties.length + 1),
  ];
};
