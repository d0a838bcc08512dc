import { useId } from 'react';
import { useCapabilities, useClock } from '../../state/PaneContext';
import { fillSample } from '../../actions/fillSample';
import { ActionButton } from '../../parts/ActionButton';
import { ConformanceLink } from '../../parts/ConformanceLink';
import { EntryLines } from '../../parts/EntryLines';
import { useText } from '../../text/TextContext';
import { StartFields } from './StartFields';
import { useStartStyles } from './startStyles';
import { SubmitButton } from './SubmitButton';
import { useStartForm } from './useStartForm';

/** A second way to begin: look around before there are figures of one's own. */
const Sample = () => {
  const t = useText();
  const styles = useStartStyles();
  const noteId = useId();
  return (
    <div className={styles.sample}>
      <ActionButton action={fillSample} input={undefined} describedBy={noteId} />
      <p id={noteId} className={styles.note}>
        {t('start.sample')}
      </p>
    </div>
  );
};

/** What a workbook without a template begins with. */
export const StartView = () => {
  const t = useText();
  const styles = useStartStyles();
  const { sample } = useCapabilities();
  const start = useStartForm(useClock().now());
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start.submit();
      }}
    >
      <h1 className={styles.title}>{t('start.title')}</h1>
      <p className={styles.intro}>{t('start.intro')}</p>
      <StartFields start={start} />
      <SubmitButton className={styles.submit} />
      <p className={styles.note}>{t('start.adds')}</p>
      {sample && <Sample />}
      <div className={styles.entries}>
        <EntryLines atStart />
      </div>
      <ConformanceLink />
    </form>
  );
};
