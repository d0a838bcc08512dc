import { Checkbox, Field, Select } from '@fluentui/react-components';
import type { PlanReadingItem } from '../../../documents/readPlan/planReading';
import { useText } from '../../text/TextContext';
import { useReadingText } from '../../text/useReadingText';
import { numberText } from '../../text/numberText';
import { canBeTaken, isResult, optionsOf, readingOf, type Choice } from './chosen';
import { useReaderStyles } from './readerStyles';

interface Props {
  readonly item: PlanReadingItem;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

const Doubts = ({ item: { confidence, why } }: Pick<Props, 'item'>) => {
  const t = useText();
  const styles = useReaderStyles();
  if (why.length === 0) return null;
  const reasons = why.map((one) => t(`why.${one}`)).join(' ');
  return (
    <p className={confidence === 'ask' ? styles.unsure : styles.quiet}>
      {confidence === 'ask' && <span className={styles.word}>{t('reader.unsure')}: </span>}
      {reasons}
    </p>
  );
};

/** One reading beside its sentence; a question offers what else it may mean. */
export const ReadingItem = ({ item, choice, onChoose }: Props) => {
  const t = useText();
  const styles = useReaderStyles();
  const { textOf, titleOf } = useReadingText();
  const reading = readingOf(item, choice);
  const takeable = canBeTaken(item, reading);
  const label = isResult(item, reading)
    ? t('reader.result', { title: titleOf(reading), value: numberText(t).points(item.lastYear ?? 0) })
    : textOf(reading);
  return (
    <li className={styles.item}>
      <Checkbox
        label={label}
        checked={choice.taken && takeable}
        disabled={!takeable}
        onChange={(_, { checked }) => onChoose({ ...choice, taken: checked === true })}
      />
      <div className={styles.below}>
        <blockquote className={styles.sentence}>{item.sentence}</blockquote>
        {item.why.includes('otherYear') && item.year !== null && (
          <p className={styles.quiet}>{t('reader.year', { year: String(item.year) })}</p>
        )}
        <Doubts item={item} />
        {item.alternatives.length > 0 && (
          <Field label={t('reader.choose')} size="small">
            <Select
              size="small"
              value={String(choice.option)}
              onChange={(_, { value }) => onChoose({ ...choice, option: Number(value) })}
            >
              {optionsOf(item).map((option, index) => (
                <option key={index} value={index}>
                  {textOf(option)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {!takeable && <p className={styles.quiet}>{t('reader.incomplete')}</p>}
      </div>
    </li>
  );
};
