/** Why nothing can be concluded of a target, in one line of Vietnamese; an empty text where there is a verdict. */
import { indicatorOf } from '../domain/indicators';
import { fill } from '../i18n/fill';
import { viTerms } from '../i18n/vi/terms';
import type { TargetResult } from './report';
import { whyOpen } from './whyOpen';

export const whyOpenText = (result: TargetResult, writeNumber: (value: number) => string): string => {
  const unit = indicatorOf(result.code)?.counts ?? 'cases';
  return whyOpen(result)
    .map(({ id, n: value }) => {
      const n = writeNumber(value);
      return fill(viTerms[`why.${id}`], { n, count: fill(viTerms[`count.${unit}`], { n }) });
    })
    .join('; ');
};
