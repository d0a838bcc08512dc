import type { PlanRecord } from '../workbook/plan';

/** A task that was given up is as little late as one that is done. `today`: ISO date; ISO dates compare as texts. */
export const isLate = ({ due, state }: PlanRecord, today: string): boolean =>
  typeof due === 'string' && due < today && state !== 'done' && state !== 'stopped';
