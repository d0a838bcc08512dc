import type { TargetResult } from './report';

/**
 * Percentage points that a rate is measured against, so that it may not look as if it had reached them; `null` for
 * targets that are no rate, and where none was entered.
 */
export const thresholdOf = ({
  kind,
  target,
  lastYear,
}: Pick<TargetResult, 'kind' | 'target' | 'lastYear'>): number | null => {
  switch (kind) {
    case 'atLeast':
    case 'about':
      return target;
    case 'all':
      return 100;
    case 'keepRate':
      return target ?? lastYear;
    case 'keepLevel':
    case 'yesNo':
    case 'count':
    case null:
      return null;
  }
};
