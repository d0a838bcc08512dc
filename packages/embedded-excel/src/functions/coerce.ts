import type { GridArgument, GridValue } from '../engine/engine';
import { isErrorValue } from '../engine/input';
import type { Switches } from '../switches';
import type { ParameterMetadata, ValueType } from './metadata';

/** What a blank cell becomes before the function sees it; see DIFFERENCES.md. */
export type BlankPolicy = Switches['blanks'];

export interface CoercionOptions {
  readonly blanks: BlankPolicy;
  /** `allowErrorForDataTypeAny` of the metadata: `any` parameters receive errors as values. */
  readonly allowErrors: boolean;
}

/** An argument as the function receives it, or the error that stands in the cell instead. */
export type Coerced = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

const INVALID: Coerced = { ok: false, error: '#VALUE!' };
const accept = (value: unknown): Coerced => ({ ok: true, value });

/**
 * Converts an argument to the declared type, as Excel does before it calls the function.
 * learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
 */
export function coerceArgument(
  argument: GridArgument | undefined,
  parameter: ParameterMetadata,
  options: CoercionOptions,
): Coerced {
  if (argument === undefined) return parameter.optional === true ? accept(null) : INVALID;
  const type = parameter.type ?? 'any';
  return parameter.dimensionality === 'matrix'
    ? coerceMatrix(argument, type, options)
    : coerceScalar(argument, type, parameter.optional === true, options);
}

/** A single value given for a matrix arrives as a matrix of one cell. */
function coerceMatrix(argument: GridArgument, type: ValueType, options: CoercionOptions): Coerced {
  const values = argument.kind === 'matrix' ? argument.values : [[argument.value]];
  const rows: unknown[][] = [];
  for (const cells of values) {
    const row: unknown[] = [];
    for (const cell of cells) {
      const coerced = coerceValue(cell, type, options);
      if (!coerced.ok) return coerced;
      row.push(coerced.value);
    }
    rows.push(row);
  }
  return accept(rows);
}

/** A block given for a single value is an error, except a block of one cell. */
function coerceScalar(argument: GridArgument, type: ValueType, optional: boolean, options: CoercionOptions): Coerced {
  if (argument.kind === 'value') {
    if (argument.value === null && optional) return accept(null);
    return coerceValue(argument.value, type, options);
  }
  const [row, ...rows] = argument.values;
  const [only, ...cells] = row ?? [];
  if (rows.length > 0 || cells.length > 0 || only === undefined) return INVALID;
  return coerceValue(only, type, options);
}

function coerceValue(value: GridValue, type: ValueType, options: CoercionOptions): Coerced {
  if (value === null) return accept(blankAs(options.blanks));
  if (isErrorValue(value)) {
    return options.allowErrors && type === 'any' ? accept(value) : { ok: false, error: value };
  }
  if (type === 'number') return coerceNumber(value);
  if (type === 'boolean') return coerceBoolean(value);
  if (type === 'string') return accept(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  return accept(value);
}

const blankAs = (policy: BlankPolicy): unknown => (policy === 'zero' ? 0 : policy === 'emptyText' ? '' : null);

function coerceNumber(value: string | number | boolean): Coerced {
  if (typeof value === 'number') return accept(value);
  if (typeof value === 'boolean') return accept(value ? 1 : 0);
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? INVALID : accept(number);
}

function coerceBoolean(value: string | number | boolean): Coerced {
  if (typeof value === 'boolean') return accept(value);
  if (typeof value === 'number') return accept(value !== 0);
  const text = value.trim().toUpperCase();
  return text === 'TRUE' || text === 'FALSE' ? accept(text === 'TRUE') : INVALID;
}
