/** Each request of each action made to fail with each error that is documented. */
import { DOCUMENTED } from '../test/excel/documentedErrors';
import { ACTIONS, tryToFail } from '../test/excel/failingActions';
import type { Campaign } from './campaign';

const names = Object.keys(ACTIONS);

export const campaign: Campaign = {
  title: 'Every request failing with every documented error',
  // Nothing is left to chance.
  seed: 0,
  parts: names.length * DOCUMENTED.length,
  run: async (part) => {
    const name = names[part % names.length] ?? '';
    const error = DOCUMENTED[Math.floor(part / names.length)];
    const { cases, faults } = await tryToFail(name, () => (error === undefined ? [] : [error]));
    return { figures: { 'requests that failed': cases }, faults };
  },
};
