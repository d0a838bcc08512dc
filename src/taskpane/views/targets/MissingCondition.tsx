import type { TargetResult } from '../../../check/report';
import { missingCondition } from '../../../check/achievedText';
import { countedText } from '../../text/targetText';
import { useText } from '../../text/TextContext';

/** How many are missing for a level, and for which of its conditions. */
export const MissingCondition = ({ result }: { readonly result: TargetResult }) => {
  const t = useText();
  const condition = missingCondition(result);
  const count = countedText(t, result.code, result.missing ?? 0);
  return condition === null ? t('target.missing', { count }) : t('target.missingCondition', { count, condition });
};
