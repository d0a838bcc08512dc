/** What a custom function is: one object from which its registration, metadata, help page and tests are made. */
import type { RuledProgramme } from '../../domain/regulations/ruleSet';
import type { RawCell } from '../cellType';
import type { FunctionId } from '../formula/expr';
import type { FunctionArgument, FunctionResult, Parameter, ParameterType, ResultMatrix } from './arguments';
import { ArgumentInput } from './input';

export const FUNCTION_CATEGORIES = ['ratio', 'literacy', 'universalEducation', 'citizens', 'units', 'targets'] as const;
export type FunctionCategory = (typeof FUNCTION_CATEGORIES)[number];

/** A value written in the formula, or a range of the example's cells: { range: 'A1:C4' }. `null` is left out. */
export type ExampleArgument = RawCell | null | { readonly range: string };

export interface Example {
  /** Cells around A1, where the arguments point to some. */
  readonly cells?: ResultMatrix;
  readonly args: readonly ExampleArgument[];
  readonly result: ResultMatrix | RawCell;
}

export interface FunctionDefinition {
  readonly id: FunctionId;
  readonly category: FunctionCategory;
  readonly parameters: readonly Parameter[];
  readonly result: 'scalar' | 'matrix';
  /** What a rule set has to cover for the function to judge by it. */
  readonly judges?: RuledProgramme;
  readonly examples: readonly [Example, ...Example[]];
  /** Pure. Throws ArgumentError (#VALUE!) or NotAvailableError (#N/A); a missing figure gives '' instead. */
  run(args: readonly FunctionArgument[]): FunctionResult;
}

export const parameter = <const Id extends string>(id: Id, type: ParameterType): Parameter<Id> => ({
  id,
  type,
  optional: false,
});

export const optional = <const Id extends string>(id: Id, type: ParameterType): Parameter<Id> => ({
  id,
  type,
  optional: true,
});

type Ids<P extends readonly Parameter[]> = P[number]['id'];

/** The definition, with `run` reading its arguments by name. */
export const defineFunction = <
  const P extends readonly Parameter[],
  const D extends Omit<FunctionDefinition, 'parameters' | 'run'>,
>(
  definition: D & {
    readonly parameters: P;
    readonly run: (input: ArgumentInput<Ids<P>>) => FunctionResult;
  },
): Omit<FunctionDefinition, 'id' | 'parameters'> & { readonly id: D['id']; readonly parameters: P } => ({
  ...definition,
  run: (args) => definition.run(new ArgumentInput(definition.parameters, args)),
});
