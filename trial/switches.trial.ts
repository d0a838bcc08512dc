/** The main journeys in every kind of Excel that its builds are known to differ in. */
import { travel, trips } from '../test/excel/journeys';
import type { Campaign } from './campaign';

const all = trips();

export const campaign: Campaign = {
  title: 'The main journeys in every kind of Excel',
  // Nothing is left to chance.
  seed: 0,
  parts: all.length,
  run: async (part) => {
    const [name = '', switches = {}] = all[part] ?? [];
    const { faults, refused } = await travel(name, switches);
    return {
      figures: { journeys: 1, 'refused with words, nothing changed': Number(refused) },
      faults,
    };
  },
};
