import type { Plan } from '../workbook/plan';

type Task = Plan['tasks'][number];

/** A task that was given up is as little late as one that is done. `today`: ISO date; ISO dates compare as texts. */
export const isLate = ({ due, state }: Pick<Task, 'due' | 'state'>, today: string): boolean =>
  due !== null && due < today && state !== 'done' && state !== 'stopped';
