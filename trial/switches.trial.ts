/** The main journeys in every kind of Excel that its builds are known to differ in. */
import { combinations, JOURNEYS, travel } from '../test/excel/journeys';
import type { Campaign } from './campaign';

const names = Object.keys(JOURNEYS);
const kinds = combinations();

export const campaign: Campaign = {
  title: 'The main journeys in every kind of Excel',
  // Nothing is left to chance.
  seed: 0,
  parts: names.length * kinds.length,
  run: async (part) => {
    const name = names[part % names.length] ?? '';
    const { faults, refused } = await travel(name, kinds[Math.floor(part / names.length)] ?? {});
    return {
      figures: { journeys: 1, 'refused with words, nothing changed': Number(refused) },
      faults,
    };
  },
};
