import { getNumfmtParseValueFilter } from '@univerjs/core';
import type { CellContent } from './content';
import { errorNamed, isError } from './content';

/** Whether a criterion picks a cell. */
export type Test = (cell: CellContent) => boolean;

const OPERATORS = ['<>', '<=', '>=', '<', '>', '='] as const;
type Operator = (typeof OPERATORS)[number];

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const LONGEST_NUMBER = 40;

const nothing: Test = () => false;
const not =
  (test: Test): Test =>
  (cell) =>
    !test(cell);

const holds = (operator: Operator, difference: number): boolean => {
  switch (operator) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
};

/** Criteria and cells are read as if they were typed: also as percentages and dates. */
const numberOf = (text: string): number | undefined => {
  const typed = text.trim();
  if (NUMBER.test(typed)) return Number(typed);
  if (typed.length > LONGEST_NUMBER || !/\d/.test(typed)) return undefined;
  // Its type is that of a namespace which the package does not export.
  const read: unknown = getNumfmtParseValueFilter(typed);
  return typeof read === 'object' && read && 'z' in read && 'v' in read && read.z ? Number(read.v) : undefined;
};

/** Only "equal" and "not equal" look at numbers in texts. */
const numberTest = (operator: Operator, bound: number): Test => {
  const equals: Test = (cell) => cell === bound || (typeof cell === 'string' && numberOf(cell) === bound);
  if (operator === '=') return equals;
  if (operator === '<>') return not(equals);
  return (cell) => typeof cell === 'number' && holds(operator, cell - bound);
};

const booleanTest = (operator: Operator, bound: boolean): Test => {
  const equals: Test = (cell) => cell === bound;
  if (operator === '=') return equals;
  if (operator === '<>') return not(equals);
  return (cell) => typeof cell === 'boolean' && holds(operator, Number(cell) - Number(bound));
};

const errorTest = (operator: Operator, error: string): Test => {
  const equals: Test = (cell) => isError(cell) && cell.error === error;
  if (operator === '=') return equals;
  return operator === '<>' ? not(equals) : nothing;
};

/** `*` any characters, `?` one character, `~` before them for themselves. */
const wildcards = (pattern: string): RegExp => {
  const source = pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    return `\\${sign.startsWith('~') ? sign.slice(1) : sign}`;
  });
  return new RegExp(`^${source}$`, 'isu');
};

const textTest = (operator: Operator, operand: string): Test => {
  if (operator !== '=' && operator !== '<>') {
    const { compare } = new Intl.Collator('vi', { sensitivity: 'accent' });
    return (cell) => typeof cell === 'string' && holds(operator, compare(cell, operand));
  }
  const lower = operand.toLowerCase();
  const pattern = /[*?~]/.test(operand) ? wildcards(operand) : undefined;
  const equals: Test = (cell) =>
    typeof cell === 'string' && (pattern ? pattern.test(cell) : cell.toLowerCase() === lower);
  return operator === '=' ? equals : not(equals);
};

/** Without an operand: `=` and `<>` ask whether there is anything in the cell, nothing at all also takes empty texts. */
const emptyTest = (operator: Operator | undefined): Test => {
  switch (operator) {
    case undefined:
      return (cell) => cell === null || cell === '';
    case '=':
      return (cell) => cell === null;
    case '<>':
      return (cell) => cell !== null;
    case '<':
    case '<=':
    case '>':
    case '>=':
      return nothing;
  }
};

const ofText = (criterion: string): Test => {
  const written = OPERATORS.find((candidate) => criterion.startsWith(candidate));
  const operand = criterion.slice(written?.length ?? 0);
  if (operand === '') return emptyTest(written);
  const operator = written ?? '=';
  const number = numberOf(operand);
  if (number !== undefined) return numberTest(operator, number);
  const word = operand.trim().toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return booleanTest(operator, word === 'TRUE');
  const error = errorNamed(word);
  return error ? errorTest(operator, error.error) : textTest(operator, operand);
};

/** Criteria of COUNTIF, COUNTIFS, SUMIF and SUMIFS as Excel reads them. An empty cell as criterion means 0. */
export const criterion = (content: CellContent): Test => {
  if (content === null) return numberTest('=', 0);
  if (isError(content)) return errorTest('=', content.error);
  if (typeof content === 'string') return ofText(content);
  return typeof content === 'boolean' ? booleanTest('=', content) : numberTest('=', content);
};
