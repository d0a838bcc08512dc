import type { CellContent, Scalar } from './content';
import { BLANK } from './content';

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?\d+(?:\.\d+)?)%$/;

/** The error values of a cell. learn.microsoft.com …/excel.cellvaluetype (Error) */
export const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
]);

export const isErrorValue = (value: unknown): value is string => typeof value === 'string' && ERROR_VALUES.has(value);

const asValue = (value: Scalar): CellContent => ({ formula: null, value });

/**
 * What Excel makes of a value given to `range.values`, `range.formulas` or typed into a cell.
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values (en-US rules);
 * a leading apostrophe, or the number format `@`, keeps a text as it is. "If the returned value starts with a plus ("+"),
 * minus ("-"), or equal sign ("="), Excel interprets this value as a formula" (excel.range#values); so does a person who
 * types these, or "@". Full-width signs count where the text is typed in an East Asian way: taken for the others here.
 */
export function parseInput(value: Scalar, numberFormat = 'General'): CellContent {
  if (typeof value !== 'string') return asValue(value);
  if (value === '') return BLANK;
  if (value.startsWith("'")) return asValue(value.slice(1));
  if (numberFormat === '@') return asValue(value);
  const read = parseText(value);
  const sign = typeof read === 'string' && value.length > 1 ? SIGNS.get(value.charAt(0)) : undefined;
  return sign === undefined ? asValue(read) : { formula: `${sign}${value.slice(1)}` };
}

/** What a formula may begin with, and how Excel begins it then. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['=', '＝'].map((sign) => [sign, '='] as const),
  ...['+', '＋'].map((sign) => [sign, '=+'] as const),
  ...['-', '－'].map((sign) => [sign, '=-'] as const),
  ...['@', '＠'].map((sign) => [sign, '=@'] as const),
]);

function parseText(text: string): Scalar {
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) return Number(trimmed.replace(/,/g, ''));
  const percent = PERCENT.exec(trimmed);
  if (percent) return Number(percent[1]) / 100;
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  return text;
}
