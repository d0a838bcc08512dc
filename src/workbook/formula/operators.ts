/** Excel's operators, also cell by cell on whole columns. */
import type { BinaryOperator } from './expr';
import { array, errorOf, errorValue, failureOf, isError, isGrid, numberOrError, toText } from './values';
import type { Grid, Scalar, Value } from './values';

const RANKS = { number: 0, string: 1, boolean: 2 } as const;
type Comparable = string | number | boolean;

const rankOf = (value: Comparable): number => RANKS[typeof value as keyof typeof RANKS];

/** An empty cell takes the type of what it is compared with. */
const filledLike = (value: Comparable | null, other: Comparable | null): Comparable => {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
};

const sign = (difference: number): number => (difference === 0 ? 0 : difference > 0 ? 1 : -1);

let collator: Intl.Collator | null = null;
const collate = (left: string, right: string): number => (collator ??= new Intl.Collator('vi')).compare(left, right);

const LETTER = /^[\dA-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u1EA0-\u1EF9]/;

/** Whole columns are compared with the empty text: what begins with a letter comes after it, in any order of letters. */
const compareTexts = (left: string, right: string): number => {
  if (left === right) return 0;
  if (right === '' && LETTER.test(left)) return 1;
  if (left === '' && LETTER.test(right)) return -1;
  // Vietnamese has no capitals of its own: the plain lower case is the same, and quicker.
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a === b ? 0 : sign(collate(a, b));
};

/** Texts without regard to capitals; any number is less than any text, any text less than yes or no. */
const compareFilled = (left: Comparable, right: Comparable): number => {
  if (typeof left === 'number' && typeof right === 'number') return sign(left - right);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  if (typeof left !== typeof right) return sign(rankOf(left) - rankOf(right));
  return sign(Number(left) - Number(right));
};

export const compare = (left: Scalar, right: Scalar): number => {
  if (isError(left)) throw failureOf(left.error);
  if (isError(right)) throw failureOf(right.error);
  return compareFilled(filledLike(left, right), filledLike(right, left));
};

/** A whole column may be divided by zeros: nothing is thrown for them. */
const divide = (left: number, right: number): Scalar => (right === 0 ? errorValue('#DIV/0!') : left / right);

const onNumbers =
  (calculate: (left: number, right: number) => Scalar) =>
  (left: Scalar, right: Scalar): Scalar => {
    const [first, second] = [numberOrError(left), numberOrError(right)];
    if (typeof first !== 'number') return first;
    return typeof second === 'number' ? calculate(first, second) : second;
  };

const OPERATIONS: Readonly<Record<BinaryOperator, (left: Scalar, right: Scalar) => Scalar>> = {
  '+': onNumbers((left, right) => left + right),
  '-': onNumbers((left, right) => left - right),
  '*': onNumbers((left, right) => left * right),
  '/': onNumbers(divide),
  '&': (left, right) => toText(left) + toText(right),
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>': (left, right) => compare(left, right) > 0,
  '>=': (left, right) => compare(left, right) >= 0,
};

const isSingle = (grid: Grid): boolean => grid.rows.length === 1 && grid.rows[0]?.length === 1;

const NOT_THERE = errorValue('#N/A');

/** A single value stands beside every cell; beyond the smaller of two arrays there is nothing (#N/A). */
const cellsOf = (value: Value): ((row: number, column: number) => Scalar) => {
  if (!isGrid(value)) return () => value;
  const { rows } = value;
  if (isSingle(value)) return () => rows[0]?.[0] ?? null;
  return (row, column) => {
    const cell = rows[row]?.[column];
    return cell === undefined ? NOT_THERE : cell;
  };
};

const height = (value: Value): number => (isGrid(value) ? value.rows.length : 1);
const width = (value: Value): number => (isGrid(value) ? (value.rows[0]?.length ?? 0) : 1);

/** `calculate` for every pair of cells; one result where both sides are single values. */
export const elementwise = (left: Value, right: Value, calculate: (left: Scalar, right: Scalar) => Scalar): Value => {
  const [first, second] = [cellsOf(left), cellsOf(right)];
  const one = (row: number, column: number): Scalar => {
    try {
      return calculate(first(row, column), second(row, column));
    } catch (failure) {
      return errorOf(failure);
    }
  };
  const [rows, columns] = [Math.max(height(left), height(right)), Math.max(width(left), width(right))];
  if (rows === 1 && columns === 1) return one(0, 0);
  const results: Scalar[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const cells: Scalar[] = [];
    for (let column = 0; column < columns; column += 1) cells.push(one(row, column));
    results.push(cells);
  }
  return array(results);
};

export const operate = (left: Value, operator: BinaryOperator, right: Value): Value =>
  elementwise(left, right, OPERATIONS[operator]);
