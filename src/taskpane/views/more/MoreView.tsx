import { Link } from '@fluentui/react-components';
import { goToSheet } from '../../actions/goToSheet';
import { EntryLines } from '../../parts/EntryLines';
import { usePerformer } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { usePlanHeading } from '../../text/usePlanHeading';
import { useMoreStyles } from './moreStyles';

const GUIDE_SHEET = 'huongDan';

/** What is not needed every day. */
export const MoreView = () => {
  const t = useText();
  const styles = useMoreStyles();
  const { perform } = usePerformer();
  const heading = usePlanHeading();
  return (
    <>
      <h1 className={styles.unseen}>{t('more.heading')}</h1>
      <p className={styles.text}>
        {heading}
        {'. '}
        <Link as="button" inline onClick={() => void perform(goToSheet, GUIDE_SHEET)}>
          {t('more.goToGuide')}
        </Link>
      </p>
      <EntryLines />
    </>
  );
};
