/** What a register comes to, where its persons are not at hand: a copy that is sent has the totals and no names. */
import type { CitizenCount } from './learningCitizen';

export interface RegisterTotals {
  readonly persons: number;
  readonly count: CitizenCount;
  /** Persons who count, by key of the hamlet's name (`nameKey`); under '' those of no hamlet. */
  readonly byHamlet: ReadonlyMap<string, number>;
}
