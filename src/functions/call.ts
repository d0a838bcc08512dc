/** A custom function as Excel calls it. */
import { ArgumentError, NotAvailableError } from '../workbook/customFunctions/argumentError';
import type { FunctionArgument, FunctionResult } from '../workbook/customFunctions/arguments';
import { FUNCTIONS } from '../workbook/functionSet';
import type { FunctionId } from '../workbook/formula/expr';
import { argumentMessage, notAvailableMessage } from './messages';
import type { DocumentedLanguage } from './parameterNames';

export type CustomFunction = (...args: readonly FunctionArgument[]) => FunctionResult;

/** Excel takes an array only from a function that is declared to give one, and then nothing else. */
const shaped = (id: FunctionId, result: FunctionResult): FunctionResult =>
  FUNCTIONS.library[id].result === 'matrix' && !Array.isArray(result) ? ([[result]] as FunctionResult) : result;

/** The message is shown for #VALUE! and #N/A only, so every complaint is one of the two. */
const excelError = (error: unknown, language: DocumentedLanguage): unknown => {
  if (error instanceof ArgumentError) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, argumentMessage(error, language));
  }
  if (error instanceof NotAvailableError) {
    return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, notAvailableMessage(error, language));
  }
  return error;
};

/**
 * Arguments left out come as `null`; behind the last one Excel adds an object about the call, which is not looked at.
 * `language` is asked for when something is wrong: functions are registered before Office knows it.
 */
export const customFunction =
  (id: FunctionId, language: () => DocumentedLanguage): CustomFunction =>
  (...args) => {
    try {
      const { parameters, run } = FUNCTIONS.library[id];
      return shaped(id, run(args.slice(0, parameters.length)));
    } catch (error) {
      throw excelError(error, language());
    }
  };
