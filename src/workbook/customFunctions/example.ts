/** Examples of the library as Excel would call them. */
import type { FunctionArgument, ResultMatrix } from './arguments';
import type { Example, ExampleArgument } from './definition';

const ADDRESS = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/;
const LETTER_A = 'A'.charCodeAt(0);
const columnOf = (letter: string): number => letter.charCodeAt(0) - LETTER_A;

/** The cells of an address such as 'A1:C4'. */
const cellsAt = (cells: ResultMatrix, address: string): ResultMatrix => {
  const [, left = '', top = '', right = left, bottom = top] = ADDRESS.exec(address) ?? [];
  if (left === '') throw new Error(`"${address}" is no address of an example.`);
  return cells.slice(Number(top) - 1, Number(bottom)).map((row) => row.slice(columnOf(left), columnOf(right) + 1));
};

const argumentOf = (cells: ResultMatrix, argument: ExampleArgument): FunctionArgument =>
  typeof argument === 'object' && argument !== null ? cellsAt(cells, argument.range) : argument;

export const exampleArguments = ({ cells = [], args }: Example): readonly FunctionArgument[] =>
  args.map((argument) => argumentOf(cells, argument));
