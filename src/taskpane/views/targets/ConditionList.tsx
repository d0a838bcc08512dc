import type { TargetResult } from '../../../check/report';
import type { Condition } from '../../../domain/verdict';
import type { Translate } from '../../../i18n/translate';
import { VerdictIcon } from '../../parts/VerdictIcon';
import { basisOfFigure } from '../../text/legalBasis';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { useDetailsStyles } from './detailsStyles';

const POINTS_PER_MILLIONTH = 1 / 10_000;

/** 'Đạt · 92,17 %, cần 90 % · 412 / 447'; the verdict alone for a condition that is no percentage. */
const rateOf = (t: Translate, { n, d, threshold, missing, verdict }: Condition): string => {
  if (threshold === null) return t(`verdict.${verdict}`);
  const needed = threshold * POINTS_PER_MILLIONTH;
  const words = { threshold: numberText(t).points(needed) };
  if (n === null || d === null || d <= 0)
    return [t(`verdict.${verdict}`), t('details.conditionNoRate', words)].join(' · ');
  const rate = t('details.conditionRate', { ...words, rate: numberText(t).rateAgainst((n / d) * 100, needed) });
  const counts = `${numberText(t).count(n)} / ${numberText(t).count(d)}`;
  const missingPart = missing === null || missing === 0 ? [] : [t('details.conditionMissing', { n: missing })];
  return [t(`verdict.${verdict}`), rate, counts, ...missingPart].join(' · ');
};

const ConditionItem = ({ condition }: { readonly condition: Condition }) => {
  const t = useText();
  const styles = useDetailsStyles();
  const basis = basisOfFigure(condition.figure);
  return (
    <li className={styles.condition}>
      <VerdictIcon verdict={condition.verdict} />
      <span className={styles.conditionText}>
        {basis?.title ?? condition.id}
        <span className={styles.rate}>{rateOf(t, condition)}</span>
        {basis !== undefined && (
          <span className={styles.quiet}>
            {basis.source}
            {basis.toBeCompared && ` (${t('details.lowCertainty')})`}
          </span>
        )}
      </span>
    </li>
  );
};

/** What each level asks, and whether it holds. */
export const ConditionList = ({ conditions }: Pick<TargetResult, 'conditions'>) => {
  const t = useText();
  const styles = useDetailsStyles();
  const levels = [...new Set(conditions.map(({ level }) => level))].sort((a, b) => a - b);
  return (
    <>
      <h3 className={styles.heading}>{t('details.conditions')}</h3>
      {levels.map((level) => (
        <div key={level}>
          <span>{t('details.level', { level })}</span>
          <ul className={styles.list}>
            {conditions
              .filter((condition) => condition.level === level)
              .map((condition) => (
                <ConditionItem key={condition.id} condition={condition} />
              ))}
          </ul>
        </div>
      ))}
    </>
  );
};
