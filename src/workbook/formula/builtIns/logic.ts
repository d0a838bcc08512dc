import { isError, scalarOf, toBoolean, failureOf } from '../values';
import type { Value } from '../values';
import { booleanArgument, has, items, numberArgument, onEach } from './call';
import type { BuiltInFunction, Call } from './call';

/** Texts and empty cells in a range say neither yes nor no. */
const answers = (call: Call): readonly boolean[] => {
  const found = items(call).flatMap(({ value, isInGrid }) => {
    if (isError(value)) throw failureOf(value.error);
    if (isInGrid && (value === null || typeof value === 'string')) return [];
    return [toBoolean(value)];
  });
  if (found.length === 0) throw failureOf('#VALUE!');
  return found;
};

export const and: BuiltInFunction = (call) => answers(call).every(Boolean);
export const or: BuiltInFunction = (call) => answers(call).some(Boolean);
export const not = onEach((value) => !toBoolean(value));

export const ifFunction: BuiltInFunction = (call): Value => {
  const branch = booleanArgument(call, 0) ? 1 : 2;
  if (has(call, branch)) return call.value(branch);
  return branch === 1;
};

export const ifError: BuiltInFunction = (call) => {
  const value = call.value(0);
  return isError(scalarOf(value)) ? call.value(1) : value;
};

export const choose: BuiltInFunction = (call) => {
  const choice = Math.trunc(numberArgument(call, 0));
  if (choice < 1 || choice >= call.count) throw failureOf('#VALUE!');
  return call.value(choice);
};

export const notAvailable: BuiltInFunction = () => {
  throw failureOf('#N/A');
};

/** These two look at a value without asking what it is worth: an error is simply no number. */
export const isNumber = onEach((value) => typeof value === 'number');
export const isText = onEach((value) => typeof value === 'string');
