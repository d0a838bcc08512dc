/**
 * Percentages as cells hold them: 0,35 and 35 % are fractions. A target above 1 is written in percentage points, and so
 * are the tolerance and last year's rate beside it, and what was achieved when that is above 1 as well.
 */
import { percent, percentOfFraction } from '../domain/ratio';
import type { Percent } from '../domain/ratio';
import type { AimPart } from '../domain/bound';
import { kindDefinition } from '../domain/targetKinds';
import type { TargetKind } from '../domain/targetKinds';

export interface Scale {
  percentOf(value: number): Percent;
  fractionOf(value: number): number;
}

const FRACTIONS: Scale = { percentOf: percentOfFraction, fractionOf: (value) => value };

/**
 * A rate in points is n/d*100 and no longer the nearest double of n/d (29 of 100 gives 28.999999999999996); eleven
 * decimals bring it back, and two rates of fewer than a million people differ by more than that.
 */
const POINTS: Scale = {
  percentOf: percent,
  fractionOf: (value) => (value > 1 ? Number(value.toFixed(11)) / 100 : value),
};

/** `undefined`: nothing says how percentages are written. */
export const scaleOf = (value: number | undefined): Scale => (value !== undefined && value > 1 ? POINTS : FRACTIONS);

/** The parts of a target by which the scale is told: the first that is there. A value may stand where none is asked. */
export const scaledParts = (kind: TargetKind): readonly AimPart[] => [
  ...new Set<AimPart>(['value', ...kindDefinition(kind).parts]),
];
