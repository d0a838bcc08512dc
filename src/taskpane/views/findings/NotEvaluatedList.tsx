import type { NotEvaluated } from '../../../check/report';
import { useText } from '../../text/TextContext';
import { useFindingTexts } from '../../text/useFindingTexts';
import { useFindingsStyles } from './findingsStyles';

/** Rules that came to no conclusion: never counted as passed or as failed. */
export const NotEvaluatedList = ({ notEvaluated }: { readonly notEvaluated: readonly NotEvaluated[] }) => {
  const t = useText();
  const styles = useFindingsStyles();
  const texts = useFindingTexts();
  if (notEvaluated.length === 0) return null;
  return (
    <section>
      <h2 className={styles.severity}>{t('findings.notEvaluated')}</h2>
      <p className={styles.quiet}>{t('findings.notEvaluatedIntro')}</p>
      <ul className={styles.notEvaluated}>
        {notEvaluated.map((item, index) => (
          <li key={`${item.ruleId} ${index}`} className={styles.notEvaluatedItem}>
            {texts.notEvaluated(item)}
          </li>
        ))}
      </ul>
    </section>
  );
};
