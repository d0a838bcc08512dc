/** "Nếu như": a target judged again with further people, by the same judge; nothing is written. */
import type { TargetResult } from '../../../check/report';
import { judge } from '../../../domain/judge';
import { percent } from '../../../domain/ratio';
import type { Judgement, Target } from '../../../domain/targets';

const percentOrNull = (points: number | null) => (points === null ? null : percent(points));

const targetOf = ({ code, title, kind, target, strict, tolerance, lastYear }: TargetResult): Target | null => {
  switch (kind) {
    case 'atLeast':
      return { code, title, kind, value: percentOrNull(target), strict };
    case 'about':
      return { code, title, kind, value: percentOrNull(target), tolerance: percentOrNull(tolerance) };
    case 'all':
      return { code, title, kind };
    case 'keepRate':
      return { code, title, kind, value: percentOrNull(target), lastYear: percentOrNull(lastYear) };
    case 'keepLevel':
    case 'yesNo':
    case 'count':
    case null:
      return null;
  }
};

/** How many more can count at all; `null` for targets that have nothing to try out. */
export const roomOf = (result: TargetResult): number | null => {
  const { numerator, denominator } = result;
  if (targetOf(result) === null || numerator === null || denominator === null || denominator <= 0) return null;
  return Math.max(0, denominator - numerator);
};

export interface Trial {
  readonly judgement: Judgement;
  /** Percentage points. */
  readonly rate: number;
}

/** `null` where there is nothing to try out. `further` is not more than `roomOf`. */
export const tryWith = (result: TargetResult, further: number): Trial | null => {
  const target = targetOf(result);
  const { numerator, denominator } = result;
  if (target === null || numerator === null || denominator === null || denominator <= 0) return null;
  const n = numerator + further;
  // Further people may be among those not yet known; nobody is counted twice.
  const unresolved = Math.min(result.unresolved, denominator - n);
  const face = result.verdict !== 'cannotTell' && !result.certain;
  return {
    judgement: judge(target, { kind: 'ratio', n, d: denominator, unresolved, face }),
    rate: (n / denominator) * 100,
  };
};

/** '25', '1.200' -> a whole number; `null` for anything else. */
export const parseFurther = (text: string): number | null => {
  const digits = text.trim().replaceAll(/\.(?=\d{3}(\D|$))/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
};
