/** Values while a formula is worked out, with Excel's rules for turning one type into another. */
import type { RawCell } from '../cellType';

export const ERROR_CODES = [
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ExcelError {
  readonly error: ErrorCode;
}

/** `null` is an empty cell, which is neither 0 nor an empty text until something asks for one of them. */
export type Scalar = string | number | boolean | null | ExcelError;

/** Cells of a reference, or the array that an operation on cells gave. */
export interface Grid {
  readonly rows: readonly (readonly Scalar[])[];
  /** Texts and yes/no in cells are passed over by SUM and COUNT, written in the formula they are not. */
  readonly isReference: boolean;
  /** Number of the first row, for ROW. */
  readonly firstRow: number;
}

export type Value = Scalar | Grid;

export const isGrid = (value: Value): value is Grid => typeof value === 'object' && value !== null && 'rows' in value;
export const isError = (value: Value): value is ExcelError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Leaves a calculation with an error as its result. */
class FormulaFailure extends Error {
  override readonly name = 'FormulaFailure';

  constructor(readonly code: ErrorCode) {
    super(`The formula gives ${code}.`);
  }
}

const failures = new Map<ErrorCode, FormulaFailure>();

/** What to throw. Each is made once: an error is a common result, and the trace of a new one costs more than the formula. */
export function failureOf(code: ErrorCode): FormulaFailure {
  const known = failures.get(code);
  if (known !== undefined) return known;
  const made = new FormulaFailure(code);
  failures.set(code, made);
  return made;
}

export const errorValue = (code: ErrorCode): ExcelError => ({ error: code });

const isErrorCode = (text: string): text is ErrorCode => ERROR_CODES.some((code) => code === text);

/** Cells are read from a workbook with their errors as texts. */
export const fromCell = (content: RawCell | null): Scalar =>
  typeof content === 'string' && content.startsWith('#') && isErrorCode(content) ? errorValue(content) : content;

export const toCell = (value: Scalar): RawCell => {
  if (value === null) return 0;
  return isError(value) ? value.error : value;
};

export const reference = (rows: Grid['rows'], firstRow = 1): Grid => ({ rows, isReference: true, firstRow });
export const array = (rows: Grid['rows']): Grid => ({ rows, isReference: false, firstRow: 1 });

/** The one value that an operation on a single value sees. */
export const scalarOf = (value: Value): Scalar => (isGrid(value) ? (value.rows[0]?.[0] ?? null) : value);

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Undefined where the text is no number. */
export const numberOfText = (text: string): number | undefined => {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (NUMBER.test(trimmed)) return Number(trimmed);
  return trimmed.endsWith('%') && NUMBER.test(trimmed.slice(0, -1)) ? Number(trimmed.slice(0, -1)) / 100 : undefined;
};

const failOnError = (value: Scalar): string | number | boolean | null => {
  if (isError(value)) throw failureOf(value.error);
  return value;
};

/** What arithmetic takes a value for. Whole columns hold texts and errors: nothing is thrown for one of them. */
export const numberOrError = (value: Scalar): number | ExcelError => {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (isError(value)) return value;
  return typeof value === 'string' ? (numberOfText(value) ?? errorValue('#VALUE!')) : Number(value);
};

export const toNumber = (value: Scalar): number => {
  const number = numberOrError(value);
  if (typeof number !== 'number') throw failureOf(number.error);
  return number;
};

export const toText = (value: Scalar): string => {
  const content = failOnError(value);
  if (content === null) return '';
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return String(content);
};

export const toBoolean = (value: Scalar): boolean => {
  const content = failOnError(value);
  if (typeof content !== 'string') return Boolean(content);
  const word = content.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  throw failureOf('#VALUE!');
};

/** The value that a failed calculation gives; whatever else was thrown goes on. */
export const errorOf = (failure: unknown): ExcelError => {
  if (failure instanceof FormulaFailure) return errorValue(failure.code);
  throw failure;
};

/** A calculation whose failure is a value. */
export const guarded = <T extends Value>(calculate: () => T): T | ExcelError => {
  try {
    return calculate();
  } catch (failure) {
    return errorOf(failure);
  }
};
