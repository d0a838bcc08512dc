/** "Nếu như": a target judged again with further people, by the same judge; nothing is written. */
import type { TargetResult } from '../../../check/report';
import { judgedBy, targetOfResult } from '../../../check/targetOfResult';
import { judge } from '../../../domain/judge';
import { measurementOf } from '../../../domain/ratioBounds';
import type { Judgement, Target } from '../../../domain/targets';

/** `null` for targets that have nothing to try out: only a share grows by people. */
const shareTarget = (result: TargetResult): Target | null =>
  judgedBy(result) === 'share' ? targetOfResult(result) : null;

/** How many more can count at all; `null` for targets that have nothing to try out. */
export const roomOf = (result: TargetResult): number | null => {
  const { numerator, denominator } = result;
  if (shareTarget(result) === null || numerator === null || denominator === null || denominator <= 0) return null;
  return Math.max(0, denominator - numerator);
};

export interface Trial {
  readonly judgement: Judgement;
  /** Percentage points. */
  readonly rate: number;
}

/** `null` where there is nothing to try out. `further` is not more than `roomOf`. */
export const tryWith = (result: TargetResult, further: number): Trial | null => {
  const target = shareTarget(result);
  const { numerator, denominator } = result;
  if (target === null || numerator === null || denominator === null || denominator <= 0) return null;
  const n = numerator + further;
  // Further people may be among those not yet known; nobody is counted twice.
  const unresolved = Math.min(result.unresolved, denominator - n);
  return {
    judgement: judge(target, { kind: 'ratio', ...measurementOf(n, denominator, unresolved) }),
    rate: (n / denominator) * 100,
  };
};

/** '25', '1.200' -> a whole number; `null` for anything else. */
export const parseFurther = (text: string): number | null => {
  const digits = text.trim().replaceAll(/\.(?=\d{3}(\D|$))/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
};
