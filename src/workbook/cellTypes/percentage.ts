/** Percentages: points in the plan (35), a fraction in the cell (0.35 shown as 35 %). */
import { fractionOf, percent, percentOfFraction, percentPoints } from '../../domain/ratio';
import type { CellReading, CellType, RawCell } from '../cellType';
import { readNumber } from './numeric';

export const PERCENT_FORMAT = '0.00%';

const LIMITS = { whole: false, min: 0, max: 1, percent: true } as const;

/** 35 -> 0.35, the nearest double. */
const writePoints = (points: number): number => fractionOf(percent(points));

/** Finer than 0.0001 % is rounded to that, as everywhere in the comparison of rates. */
const readPoints = (raw: RawCell): CellReading<number> => {
  const reading = readNumber(raw, LIMITS);
  const { problem } = reading;
  return {
    ...reading,
    value: reading.value === null ? null : percentPoints(percentOfFraction(reading.value)),
    ...(typeof problem?.values?.['value'] === 'number' ? { problem: { ...problem, inPercent: true } } : {}),
  };
};

export const percentage: CellType<number> = {
  id: 'percentage',
  numberFormat: () => PERCENT_FORMAT,
  align: 'right',
  validation: { kind: 'decimal', min: 0, max: 1 },
  write: (value) => (value === null ? '' : writePoints(value)),
  read: readPoints,
  json: { kind: 'number', min: 0, max: 100 },
};
