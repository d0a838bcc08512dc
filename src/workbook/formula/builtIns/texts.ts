import { FormulaFailure, toText } from '../values';
import { has, numberArgument, onEach } from './call';

export const left = onEach((value, call) => {
  const length = has(call, 1) ? Math.trunc(numberArgument(call, 1)) : 1;
  if (length < 0) throw new FormulaFailure('#VALUE!');
  return toText(value).slice(0, length);
});

export const len = onEach((value) => toText(value).length);

export const trim = onEach((value) => toText(value).replace(/ +/g, ' ').replace(/^ | $/g, ''));
