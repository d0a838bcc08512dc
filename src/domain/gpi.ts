/** Gender parity index: rate of women ÷ rate of men. */
import type { Count, Ratio } from './ratio';

/** Exact, as a ratio of whole numbers; `null` when either rate is unknown or the men's rate is 0. */
export const genderParity = (female: Ratio, male: Ratio): Ratio | null =>
  female.d <= 0 || male.d <= 0 || male.n <= 0 ? null : { n: female.n * male.d, d: female.d * male.n };

/** The same of rates as cells hold them. */
export const genderParityOfRates = (female: Count, male: Count): number | null =>
  female === null || male === null || male <= 0 ? null : female / male;
