/** Percentages among the arguments: 0,35, "35 %" and 35 are 35 %, and 1 is 100 %. None is below 0 or above 100 %. */
import { percent, percentOfFraction } from '../../domain/ratio';
import type { Percent } from '../../domain/ratio';
import { ArgumentError } from './argumentError';
import type { ProblemValues } from './argumentError';
import type { Figure } from './cells';

/** An argument that is a percentage, and where it stands. */
export interface RateArgument {
  readonly argument: string;
  readonly figure: Figure;
  readonly place?: ProblemValues;
}

export type RateScale = 'fractions' | 'points';

/** "35 %" is a fraction for certain; a number above 1 was written in percentage points. */
export const scaleOf = ({ value, percent: isPercent }: Figure): RateScale =>
  !isPercent && value > 1 ? 'points' : 'fractions';

const checked = ({ argument, figure, place }: RateArgument, highest: number): number => {
  if (figure.value < 0 || figure.value > highest) throw new ArgumentError(argument, 'rateOutOfRange', place);
  return figure.value;
};

/**
 * A rate in points is n/d*100 and no longer the nearest double of n/d (29 of 100 gives 28.999999999999996); eleven
 * decimals bring it back, and two rates of fewer than a million people differ by more than that.
 */
const fractionOfPoints = (points: number): number => Number(points.toFixed(11)) / 100;

/** As the double nearest to the rate, by its own scale. */
export const fractionOfRate = (rate: RateArgument): number =>
  scaleOf(rate.figure) === 'points' ? fractionOfPoints(checked(rate, 100)) : checked(rate, 1);

/** In the scale of another argument, whose own value says which it is. */
export const percentIn = (scale: RateScale, rate: RateArgument): Percent =>
  scale === 'points' && !rate.figure.percent ? percent(checked(rate, 100)) : percentOfFraction(checked(rate, 1));

/** By its own scale. */
export const percentOf = (rate: RateArgument): Percent => percentIn(scaleOf(rate.figure), rate);
