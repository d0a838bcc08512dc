/** A custom function as Excel calls it. */
import { ArgumentError, NotAvailableError } from '../workbook/customFunctions/argumentError';
import type { FunctionArgument, FunctionResult, SpilledMatrix } from '../workbook/customFunctions/arguments';
import type { RawCell } from '../workbook/cellType';
import { FUNCTIONS } from '../workbook/functionSet';
import type { FunctionId } from '../workbook/formula/expr';
import { argumentMessage, notAvailableMessage } from './messages';
import type { DocumentedLanguage } from './parameterNames';

/** A value as Excel hands it over; errors come as objects, with their code in one place or another. */
type ExcelValue = RawCell | null | object;
export type CustomFunction = (...args: readonly unknown[]) => unknown;

const ANY_ERROR = '#VALUE!';

const errorText = (value: object): string => {
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  const text = [code, basicValue].find((one) => typeof one === 'string' && one.startsWith('#'));
  return typeof text === 'string' ? text : ANY_ERROR;
};

const cellOf = (value: ExcelValue | undefined): RawCell | null => {
  if (value === undefined) return null;
  return typeof value === 'object' && value !== null ? errorText(value) : value;
};

const argumentOf = (argument: unknown): FunctionArgument =>
  Array.isArray(argument)
    ? (argument as readonly (readonly ExcelValue[])[]).map((row) => row.map(cellOf))
    : cellOf(argument as ExcelValue | undefined);

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
      const result = shaped(id, run(args.slice(0, parameters.length).map(argumentOf)));
      if (!Array.isArray(result)) return result;
      // Excel shows an error among the cells of a result in its own place.
      return (result as SpilledMatrix).map((row) =>
        row.map((cell) => (cell instanceof ArgumentError ? excelError(cell, language()) : cell)),
      );
    } catch (error) {
      throw excelError(error, language());
    }
  };
