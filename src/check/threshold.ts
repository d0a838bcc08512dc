import type { TargetResult } from './report';
import { aimOf, judgedBy } from './targetOfResult';

/**
 * Percentage points that a rate is measured against, so that it may not look as if it had reached them; `null` for
 * targets that are no rate, and where none was entered.
 */
export const thresholdOf = (result: Pick<TargetResult, 'kind' | 'strict' | 'target' | 'lastYear'>): number | null =>
  judgedBy(result) === 'share' ? aimOf(result) : null;
