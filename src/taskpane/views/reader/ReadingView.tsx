import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { TargetChange } from '../../../check/targetChanges';
import type { FigureAccount, PlanReading } from '../../../documents/readPlan/planReading';
import { LEGACY_NAMES } from '../../../vietnamese/legacyFonts';
import { useText } from '../../text/TextContext';
import { ChangesView } from './ChangesView';
import { firstChoices, takenTargets } from './chosen';
import { ReadingItem } from './ReadingItem';
import { useReaderStyles } from './readerStyles';
import { TakeOver } from './TakeOver';

/** Sentences without a target: shown, so that nothing is lost unseen. */
const Unread = ({ sentences }: { readonly sentences: readonly string[] }) => {
  const t = useText();
  const styles = useReaderStyles();
  if (sentences.length === 0) return null;
  return (
    <details className={styles.unread}>
      <summary>{t('reader.unread', { n: sentences.length })}</summary>
      <ul>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
};

/** Every figure with a unit: what became of it, and of those set aside why, beside their sentences. */
const Figures = ({ figures }: { readonly figures: PlanReading['figures'] }) => {
  const t = useText();
  const styles = useReaderStyles();
  if (figures.length === 0) return null;
  const count = (wanted: FigureAccount['fate']): number => figures.filter(({ fate }) => fate === wanted).length;
  return (
    <details className={styles.unread}>
      <summary>{t('reader.figures', { read: count('read'), asked: count('asked'), aside: count('setAside') })}</summary>
      <ul>
        {figures.flatMap(({ figure, sentence, reason }, index) =>
          reason === null
            ? []
            : [
                <li key={index}>
                  <span className={styles.word}>{t('reader.aside', { figure, why: t(`aside.${reason}`) })}</span>
                  <blockquote className={styles.sentence}>{sentence}</blockquote>
                </li>,
              ],
        )}
      </ul>
    </details>
  );
};

/** Says that the sentences below are not letter by letter those of the file. */
const ConvertedNotice = ({ encodings }: { readonly encodings: PlanReading['converted'] }) => {
  const t = useText();
  if (encodings.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {t('reader.converted', { encodings: encodings.map((encoding) => LEGACY_NAMES[encoding]).join(', ') })}
      </MessageBarBody>
    </MessageBar>
  );
};

interface Props {
  readonly reading: PlanReading;
  /** The chosen targets against the table; `null` while they are being chosen. */
  readonly changes: readonly TargetChange[] | null;
  readonly onBack: () => void;
}

/** Choices last while the changes are looked at; another plan begins anew. */
const useChoices = (reading: PlanReading) => {
  const [of, setOf] = useState(reading);
  const [choices, setChoices] = useState(() => firstChoices(reading.items));
  if (of !== reading) {
    setOf(reading);
    setChoices(firstChoices(reading.items));
  }
  return { choices, setChoices };
};

/** What was read, each beside its sentence. */
export const ReadingView = ({ reading, changes, onBack }: Props) => {
  const t = useText();
  const styles = useReaderStyles();
  const { items, unread, figures, head, targetsPartFound, converted } = reading;
  const { choices, setChoices } = useChoices(reading);
  if (changes !== null) {
    return <ChangesView changes={changes} onBack={onBack} />;
  }
  if (items.length === 0) {
    return (
      <>
        <ConvertedNotice encodings={converted} />
        <Unread sentences={unread} />
        <Figures figures={figures} />
      </>
    );
  }
  return (
    <>
      <ConvertedNotice encodings={converted} />
      {head.document === 'report' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('reader.isReport')}</MessageBarBody>
        </MessageBar>
      )}
      {!targetsPartFound && head.document !== 'report' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('reader.noPart')}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list} aria-label={t('reader.list')}>
        {items.map((item, index) => (
          <ReadingItem
            key={index}
            item={item}
            choice={choices[index] ?? { taken: false, option: 0 }}
            onChoose={(choice) => setChoices(choices.map((one, other) => (other === index ? choice : one)))}
          />
        ))}
      </ul>
      <Unread sentences={unread} />
      <Figures figures={figures} />
      <TakeOver head={head} targets={takenTargets(items, choices)} />
    </>
  );
};
