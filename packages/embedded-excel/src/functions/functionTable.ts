import type { GridArgument, GridCaller, GridFunction, GridResult } from '../engine/engine';
import { cell } from '../geometry/rect';
import { qualifiedAddress } from '../geometry/a1';
import type { Book } from '../model/book';
import type { Switches } from '../switches';
import type { BlankPolicy, CoercionOptions } from './coerce';
import { coerceArgument } from './coerce';
import type { FunctionMetadata, FunctionsMetadata } from './metadata';
import type { Outcome } from './result';
import { errorOf, resultOf } from './result';

export type CustomFunction = (...args: never[]) => unknown;

/** Functions of an add-in: the metadata file and what it gave to `CustomFunctions.associate`. */
export interface FunctionSource {
  readonly metadata: FunctionsMetadata;
  readonly mappings: Readonly<Record<string, CustomFunction>>;
  /** Prefix in formulas, from the add-in's manifest. */
  readonly namespace: string;
  readonly blanks?: BlankPolicy;
}

/** Instead of a result; a stale cell shows what it showed before it was ever calculated. */
const SHOWN: Readonly<Partial<Record<Switches['functionResults'], string | number>>> = {
  busy: '#BUSY!',
  disconnected: '#CONNECT!',
  failing: '#VALUE!',
  unknown: '#NAME?',
  stale: 0,
};

/** The custom functions known to the workbook, and the messages of their errors. */
export class FunctionTable {
  readonly #book: Book;
  readonly #messages = new Map<string, string>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** A function in the metadata without a mapping shows #N/A, as in Excel (custom-functions-troubleshooting). */
  define(source: FunctionSource): void {
    const mappings = new Map(Object.entries(source.mappings).map(([id, call]) => [id.toUpperCase(), call]));
    const options: CoercionOptions = {
      blanks: source.blanks ?? this.#book.switches.blanks,
      allowErrors: source.metadata.allowErrorForDataTypeAny === true,
    };
    const functions = source.metadata.functions.map((one): GridFunction => ({
      name: `${source.namespace}.${one.name}`.toUpperCase(),
      description: one.description ?? '',
      parameters: one.parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description ?? '',
        optional: parameter.optional === true,
        repeating: parameter.repeating === true,
      })),
      call: (args, caller) => this.#call(one, mappings.get(one.id.toUpperCase()), args, caller, options),
    }));
    this.#book.engine.defineFunctions(functions);
  }

  message(sheet: string, row: number, column: number): string | undefined {
    return this.#messages.get(placeOf({ sheet, row, column }));
  }

  #call(
    metadata: FunctionMetadata,
    call: CustomFunction | undefined,
    args: readonly GridArgument[],
    caller: GridCaller,
    options: CoercionOptions,
  ): GridResult {
    this.#messages.delete(placeOf(caller));
    const shown = SHOWN[this.#book.switches.functionResults];
    if (shown !== undefined) return shown;
    const outcome = call
      ? this.#evaluate(metadata, call, args, caller, options)
      : {
          value: '#N/A',
          message: `${metadata.id} has no associated function.`,
        };
    if (outcome.message !== undefined) this.#messages.set(placeOf(caller), outcome.message);
    return outcome.value;
  }

  #evaluate(
    metadata: FunctionMetadata,
    call: CustomFunction,
    args: readonly GridArgument[],
    caller: GridCaller,
    options: CoercionOptions,
  ): Outcome {
    const { parameters } = metadata;
    const repeats = parameters.at(-1)?.repeating === true;
    if (args.length > parameters.length && !repeats) return { value: '#VALUE!' };
    const values: unknown[] = [];
    for (const [index, parameter] of parameters.entries()) {
      const given = parameter.repeating === true ? args.slice(index) : [args[index]];
      const coerced = given.map((argument) => coerceArgument(argument, parameter, options));
      const failed = coerced.find((one) => !one.ok);
      if (failed) return { value: failed.error };
      const unwrapped = coerced.map((one) => (one.ok ? one.value : null));
      values.push(parameter.repeating === true ? unwrapped : unwrapped[0]);
    }
    try {
      return resultOf(Reflect.apply(call, undefined, [...values, this.#invocation(metadata, caller)]));
    } catch (thrown) {
      return errorOf(thrown);
    }
  }

  #invocation(metadata: FunctionMetadata, caller: GridCaller): object {
    const { name: functionName, options } = metadata;
    if (options?.requiresAddress !== true) return { functionName };
    const { name } = this.#book.sheet(caller.sheet);
    return {
      functionName,
      address: qualifiedAddress(name, cell(caller.row, caller.column)),
    };
  }
}

const placeOf = (caller: GridCaller): string => `${caller.sheet}!${caller.row},${caller.column}`;
