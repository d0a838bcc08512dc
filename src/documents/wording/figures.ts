/** The one place where a figure of a plan or of a report becomes text in a document. Vietnamese signs: 1.234,5. */
import { run } from '../documentModel';
import type { Run } from '../documentModel';

const format = (most: number, least = 0): Intl.NumberFormat =>
  new Intl.NumberFormat('vi-VN', { maximumFractionDigits: most, minimumFractionDigits: least });

const counts = format(0);
const points = format(2);
const rates = [2, 3, 4, 5, 6].map((digits) => ({ scale: 10 ** digits, formatter: format(digits, 2) }));
const [usualRate] = rates;

const staysOnItsSide = (rate: number, threshold: number, scale: number): boolean =>
  Math.sign(Math.round(rate * scale) / scale - threshold) === Math.sign(rate - threshold);

/** 1284 -> '1.284'; people, units, lessons, đồng. */
export const countText = (value: number): string => counts.format(value);

/** A percentage that somebody set: 35 -> '35', 12.5 -> '12,5'. */
export const pointsText = (value: number): string => points.format(value);

/**
 * A percentage that was worked out: 31.2 -> '31,20'. Beside a threshold it has as many digits as it takes not to look
 * as if it stood on the other side (34.9996 of 35 is '34,9996').
 */
export const rateText = (value: number, threshold: number | null = null): string => {
  const enough =
    threshold === null
      ? usualRate
      : (rates.find(({ scale }) => staysOnItsSide(value, threshold, scale)) ?? rates.at(-1));
  return (enough?.formatter ?? points).format(value);
};

/** What a reader of two rates with two digits works out: 35,26 and 33,00 differ by 2,26. */
export const differenceOfShown = (a: number, b: number): number => (Math.round(a * 100) - Math.round(b * 100)) / 100;

/** A figure with the place it comes from. */
export const figure = (text: string, origin: string): Run => run(text, { origin });
export const countRun = (value: number, origin: string): Run => figure(countText(value), origin);
