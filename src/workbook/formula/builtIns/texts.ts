import { FormulaFailure } from '../values';
import { has, numberArgument, textArgument } from './call';
import type { BuiltInFunction } from './call';

export const left: BuiltInFunction = (call) => {
  const length = has(call, 1) ? Math.trunc(numberArgument(call, 1)) : 1;
  if (length < 0) throw new FormulaFailure('#VALUE!');
  return textArgument(call, 0).slice(0, length);
};

export const len: BuiltInFunction = (call) => textArgument(call, 0).length;

export const trim: BuiltInFunction = (call) => textArgument(call, 0).replace(/ +/g, ' ').replace(/^ | $/g, '');
