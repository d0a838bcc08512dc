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

interface GridParts {
  readonly height: number;
  readonly width: number;
  /** Called once or more for a cell that is looked at, and never for others. */
  readonly at: (row: number, column: number) => Scalar;
}

/**
 * Cells of a reference, or the array that an operation on cells gave. An operation on whole columns is worked out cell by
 * cell as somebody looks at them, through all operations at once: no column is made in between.
 */
export class Grid {
  readonly height: number;
  readonly width: number;
  private readonly work: GridParts['at'] | null;
  /** Row by row, as soon as they are known. */
  private found: readonly Scalar[] | undefined;

  constructor(
    { height, width }: Pick<GridParts, 'height' | 'width'>,
    /** What is known of the cells, or how one is worked out. */
    from: readonly Scalar[] | GridParts['at'],
    /** Texts and yes/no in cells are passed over by SUM and COUNT, written in the formula they are not. */
    readonly isReference: boolean,
    /** Number of the first row, for ROW. */
    readonly firstRow: number,
  ) {
    this.height = height;
    this.width = width;
    this.work = typeof from === 'function' ? from : null;
    this.found = typeof from === 'function' ? undefined : from;
  }

  at(row: number, column: number): Scalar {
    if (this.found !== undefined) return this.found[row * this.width + column] ?? null;
    return this.work === null ? null : this.work(row, column);
  }

  has(row: number, column: number): boolean {
    return row >= 0 && column >= 0 && row < this.height && column < this.width;
  }

  get isSingle(): boolean {
    return this.height === 1 && this.width === 1;
  }

  /** All of them, row by row; from then on they are known. */
  get cells(): readonly Scalar[] {
    if (this.found !== undefined) return this.found;
    const cells: Scalar[] = [];
    for (let row = 0; row < this.height; row += 1)
      for (let column = 0; column < this.width; column += 1) cells.push(this.at(row, column));
    this.found = cells;
    return cells;
  }

  /** For a grid that many look at. */
  known(): this {
    this.found = this.cells;
    return this;
  }

  get rows(): readonly (readonly Scalar[])[] {
    const { cells, width } = this;
    return Array.from({ length: this.height }, (_, row) => cells.slice(row * width, (row + 1) * width));
  }
}

export type Value = Scalar | Grid;

export const isGrid = (value: Value): value is Grid => value instanceof Grid;
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

const filledTo = (width: number, row: readonly Scalar[]): readonly Scalar[] =>
  row.length === width ? row : Array.from({ length: width }, (_, column) => row[column] ?? null);

const gridOfRows = (rows: Grid['rows'], isReference: boolean, firstRow: number): Grid => {
  const width = rows[0]?.length ?? 0;
  const cells = rows.length === 1 ? (rows[0] ?? []) : rows.flatMap((row) => filledTo(width, row));
  return new Grid({ height: rows.length, width }, cells, isReference, firstRow);
};

const ONE = { height: 1, width: 1 };

export const reference = (rows: Grid['rows'], firstRow = 1): Grid => gridOfRows(rows, true, firstRow);
export const single = (value: Scalar, isReference: boolean, firstRow = 1): Grid =>
  new Grid(ONE, [value], isReference, firstRow);
export const columnReference = (cells: readonly Scalar[]): Grid =>
  new Grid({ height: cells.length, width: 1 }, cells, true, 1);
export const array = (rows: Grid['rows']): Grid => gridOfRows(rows, false, 1);
/** Cells that are worked out when they are looked at. */
export const workedOutLater = (parts: GridParts): Grid => new Grid(parts, parts.at, false, 1);

/** The one value that an operation on a single value sees. */
export const scalarOf = (value: Value): Scalar => {
  if (!isGrid(value)) return value;
  return value.has(0, 0) ? value.at(0, 0) : null;
};

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
