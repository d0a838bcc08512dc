import type { GridResult, GridValue } from '../engine/engine';
import { isErrorValue } from '../engine/input';

/** What a call left behind: a value for the grid and, for errors, the function's own words. */
export interface Outcome {
  readonly value: GridResult;
  readonly message?: string;
}

/**
 * The cell value of a finished call. `null` and blank text show an empty cell's 0 and '' in Excel;
 * `Infinity` is #NUM! and other values that no cell can hold are #VALUE!.
 */
export function resultOf(returned: unknown): Outcome {
  if (isPromise(returned)) {
    return {
      value: '#BUSY!',
      message: 'The host does not wait for functions that return a promise.',
    };
  }
  if (Array.isArray(returned)) return { value: (returned as unknown[]).map(rowOf) };
  return { value: cellOf(returned) };
}

const isPromise = (value: unknown): boolean => typeof value === 'object' && value !== null && 'then' in value;

const rowOf = (row: unknown): GridValue[] => (Array.isArray(row) ? (row as unknown[]).map(cellOf) : [cellOf(row)]);

function cellOf(value: unknown): GridValue {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') {
    if (Number.isNaN(value)) return '#VALUE!';
    return Number.isFinite(value) ? value : '#NUM!';
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const code = errorCode(value);
  return code ?? '#VALUE!';
}

/**
 * The cell error of a thrown value: `CustomFunctions.Error` carries its code, anything else is
 * #VALUE!. learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
export function errorOf(thrown: unknown): Outcome {
  const message = thrown instanceof Error || hasMessage(thrown) ? thrown.message : String(thrown);
  return { value: errorCode(thrown) ?? '#VALUE!', message };
}

function errorCode(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('code' in value)) return undefined;
  return isErrorValue(value.code) ? value.code : undefined;
}

const hasMessage = (value: unknown): value is { message: string } =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
