/** Gender parity index: rate of women ÷ rate of men. */
import type { Count } from './ratio';

/** Of rates as cells hold them; `null` when either is unknown or the men's rate is 0. */
export const genderParityOfRates = (female: Count, male: Count): number | null =>
  female === null || male === null || male <= 0 ? null : female / male;
