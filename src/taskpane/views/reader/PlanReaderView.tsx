import { Button } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { PlanReading } from '../../../documents/readPlan/planReading';
import type { Translate } from '../../../i18n/translate';
import { READER_BUTTON } from '../../parts/ReaderButton';
import { usePaneState, useStore } from '../../state/PaneContext';
import { numberText } from '../../text/numberText';
import { useText } from '../../text/TextContext';
import { ReadingView } from './ReadingView';
import { useReaderStyles } from './readerStyles';
import { SourceForm } from './SourceForm';

const foundText = (t: Translate, { items }: PlanReading): string => {
  if (items.length === 0) return t('reader.none');
  const asked = items.filter(({ confidence }) => confidence === 'ask').length;
  return t('reader.found', { n: numberText.count(items.length), ask: numberText.count(asked) });
};

/** From a plan in Word into the table of targets: read, looked at, compared, written. */
export const PlanReaderView = () => {
  const t = useText();
  const styles = useReaderStyles();
  const { dispatch } = useStore();
  const reader = usePaneState((state) => state.reader);
  const busy = usePaneState((state) => state.running !== null);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone; it is back when this view is.
  useEffect(() => {
    title.current?.focus();
    return () => document.getElementById(READER_BUTTON)?.focus();
  }, []);
  const reading = reader?.reading ?? null;
  const changes = reader?.changes ?? null;
  /** One step: from the changes to what was read, from there out of here. */
  const back = () => dispatch({ type: 'readerChanged', reader: changes === null ? null : { reading, changes: null } });
  return (
    <section className={styles.root}>
      <Button
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeft16Regular />}
        disabledFocusable={busy}
        onClick={back}
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
      <div role="status">
        {reading !== null && changes === null && <p className={styles.text}>{foundText(t, reading)}</p>}
      </div>
      {reading !== null && <ReadingView reading={reading} changes={changes} onBack={back} />}
    </section>
  );
};
