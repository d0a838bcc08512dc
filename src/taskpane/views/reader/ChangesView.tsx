import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { TargetChange } from '../../../check/targetChanges';
import { writeTargets } from '../../actions/writeTargets';
import { ActionButton } from '../../parts/ActionButton';
import { useText } from '../../text/TextContext';
import { useReadingText } from '../../text/useReadingText';
import { useReaderStyles } from './readerStyles';

const isChange = ({ before, fixes, remembers }: TargetChange): boolean =>
  before === null || fixes.length > 0 || remembers !== undefined;

const ChangeItem = ({ change: { before, after, remembers } }: { readonly change: TargetChange }) => {
  const t = useText();
  const styles = useReaderStyles();
  const { titleOf, asksOf } = useReadingText();
  return (
    <li className={styles.item}>
      <span className={styles.word}>{titleOf(after)}</span>
      {before?.title !== after.title && <p className={styles.quiet}>{after.title}</p>}
      <p className={styles.change}>
        <span>
          {t('fix.before')}: {before === null ? t('reader.newRow') : asksOf(before)}
        </span>
        <span>
          {t('fix.after')}: <strong>{asksOf(after)}</strong>
        </span>
      </p>
      {remembers !== undefined && <p className={styles.quiet}>{t('reader.remembers')}</p>}
    </li>
  );
};

interface Props {
  readonly changes: readonly TargetChange[];
  readonly onBack: () => void;
}

/** The table of targets before and after; written only from here. */
export const ChangesView = ({ changes, onBack }: Props) => {
  const t = useText();
  const styles = useReaderStyles();
  const wanted = changes.filter(isChange);
  const same = changes.length - wanted.length;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('reader.changes')}
      </h2>
      {wanted.length === 0 && <p className={styles.text}>{t('reader.allSame')}</p>}
      <ul className={styles.list} aria-label={t('reader.changes')}>
        {wanted.map((change, index) => (
          <ChangeItem key={index} change={change} />
        ))}
      </ul>
      {wanted.length > 0 && same > 0 && <p className={styles.quiet}>{t('reader.same', { n: same })}</p>}
      <div className={styles.buttons}>
        {wanted.length > 0 && (
          <ActionButton action={writeTargets} input={wanted} appearance="primary">
            {t('reader.write', { n: wanted.length })}
          </ActionButton>
        )}
        <Button onClick={onBack}>{t('entry.back')}</Button>
      </div>
    </>
  );
};
