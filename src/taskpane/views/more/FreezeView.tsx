import { freezeFormulas } from '../../actions/freezeFormulas';
import { ActionButton } from '../../parts/ActionButton';
import { EntryFrame } from '../../parts/EntryFrame';
import { useText } from '../../text/TextContext';
import { useMoreStyles } from './moreStyles';

/** Says what will be changed and what stays before anything is. */
export const FreezeView = () => {
  const t = useText();
  const styles = useMoreStyles();
  return (
    <EntryFrame name="freeze">
      <p className={styles.text}>{t('freeze.what')}</p>
      <p className={styles.text}>{t('freeze.undo')}</p>
      <div>
        <ActionButton action={freezeFormulas} input={undefined} appearance="primary" />
      </div>
    </EntryFrame>
  );
};
