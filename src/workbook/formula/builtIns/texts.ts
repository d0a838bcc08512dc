import { failureOf, toText } from '../values';
import { has, numberArgument, onEach } from './call';

export const left = onEach((value, call) => {
  const length = has(call, 1) ? Math.trunc(numberArgument(call, 1)) : 1;
  if (length < 0) throw failureOf('#VALUE!');
  return toText(value).slice(0, length);
});

export const right = onEach((value, call) => {
  const length = has(call, 1) ? Math.trunc(numberArgument(call, 1)) : 1;
  if (length < 0) throw failureOf('#VALUE!');
  return length === 0 ? '' : toText(value).slice(-length);
});

export const len = onEach((value) => toText(value).length);

export const trim = onEach((value) => toText(value).replace(/ +/g, ' ').replace(/^ | $/g, ''));

/** Longer than any cell holds. */
const LONGEST = 32_767;

export const rept = onEach((value, call) => {
  const times = Math.trunc(numberArgument(call, 1));
  const text = toText(value);
  if (times < 0 || times * text.length > LONGEST) throw failureOf('#VALUE!');
  return text.repeat(times);
});
