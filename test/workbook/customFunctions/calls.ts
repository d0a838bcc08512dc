/** Calls of the library as tables of cases. */
import { ArgumentError, NotAvailableError } from '../../../src/workbook/customFunctions/argumentError';
import type { FunctionArgument, FunctionResult } from '../../../src/workbook/customFunctions/arguments';
import { FUNCTIONS } from '../../../src/workbook/functionSet';
import type { FunctionId } from '../../../src/workbook/formula/expr';

export interface Complaint {
  readonly argument: string;
  readonly reason: string;
  readonly [value: string]: string | number;
}

/** The result; a single cell as such, in whichever shape it came. */
export const call = (id: FunctionId, ...args: readonly FunctionArgument[]): FunctionResult => {
  const result = FUNCTIONS.library[id].run(args);
  return Array.isArray(result) && result.length === 1 && (result[0] as readonly unknown[]).length === 1
    ? ((result as readonly (readonly FunctionResult[])[])[0]?.[0] ?? '')
    : result;
};

/** What the function says is wrong. Fails when it says nothing. */
export const complaint = (id: FunctionId, ...args: readonly FunctionArgument[]): Complaint => {
  try {
    FUNCTIONS.library[id].run(args);
  } catch (error) {
    if (error instanceof ArgumentError) return { argument: error.argument, reason: error.reason, ...error.values };
    if (error instanceof NotAvailableError) return { argument: '', reason: error.reason, ...error.values };
    throw error;
  }
  throw new Error(`${id} accepted its arguments.`);
};
