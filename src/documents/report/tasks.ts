/** I: what was done of the plan's tasks, and what is late on a given day. */
import { documentWords as words } from '../../i18n/vi/documents';
import { isLate } from '../../check/lateTask';
import type { Plan } from '../../workbook/plan';
import { paragraph } from '../documentModel';
import type { Block } from '../documentModel';
import { shortDate } from '../wording/dates';
import { countRun, figure } from '../wording/figures';
import { sentence } from '../wording/sentence';
import { withoutEnd } from '../../vietnamese/textEnd';

type Task = Plan['tasks'][number];

const named = (tasks: Plan['tasks']): readonly { readonly task: Task; readonly index: number }[] =>
  tasks.map((task, index) => ({ task, index })).filter(({ task }) => task.task !== null && task.task.trim() !== '');

const textOf = ({ task }: Task): string => withoutEnd((task ?? '').trim(), '.;');

const lateItem = (task: Task, index: number): Block =>
  paragraph(
    'body',
    ...sentence(words.tasks.lateItem, {
      task: textOf(task),
      due: figure(shortDate(task.due ?? ''), `plan.tasks.${String(index)}.due`),
      lead: task.lead === null ? '' : sentence(words.tasks.byLead, { lead: task.lead.trim() }),
    }),
  );

/** `today`: ISO date by which tasks are late; `null` leaves lateness out. */
export const taskBlocks = (plan: Plan, today: string | null): readonly Block[] => {
  const tasks = named(plan.tasks);
  if (tasks.length === 0) return [paragraph('body', words.tasks.none)];
  const count = (state: Task['state']) =>
    countRun(tasks.filter(({ task }) => task.state === state).length, `count.tasks.${String(state)}`);
  const unstated = tasks.filter(({ task }) => task.state === null).length;
  const done = tasks.filter(({ task }) => task.state === 'done');
  const late = today === null ? [] : tasks.filter(({ task }) => isLate(task, today));
  const day = today === null ? '' : shortDate(today);
  return [
    paragraph(
      'body',
      ...sentence(words.tasks.summary, {
        all: countRun(tasks.length, 'count.tasks.all'),
        done: count('done'),
        running: count('running'),
        notStarted: count('notStarted'),
        stopped: count('stopped'),
      }),
    ),
    ...(unstated === 0
      ? []
      : [paragraph('body', ...sentence(words.tasks.unstated, { count: countRun(unstated, 'count.tasks.null') }))]),
    ...(done.length === 0 ? [] : [{ ...paragraph('body', words.tasks.finished), keepWithNext: true }]),
    ...done.map(({ task }) => paragraph('body', ...sentence(words.tasks.finishedItem, { task: `${textOf(task)}.` }))),
    ...(today === null
      ? []
      : late.length === 0
        ? [paragraph('body', ...sentence(words.tasks.noneLate, { day: figure(day, 'today') }))]
        : [
            {
              ...paragraph(
                'body',
                ...sentence(words.tasks.late, {
                  day: figure(day, 'today'),
                  count: countRun(late.length, 'count.tasks.late'),
                }),
              ),
              keepWithNext: true,
            },
          ]),
    ...late.map(({ task, index }) => lateItem(task, index)),
  ];
};
