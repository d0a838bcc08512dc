/** Reading of numbers, whichever way they were typed. */
import { readNumberText } from '../../vietnamese/numberText';
import type { CellReading, RawCell, ReadProblem } from '../cellType';
import { readEmptyOrError, unusable } from './rawCell';

export interface NumberLimits {
  readonly whole: boolean;
  readonly min: number;
  /** `null`: no upper limit. */
  readonly max: number | null;
  /** A text such as "35 %" is a figure of this type. */
  readonly percent?: boolean;
}

/** A calculated number of people may be off by a hair: 428.0000000000001 is 428. */
export const WHOLE_WITHIN = 0.000001;

/** The whole number that the value is but for that hair; the value itself where it is none. */
export const nearestWhole = (value: number): number => {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < WHOLE_WITHIN ? nearest : value;
};

const settled = (value: number, { whole }: NumberLimits): number => (whole ? nearestWhole(value) : value);

/** A number outside the limits cannot be used: nothing says what was meant. */
const limitProblem = (value: number, { whole, min, max }: NumberLimits): ReadProblem | undefined => {
  if (!Number.isFinite(value)) return { code: 'notANumber', values: { text: String(value) } };
  if (min === 0 && value < 0) return { code: 'negative', values: { value } };
  if (whole && !Number.isInteger(value)) return { code: 'notWhole', values: { value } };
  if (value < min) return { code: 'tooSmall', values: { value, min } };
  if (max !== null && value > max) return { code: 'tooLarge', values: { value, max } };
  return undefined;
};

const readTyped = (text: string, limits: NumberLimits): CellReading<number> => {
  const reading = readNumberText(text);
  switch (reading.kind) {
    case 'blank':
      return { value: null };
    case 'number': {
      if (reading.percent && limits.percent !== true) return unusable({ code: 'notANumber', values: { text } });
      const problem = limitProblem(reading.value, limits);
      if (problem !== undefined) return unusable(problem);
      return {
        value: reading.value,
        seen: null,
        problem: { code: 'numberAsText', values: { text, value: reading.value }, repair: reading.value },
      };
    }
    case 'ambiguous':
      return readAmbiguous(text, reading.grouped, reading.decimal, limits);
    case 'notNumber': {
      const { suggestion } = reading;
      const usable = suggestion !== null && limitProblem(suggestion, limits) === undefined;
      return unusable({ code: 'notANumber', values: { text }, ...(usable ? { repair: suggestion } : {}) });
    }
  }
};

/** "1.234" as a count of people has one possible reading, for a part of a person does not exist; a score may be anything. */
const readAmbiguous = (text: string, grouped: number, decimal: number, limits: NumberLimits): CellReading<number> => {
  const possible = [grouped, decimal].filter((value) => limitProblem(value, limits) === undefined);
  const [only = grouped] = possible;
  const isCertain = limits.whole && possible.length === 1;
  return unusable({
    code: 'ambiguousNumber',
    values: { text, first: grouped, second: decimal, ...(isCertain ? { only } : {}) },
    ...(isCertain ? { repair: only } : {}),
  });
};

export const readNumber = (raw: RawCell, limits: NumberLimits): CellReading<number> => {
  if (typeof raw === 'number') {
    const problem = limitProblem(settled(raw, limits), limits);
    return problem === undefined ? { value: settled(raw, limits) } : unusable(problem);
  }
  if (typeof raw === 'boolean') return unusable({ code: 'notANumber', values: { text: raw ? 'TRUE' : 'FALSE' } });
  return readEmptyOrError(raw) ?? readTyped(raw, limits);
};
