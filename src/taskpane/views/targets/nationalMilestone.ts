import type { TargetResult } from '../../../check/report';
import { thresholdOf } from '../../../check/threshold';
import { isRate } from '../../text/targetText';

type National = NonNullable<TargetResult['national']>;

/** A share of provinces, districts or centres says nothing of one commune: shown in words, never on its bar. */
const ELSEWHERE: readonly string[] = ['provinces', 'districts', 'centres'];

export const isComparable = ({ scope }: National): boolean => !ELSEWHERE.includes(scope);

export const isBelowNational = (result: TargetResult): boolean => {
  const threshold = thresholdOf(result);
  if (!isRate(result) || threshold === null || result.national === null) return false;
  return isComparable(result.national) && threshold < result.national.value;
};
