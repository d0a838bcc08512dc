import { formatA1, parseA1 } from '../geometry/a1';
import type { Rect } from '../geometry/rect';
import type { FormulaSpelling } from './formulaText';

/** Names of comparisons: Office.js for validations, for formats, and a file. */
export const OPERATORS = [
  ['Between', 'Between', 'between'],
  ['NotBetween', 'NotBetween', 'notBetween'],
  ['EqualTo', 'EqualTo', 'equal'],
  ['NotEqualTo', 'NotEqualTo', 'notEqual'],
  ['GreaterThan', 'GreaterThan', 'greaterThan'],
  ['LessThan', 'LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'LessThanOrEqual', 'lessThanOrEqual'],
] as const;

/** The blocks of a list of addresses. */
export const rectsOf = (addresses: string): Rect[] =>
  addresses.split(/[\s,]+/).flatMap((address) => parseA1(address) ?? []);
export const addressOf = (ranges: readonly Rect[]): string => ranges.map((range) => formatA1(range)).join(' ');

/** A bound of a rule as a file has it. */
export const storedPart = (part: unknown, spelling: FormulaSpelling): string | number =>
  typeof part === 'number' ? part : spelling.stored(String(part));
