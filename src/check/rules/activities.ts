/** Classes of the learning centre, tasks, budget: parts within wholes, dates within the year, nothing overdue. */
import { texts } from '../../domain/regulations/texts';
import { comparison } from '../engine/kinds/comparison';
import { eachRow } from '../engine/kinds/rows';
import { isLate } from '../lateTask';
import type { Rule } from '../engine/rule';

const yearOf = (date: string): number => Number(date.slice(0, 4));

const classRules: readonly Rule[] = [
  comparison({
    id: 'activities/class-groups-within-learners',
    severity: 'error',
    cause: 'partAboveWhole',
    level: 1,
    basis: null,
    list: 'classes',
    operator: '<=',
    pairs: [
      { left: 'female', right: 'learners' },
      { left: 'minority', right: 'learners' },
    ],
    missing: { right: 'cannotTell' },
  }),
  eachRow({
    id: 'activities/class-in-year',
    severity: 'warning',
    cause: 'outOfRange',
    level: 1,
    basis: null,
    list: 'classes',
    columns: ['date'],
    inspect:
      ({ year }) =>
      ({ date }) =>
        date === null || year === null || yearOf(date) === year
          ? undefined
          : () => ({ columns: ['date'], values: { date, year: String(year) } }),
  }),
];

/** A task may run into the year after, never begin before the plan. */
const isYearOfTask = (due: string, year: number): boolean => yearOf(due) === year || yearOf(due) === year + 1;

const ALL_DONE = 100;

const taskRules: readonly Rule[] = [
  eachRow({
    id: 'activities/task-in-year',
    severity: 'warning',
    cause: 'outOfRange',
    level: 1,
    basis: null,
    list: 'tasks',
    columns: ['due'],
    inspect:
      ({ year }) =>
      ({ due }) =>
        due === null || year === null || isYearOfTask(due, year)
          ? undefined
          : () => ({ columns: ['due'], values: { date: due, year: String(year) } }),
  }),
  eachRow({
    id: 'activities/task-late',
    severity: 'warning',
    cause: 'late',
    level: 1,
    basis: null,
    list: 'tasks',
    columns: ['due', 'state'],
    // Without a day of the check nothing is late.
    inspect:
      ({ today }) =>
      (task) =>
        today !== null && isLate(task, today)
          ? () => ({ columns: ['due', 'state'], values: { date: task.due ?? '', today } })
          : undefined,
  }),
  eachRow({
    id: 'activities/task-state-and-share',
    severity: 'warning',
    cause: 'contradiction',
    level: 1,
    basis: null,
    list: 'tasks',
    columns: ['state', 'done'],
    inspect:
      () =>
      ({ state, done }) => {
        if (state === null || done === null) return undefined;
        const contradicts =
          (state === 'done' && done < ALL_DONE) ||
          (state !== 'done' && done === ALL_DONE) ||
          (state === 'notStarted' && done > 0);
        return contradicts ? () => ({ columns: ['done', 'state'], values: { done } }) : undefined;
      },
  }),
];

const budgetRules: readonly Rule[] = [
  comparison({
    id: 'activities/spent-within-planned',
    severity: 'warning',
    cause: 'partAboveWhole',
    level: 1,
    basis: [texts.centreFunding],
    list: 'budget',
    left: 'spent',
    operator: '<=',
    right: 'planned',
    missing: { right: 'cannotTell' },
  }),
  eachRow({
    id: 'activities/budget-without-source',
    severity: 'note',
    cause: 'missing',
    level: 1,
    basis: null,
    list: 'budget',
    columns: ['source'],
    inspect:
      () =>
      ({ source, planned, spent }) =>
        source === null && (planned !== null || spent !== null) ? () => ({ columns: ['source'] }) : undefined,
  }),
];

export const activityRules: readonly Rule[] = [...classRules, ...taskRules, ...budgetRules];
