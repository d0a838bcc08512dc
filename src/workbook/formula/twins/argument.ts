/** Reading of a custom function's arguments while its twin is built. */
import type { Expr, FunctionId } from '../expr';
import { omitted } from '../expr';

/** Arguments are native already. Throws a TwinError where the arguments as given have no twin. */
export type Twin = (args: readonly Expr[]) => Expr;

/** A call has no twin of built-in functions as it is written: a mistake in a description, or a call of the user's own. */
export class TwinError extends Error {
  override readonly name = 'TwinError';

  constructor(
    readonly fn: string,
    problem: string,
  ) {
    super(`XHHT.${fn} has no native twin here: ${problem}.`);
  }
}

export const argument = (args: readonly Expr[], index: number): Expr => args[index] ?? omitted;

export const isOmitted = (arg: Expr): boolean => arg.kind === 'omitted';

/** The id of the table that an argument names as a whole. */
export const tableOf = (fn: FunctionId, arg: Expr): string => {
  if (arg.kind === 'table') return arg.table;
  throw new TwinError(fn, `its table must be given whole, as table[#All], not as "${arg.kind}"`);
};

/** A text that decides which cells the twin adds up, so it has to be written in the formula itself. */
export const literalText = (fn: FunctionId, arg: Expr, preset: string): string => {
  if (isOmitted(arg)) return preset;
  if (arg.kind === 'text') return arg.value.trim() === '' ? preset : arg.value.trim();
  throw new TwinError(fn, `an argument that chooses cells must be a text in quotes, not "${arg.kind}"`);
};

export const literalNumber = (fn: FunctionId, arg: Expr): number => {
  if (arg.kind === 'number') return arg.value;
  throw new TwinError(fn, `an argument that chooses cells must be a number, not "${arg.kind}"`);
};
