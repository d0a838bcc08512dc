import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { usePaneState, useStore } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { ReadingView } from './ReadingView';
import { useReaderStyles } from './readerStyles';
import { SourceForm } from './SourceForm';

/** From a plan in Word into the table of targets: read, looked at, compared, written. */
export const PlanReaderView = () => {
  const t = useText();
  const styles = useReaderStyles();
  const { dispatch } = useStore();
  const reader = usePaneState((state) => state.reader);
  const busy = usePaneState((state) => state.running !== null);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), []);
  const reading = reader?.reading ?? null;
  const changes = reader?.changes ?? null;
  return (
    <section className={styles.root}>
      <Button
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeft16Regular />}
        disabledFocusable={busy}
        onClick={() => dispatch({ type: 'readerChanged', reader: null })}
      >
        {t('reader.back')}
      </Button>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {t('reader.title')}
      </h1>
      {changes === null && (
        <>
          <p className={styles.quiet}>{t('reader.intro')}</p>
          <SourceForm />
        </>
      )}
      {reading !== null && <ReadingView reading={reading} changes={changes} />}
    </section>
  );
};
