import type { PlanReading } from '../../../documents/readPlan/planReading';
import type { Translate } from '../../../i18n/translate';
import { EntryFrame } from '../../parts/EntryFrame';
import { usePaneState, useStore } from '../../state/PaneContext';
import { useText } from '../../text/TextContext';
import { ReadingView } from './ReadingView';
import { useReaderStyles } from './readerStyles';
import { SourceForm } from './SourceForm';

const foundText = (t: Translate, { items }: PlanReading): string => {
  if (items.length === 0) return t('reader.none');
  const asked = items.filter(({ confidence }) => confidence === 'ask').length;
  return t('reader.found', { n: items.length, ask: asked });
};

/** From a plan in Word into the table of targets: read, looked at, compared, written. */
export const PlanReaderView = () => {
  const t = useText();
  const styles = useReaderStyles();
  const { dispatch } = useStore();
  const { reading, changes } = usePaneState((state) => state.reader);
  /** One step: from the changes to what was read, from there out of here. */
  const back = () =>
    dispatch(
      changes === null
        ? { type: 'entryOpened', entry: null }
        : { type: 'readerChanged', reader: { reading, changes: null } },
    );
  return (
    <EntryFrame name="reader" onBack={back}>
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
    </EntryFrame>
  );
};
