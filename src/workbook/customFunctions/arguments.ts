/** What a call of a custom function takes and gives. */
import type { RawCell } from '../cellType';
import type { ArgumentError } from './argumentError';

/** Cells as Excel hands them over; an empty cell is '' or `null`, an error its text ('#N/A'). */
export type Matrix = readonly (readonly (RawCell | null)[])[];
/** `null`: the argument was left out. A single value may come alone or as a range of one cell. */
export type FunctionArgument = Matrix | RawCell | null;
/** '' shows an empty cell: `null` in a result would show 0 (office-js issue 1503). */
export type ResultMatrix = readonly (readonly RawCell[])[];
/** In a result of many cells, what is wrong with one row stands in its own place and leaves the others alone. */
export type SpilledMatrix = readonly (readonly (RawCell | ArgumentError)[])[];
export type FunctionResult = SpilledMatrix | RawCell;

/** `matrix` takes a range; the others one value, in whatever type it comes. */
export type ParameterType = 'matrix' | 'number' | 'text' | 'boolean' | 'any';

export interface Parameter<Id extends string = string> {
  /** As the function's users know it: ASCII, never renamed. */
  readonly id: Id;
  readonly type: ParameterType;
  readonly optional: boolean;
}
