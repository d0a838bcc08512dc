/** Criteria of COUNTIF(S) and SUMIFS: ">=15", "<>", "Có", 5. */
import { isError, numberOfText } from './values';
import type { Scalar } from './values';

type Test = (cell: Scalar) => boolean;

const OPERATORS = ['<>', '<=', '>=', '<', '>', '='] as const;
type Operator = (typeof OPERATORS)[number];

const isEmptyCell: Test = (cell) => cell === null;

/** `*` any characters, `?` one character, `~` before them for themselves. */
const wildcard = (pattern: string): RegExp => {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    return `\\${sign.startsWith('~') ? sign.slice(1) : sign}`;
  });
  return new RegExp(`^${source}$`, 'isu');
};

const numberTest = (operator: Operator, bound: number): Test => {
  const holds = (value: number): boolean => {
    switch (operator) {
      case '<':
        return value < bound;
      case '<=':
        return value <= bound;
      case '>':
        return value > bound;
      case '>=':
        return value >= bound;
      case '=':
      case '<>':
        return value === bound;
    }
  };
  if (operator === '<>') return (cell) => !isEqualNumber(cell, bound);
  return operator === '=' ? (cell) => isEqualNumber(cell, bound) : (cell) => typeof cell === 'number' && holds(cell);
};

/** Only "equal" and "not equal" also look at numbers typed as text. */
const isEqualNumber = (cell: Scalar, bound: number): boolean =>
  cell === bound || (typeof cell === 'string' && numberOfText(cell) === bound);

const textTest = (operator: Operator, operand: string): Test => {
  const pattern = wildcard(operand);
  const matches: Test = (cell) => typeof cell === 'string' && pattern.test(cell);
  if (operator === '=') return matches;
  if (operator === '<>') return (cell) => !matches(cell);
  const order = (cell: string): number => cell.localeCompare(operand, 'vi', { sensitivity: 'accent' });
  return (cell) =>
    typeof cell === 'string' &&
    ((operator.includes('=') && order(cell) === 0) || (operator.startsWith('<') ? order(cell) < 0 : order(cell) > 0));
};

const split = (criterion: string): readonly [Operator | null, string] => {
  const operator = OPERATORS.find((candidate) => criterion.startsWith(candidate));
  return operator === undefined ? [null, criterion] : [operator, criterion.slice(operator.length)];
};

const fromText = (criterion: string): Test => {
  const [operator, operand] = split(criterion);
  if (operand === '') {
    if (operator === null) return (cell) => cell === null || cell === '';
    return operator === '<>' ? (cell) => !isEmptyCell(cell) : operator === '=' ? isEmptyCell : () => false;
  }
  const bound = numberOfText(operand);
  if (bound !== undefined) return numberTest(operator ?? '=', bound);
  const word = operand.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') {
    const wanted = word === 'TRUE';
    return operator === '<>' ? (cell) => cell !== wanted : (cell) => cell === wanted;
  }
  return textTest(operator ?? '=', operand);
};

/** Every row of a register asks with the same few criteria. */
const tests = new Map<string, Test>();
const MOST_TESTS = 1_000;

const remembered = (text: string): Test => {
  const known = tests.get(text);
  if (known !== undefined) return known;
  if (tests.size >= MOST_TESTS) tests.clear();
  const test = fromText(text);
  tests.set(text, test);
  return test;
};

/** Which cells a criterion picks. An empty cell as criterion means 0, as in Excel. */
export const criterion = (value: Scalar): Test => {
  if (typeof value === 'string') return remembered(value);
  if (value === null) return numberTest('=', 0);
  if (isError(value)) return (cell) => isError(cell) && cell.error === value.error;
  return typeof value === 'boolean' ? (cell) => cell === value : numberTest('=', value);
};

/** Equal for texts that a criterion takes as equal; texts that are not may have the same. */
export const foldedText = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase();

/** The text that a criterion wants and nothing else; undefined for numbers, comparisons and patterns. */
export const wantedText = (value: Scalar): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const [operator, operand] = split(value);
  if ((operator !== null && operator !== '=') || operand === '' || /[*?~]/.test(operand)) return undefined;
  const isText = numberOfText(operand) === undefined && !/^(?:true|false)$/i.test(operand);
  return isText ? operand : undefined;
};
