/** Every built-in function that our formulas may use. A new one: add its name in expr.ts, its meaning here. */
import type { BuiltIn } from '../expr';
import { abs, int, max, min, mod, round, roundUp, sum, sumProduct } from './arithmetic';
import type { BuiltInFunction } from './call';
import { count, countA, countBlank, countIfs, sumIfs } from './counting';
import { and, choose, ifError, ifFunction, isNumber, isText, not, notAvailable, or } from './logic';
import { index, match, row } from './lookup';
import { left, len, rept, right, trim } from './texts';

export const BUILT_IN_FUNCTIONS: Readonly<Record<BuiltIn, BuiltInFunction>> = {
  ABS: abs,
  AND: and,
  CHOOSE: choose,
  COUNT: count,
  COUNTA: countA,
  COUNTBLANK: countBlank,
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  IF: ifFunction,
  IFERROR: ifError,
  INDEX: index,
  INT: int,
  ISNUMBER: isNumber,
  ISTEXT: isText,
  LEFT: left,
  LEN: len,
  MATCH: match,
  MAX: max,
  MIN: min,
  MOD: mod,
  NA: notAvailable,
  NOT: not,
  OR: or,
  REPT: rept,
  RIGHT: right,
  ROUND: round,
  ROUNDUP: roundUp,
  ROW: row,
  SUM: sum,
  SUMIFS: sumIfs,
  SUMPRODUCT: sumProduct,
  TRIM: trim,
};
