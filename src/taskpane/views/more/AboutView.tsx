import { ConformanceLink } from '../../parts/ConformanceLink';
import { GuideLink } from '../../parts/GuideLink';
import { EntryFrame } from '../../parts/EntryFrame';
import { usePaneState } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { useMoreStyles } from './moreStyles';

/** What this is, and what becomes of the data. */
export const AboutView = () => {
  const t = useText();
  const styles = useMoreStyles();
  const version = usePaneState((state) => (state.workbook?.kind === 'present' ? state.workbook.version : null));
  return (
    <EntryFrame name="about">
      <p className={styles.text}>{t('more.aboutText')}</p>
      {version !== null && <p className={styles.text}>{t('more.template', { version })}</p>}
      <GuideLink />
      <ConformanceLink />
      <h2 className={styles.heading}>{t('more.privacy')}</h2>
      <p className={styles.text}>{t('more.privacyText')}</p>
    </EntryFrame>
  );
};
