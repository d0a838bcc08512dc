import type { Tasks } from '../../src/check/tasks';

/** For tests of what else a report says. */
export const NO_TASKS: Tasks = { phase: 'plan', sheets: [], due: [] };
