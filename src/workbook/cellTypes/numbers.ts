/** Types of number cells. Each is a table of limits, format and validation over one way of reading. */
import { readDateText } from '../../vietnamese/dateText';
import type { CellType, JsonType, RawCell, ValidationSpec } from '../cellType';
import { readNumber } from './numeric';
import type { NumberLimits } from './numeric';

interface NumberTypeOptions extends NumberLimits {
  readonly id: string;
  readonly format: string;
  readonly isPlainNumber?: true;
  readonly align?: 'left' | 'center' | 'right';
}

const validationOf = ({ whole, min, max }: NumberLimits): ValidationSpec =>
  whole ? { kind: 'whole', min, max } : { kind: 'decimal', min, max: max ?? Number.MAX_SAFE_INTEGER };

const jsonOf = ({ whole, min, max }: NumberLimits): JsonType =>
  whole ? { kind: 'integer', min, max } : { kind: 'number', min, max };

const numberType = ({
  id,
  format,
  isPlainNumber,
  align = 'right',
  ...limits
}: NumberTypeOptions): CellType<number> => ({
  id,
  ...(isPlainNumber && { isPlainNumber }),
  numberFormat: () => format,
  align,
  validation: validationOf(limits),
  write: (value) => value ?? '',
  read: (raw) => readNumber(raw, limits),
  json: jsonOf(limits),
});

/** More people, lessons or households than any commune has; a larger number is a slip or a code. */
export const MOST_COUNTED = 9_999_999;
/** The largest whole number that a cell keeps exactly. */
const MOST_DONG = 999_999_999_999_999;

/** Whole number of people, households, lessons … */
export const count = numberType({ id: 'count', whole: true, min: 0, max: MOST_COUNTED, format: '#,##0' });

/** Score of one indicator of the learning citizen: 0 to 10, halves allowed. */
export const score = numberType({ id: 'score', whole: false, min: 0, max: 10, format: 'General', align: 'center' });

/** Points of a scoring table that the commune edits; parts of a point allowed. */
export const points = numberType({
  id: 'points',
  whole: false,
  min: 0,
  max: 1_000,
  format: 'General',
  align: 'center',
});

/** Grade of general education: 0 for none finished. */
export const grade = numberType({ id: 'grade', whole: true, min: 0, max: 12, format: '0', align: 'center' });

/** Level reached: 0 to 3. */
export const level = numberType({ id: 'level', whole: true, min: 0, max: 3, format: '0', align: 'center' });

/** Amount of money in đồng. */
export const amount = numberType({ id: 'amount', whole: true, min: 0, max: MOST_DONG, format: '#,##0' });

/** Position of a paragraph within its section. */
export const order = numberType({ id: 'order', whole: true, min: 1, max: 999, format: '0', align: 'center' });

/** The year of a whole date that was put where the year belongs. A number may be a slip for a year, so only a text says it. */
const yearOfDate = (raw: RawCell): number | undefined => {
  const reading = typeof raw === 'string' ? readDateText(raw) : undefined;
  if (reading?.kind === 'date' || reading?.kind === 'month') return reading.year;
  return reading?.kind === 'impossible' && reading.suggestion?.kind === 'year' ? reading.suggestion.year : undefined;
};

const plain = { whole: true, format: '0', align: 'center', isPlainNumber: true } as const;

export const year = (from: number, to: number): CellType<number> => {
  const type = numberType({ id: 'year', ...plain, min: from, max: to });
  return {
    ...type,
    read: (raw, context) => {
      const reading = type.read(raw, context);
      if (reading.value !== null || reading.problem === undefined || reading.problem.repair !== undefined)
        return reading;
      const meant = yearOfDate(raw);
      return meant === undefined || meant < from || meant > to
        ? reading
        : { ...reading, problem: { ...reading.problem, repair: meant } };
    },
  };
};

export const age = (from: number, to: number): CellType<number> =>
  numberType({ id: 'age', ...plain, min: from, max: to });
