/** Why nothing can be concluded of a target, in one line of Vietnamese; an empty text where there is a verdict. */
import { fill } from '../i18n/fill';
import { viTerms } from '../i18n/vi/terms';
import { countedText, type Wording } from './achievedText';
import type { TargetResult } from './report';
import { whyOpen } from './whyOpen';

export const whyOpenText = (result: TargetResult, wording: Wording): string =>
  whyOpen(result)
    .map(({ id, n }) => fill(viTerms[`why.${id}`], { n: wording.write(n), count: countedText(result, n, wording) }))
    .join('; ');
