/** What a call of a custom function takes and gives. */
import type { RawCell } from '../cellType';

/** Cells as Excel hands them over; an empty cell is '' or `null`. */
export type Matrix = readonly (readonly (RawCell | null)[])[];
/** `null`: the argument was left out. A single value may come alone or as a range of one cell. */
export type FunctionArgument = Matrix | RawCell | null;
/** '' shows an empty cell: `null` in a result would show 0 (office-js issue 1503). */
export type ResultMatrix = readonly (readonly RawCell[])[];
export type FunctionResult = ResultMatrix | RawCell;

/** `matrix` takes a range; the others one value, in whatever type it comes. */
export type ParameterType = 'matrix' | 'number' | 'text' | 'boolean' | 'any';

export interface Parameter<Id extends string = string> {
  /** As the function's users know it: ASCII, never renamed. */
  readonly id: Id;
  readonly type: ParameterType;
  readonly optional: boolean;
}
