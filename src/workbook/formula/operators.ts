/** Excel's operators, also cell by cell on whole columns. */
import type { BinaryOperator } from './expr';
import { errorOf, errorValue, failureOf, isError, isGrid, numberOrError, toText, workedOutLater } from './values';
import type { Scalar, Value } from './values';

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

/** Whole columns of hamlets' names are compared with each of these names. By the right one, then by the left. */
const compared = new Map<string, Map<string, number>>();
const MOST_COMPARED = 20_000;
let comparedCount = 0;

const remember = (left: string, right: string, result: number): void => {
  if (comparedCount >= MOST_COMPARED) {
    compared.clear();
    comparedCount = 0;
  }
  comparedCount += 1;
  const own = compared.get(right) ?? new Map<string, number>();
  compared.set(right, own.set(left, result));
};

/** Whole columns are compared with the empty text: what begins with a letter comes after it, in any order of letters. */
const compareTexts = (left: string, right: string): number => {
  if (left === right) return 0;
  if (right === '' && LETTER.test(left)) return 1;
  if (left === '' && LETTER.test(right)) return -1;
  const known = compared.get(right)?.get(left);
  if (known !== undefined) return known;
  // Vietnamese has no capitals of its own: the plain lower case is the same, and quicker.
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  const result = a === b ? 0 : sign(collate(a, b));
  remember(left, right, result);
  return result;
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
    const first = numberOrError(left);
    if (typeof first !== 'number') return first;
    const second = numberOrError(right);
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

const NOT_THERE = errorValue('#N/A');

/** A single value stands beside every cell; beyond the smaller of two arrays there is nothing (#N/A). */
const cellsOf = (value: Value): ((row: number, column: number) => Scalar) => {
  if (!isGrid(value)) return () => value;
  if (value.isSingle) return cellsOf(value.at(0, 0));
  return (row, column) => (value.has(row, column) ? value.at(row, column) : NOT_THERE);
};

const heightOf = (value: Value): number => (isGrid(value) ? value.height : 1);
const widthOf = (value: Value): number => (isGrid(value) ? value.width : 1);

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
  const height = Math.max(heightOf(left), heightOf(right));
  const width = Math.max(widthOf(left), widthOf(right));
  return height === 1 && width === 1 ? one(0, 0) : workedOutLater({ height, width, at: one });
};

export const operate = (left: Value, operator: BinaryOperator, right: Value): Value =>
  elementwise(left, right, OPERATIONS[operator]);
